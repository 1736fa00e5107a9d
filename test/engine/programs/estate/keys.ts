import * as iam from "@pulumi/aws/iam";
import * as kms from "@pulumi/aws/kms";
import * as pulumi from "@pulumi/pulumi";
import { account, document, phi, region, roleArn } from "./shared";

/** What a key's administrator may do: nothing that reads data. Source: KMS developer guide, default key policy. */
const administration = [
  "kms:CreateAlias",
  "kms:Describe*",
  "kms:Enable*",
  "kms:List*",
  "kms:Put*",
  "kms:Update*",
  "kms:Revoke*",
  "kms:Disable*",
  "kms:Get*",
  "kms:Delete*",
  "kms:TagResource",
  "kms:UntagResource",
  "kms:ScheduleKeyDeletion",
  "kms:CancelKeyDeletion",
  "kms:RotateKeyOnDemand",
];
const use = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"];

const administer = {
  Sid: "Administer",
  Effect: "Allow",
  Principal: { AWS: roleArn("key-admin") },
  Action: administration,
  Resource: "*",
};
const through = (...services: readonly string[]): object => ({
  Sid: "UseThroughServices",
  Effect: "Allow",
  Principal: { AWS: "*" },
  Action: use,
  Resource: "*",
  Condition: {
    StringEquals: {
      "kms:CallerAccount": account,
      "kms:ViaService": services.map((service) => `${service}.${region}.amazonaws.com`),
    },
  },
});
const grants = {
  Sid: "GrantsForResources",
  Effect: "Allow",
  Principal: { AWS: roleArn("records-app") },
  Action: ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"],
  Resource: "*",
  Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
};

/** Objects of patients. */
export const records = new kms.Key("records", {
  description: "Patient records in S3, DynamoDB and search",
  enableKeyRotation: true,
  rotationPeriodInDays: 365,
  deletionWindowInDays: 30,
  policy: document(administer, through("s3", "dynamodb", "es", "elasticfilesystem", "fsx", "backup"), grants),
  tags: phi,
});
export const recordsAlias = new kms.Alias("records", { name: "alias/estate-records", targetKeyId: records.keyId });

/** Databases. The account administers it through IAM policies, and cannot lock itself out. */
export const databases = new kms.Key("databases", {
  description: "Relational databases and caches",
  enableKeyRotation: true,
  deletionWindowInDays: 30,
  policy: iam.getPolicyDocumentOutput({
    statements: [
      {
        sid: "AdministerByIam",
        principals: [{ type: "AWS", identifiers: [`arn:aws:iam::${account}:root`] }],
        actions: administration,
        resources: ["*"],
      },
      {
        sid: "UseThroughDatabases",
        principals: [{ type: "AWS", identifiers: [roleArn("records-app")] }],
        actions: use,
        resources: ["*"],
        conditions: [
          { test: "StringEquals", variable: "kms:ViaService", values: [`rds.${region}.amazonaws.com`] },
          { test: "StringEquals", variable: "kms:CallerAccount", values: [account] },
        ],
      },
    ],
  }).json,
  tags: phi,
});
export const databasesAlias = new kms.Alias("databases", {
  name: "alias/estate-databases",
  targetKeyId: databases.id,
});

/** Logs, trails and the topics that carry alarms. */
export const audit = new kms.Key("audit", {
  description: "Audit trail, log groups and alarms",
  enableKeyRotation: true,
  deletionWindowInDays: 30,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      administer,
      {
        Sid: "Logs",
        Effect: "Allow",
        Principal: { Service: `logs.${region}.amazonaws.com` },
        Action: ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
        Resource: "*",
        Condition: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": `arn:aws:logs:${region}:${account}:*` } },
      },
      {
        Sid: "Trail",
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: ["kms:GenerateDataKey*", "kms:Decrypt", "kms:DescribeKey"],
        Resource: "*",
        Condition: {
          StringEquals: { "aws:SourceArn": `arn:aws:cloudtrail:${region}:${account}:trail/estate` },
          StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": `arn:aws:cloudtrail:*:${account}:trail/*` },
        },
      },
      {
        Sid: "Alarms",
        Effect: "Allow",
        Principal: { Service: ["cloudwatch.amazonaws.com", "sns.amazonaws.com"] },
        Action: ["kms:GenerateDataKey*", "kms:Decrypt"],
        Resource: "*",
        Condition: { StringEquals: { "aws:SourceAccount": account } },
      },
    ],
  }),
});
export const auditAlias = new kms.Alias("audit", { name: "alias/estate-audit", targetKeyId: audit.arn });

/** Everything that applications are made of: queues, functions, volumes, images, secrets. */
export const platform = new kms.Key("platform", {
  description: "Queues, functions, volumes, images and secrets",
  enableKeyRotation: true,
  rotationPeriodInDays: 180,
});
new kms.KeyPolicy("platform", {
  keyId: platform.keyId,
  policy: document(
    administer,
    through("sqs", "sns", "lambda", "ec2", "ecr", "secretsmanager", "ssm", "kinesis", "firehose"),
    grants,
  ),
});
export const platformAlias = new kms.Alias("platform", {
  name: "alias/estate-platform",
  targetKeyId: platform.keyId,
});

/** A key that exists in two regions, for what is replicated. */
const global = new kms.Key("global", {
  description: "Replicated tables and secrets",
  multiRegion: true,
  enableKeyRotation: true,
  deletionWindowInDays: 30,
  policy: document(administer, through("dynamodb", "secretsmanager")),
});
export const globalArn = global.arn;
export const globalReplica = new kms.ReplicaKey("global-west", {
  region: "us-west-2",
  primaryKeyArn: global.arn,
  description: "Replicated tables and secrets, us-west-2",
  deletionWindowInDays: 30,
  policy: document(administer, {
    Effect: "Allow",
    Principal: { AWS: roleArn("records-app") },
    Action: use,
    Resource: "*",
    Condition: { StringEquals: { "kms:ViaService": "dynamodb.us-west-2.amazonaws.com" } },
  }),
});
/** Copies of backups and buckets in the other region. */
export const west = new kms.Key("west", {
  region: "us-west-2",
  description: "Replicas in us-west-2",
  enableKeyRotation: true,
  deletionWindowInDays: 30,
  policy: document(administer, {
    Effect: "Allow",
    Principal: { AWS: roleArn("s3-replication") },
    Action: use,
    Resource: "*",
    Condition: { StringEquals: { "kms:ViaService": "s3.us-west-2.amazonaws.com" } },
  }),
});

/** Asymmetric and HMAC keys: KMS does not rotate them. */
export const signing = new kms.Key("signing", {
  description: "Signs referral letters",
  keyUsage: "SIGN_VERIFY",
  customerMasterKeySpec: "ECC_NIST_P256",
  deletionWindowInDays: 30,
  policy: document(administer, {
    Effect: "Allow",
    Principal: { AWS: roleArn("records-app") },
    Action: ["kms:Sign", "kms:Verify", "kms:GetPublicKey"],
    Resource: "*",
  }),
});
new kms.Key("tokens", {
  description: "Pseudonyms of patients",
  keyUsage: "GENERATE_VERIFY_MAC",
  customerMasterKeySpec: "HMAC_256",
  deletionWindowInDays: 30,
  policy: document(administer, {
    Effect: "Allow",
    Principal: { AWS: roleArn("records-app") },
    Action: ["kms:GenerateMac", "kms:VerifyMac"],
    Resource: "*",
  }),
});
new kms.Grant("volumes", {
  keyId: platform.keyId,
  granteePrincipal: roleArn("aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"),
  operations: ["Decrypt", "GenerateDataKeyWithoutPlaintext", "DescribeKey"],
  constraints: [{ encryptionContextEquals: { "aws:ebs:id": "vol-0123456789abcdef0" } }],
});
