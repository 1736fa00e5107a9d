import { Provider } from "@pulumi/aws";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as dynamodb from "@pulumi/aws/dynamodb";
import * as kms from "@pulumi/aws/kms";
import * as s3 from "@pulumi/aws/s3";
import * as secretsmanager from "@pulumi/aws/secretsmanager";
import * as sns from "@pulumi/aws/sns";
import * as sqs from "@pulumi/aws/sqs";
import { tlsOnly } from "./secureBucket";
import { account, document, phi, platformKeyArn, roleArn } from "./shared";

/** The second region, through a provider of its own that is pinned to the account. */
const west = new Provider("west", {
  region: "us-west-2",
  allowedAccountIds: [account],
  defaultTags: { tags: phi },
});
const there = { provider: west };
const key = new kms.Key(
  "abroad",
  {
    description: "What runs in us-west-2",
    enableKeyRotation: true,
    deletionWindowInDays: 30,
    policy: document(
      {
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${account}:root` },
        Action: [
          "kms:Describe*",
          "kms:Get*",
          "kms:List*",
          "kms:PutKeyPolicy",
          "kms:EnableKeyRotation",
          "kms:ScheduleKeyDeletion",
          "kms:CancelKeyDeletion",
          "kms:TagResource",
        ],
        Resource: "*",
      },
      {
        Effect: "Allow",
        Principal: { AWS: roleArn("records-app") },
        Action: ["kms:Decrypt", "kms:GenerateDataKey"],
        Resource: "*",
        Condition: {
          StringEquals: { "kms:ViaService": ["dynamodb.us-west-2.amazonaws.com", "sqs.us-west-2.amazonaws.com"] },
        },
      },
    ),
  },
  there,
);
new kms.Alias("abroad", { name: "alias/estate-abroad", targetKeyId: key.id }, there);
new dynamodb.Table(
  "failover",
  {
    name: "failover",
    billingMode: "PAY_PER_REQUEST",
    hashKey: "id",
    attributes: [{ name: "id", type: "S" }],
    serverSideEncryption: { enabled: true, kmsKeyArn: key.arn },
    pointInTimeRecovery: { enabled: true },
    deletionProtectionEnabled: true,
  },
  there,
);
new sqs.Queue(
  "failover",
  {
    name: "failover",
    kmsMasterKeyId: "alias/estate-abroad",
    policy: document({
      Effect: "Deny",
      Principal: "*",
      Action: "sqs:*",
      Resource: `arn:aws:sqs:us-west-2:${account}:failover`,
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    }),
    redrivePolicy: JSON.stringify({ deadLetterTargetArn: `arn:aws:sqs:us-west-2:${account}:dead`, maxReceiveCount: 3 }),
  },
  there,
);
new cloudwatch.LogGroup(
  "failover",
  {
    name: "/estate/failover",
    kmsKeyId: `arn:aws:kms:us-west-2:${account}:key/0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f`,
    retentionInDays: 2192,
  },
  there,
);
const logs = new s3.Bucket("access-logs-west", { bucket: "estate-access-logs-west" }, there);
export const westLogs = logs.bucket;
new s3.BucketServerSideEncryptionConfiguration(
  "access-logs-west",
  { bucket: logs.bucket, rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }] },
  there,
);
new s3.BucketPublicAccessBlock(
  "access-logs-west",
  {
    bucket: logs.bucket,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  },
  there,
);
new s3.BucketVersioning(
  "access-logs-west",
  { bucket: logs.bucket, versioningConfiguration: { status: "Enabled" } },
  there,
);
new s3.BucketPolicy(
  "access-logs-west",
  {
    bucket: logs.bucket,
    policy: logs.bucket.apply((name) => JSON.stringify({ Version: "2012-10-17", Statement: tlsOnly(name) })),
  },
  there,
);

/** The same account through a role, as pipelines do it; the role says which account that is. */
const assumed = new Provider("assumed", {
  region: "us-east-1",
  assumeRoles: [{ roleArn: roleArn("deploy"), sessionName: "estate" }],
});
new sns.Topic("assumed", { name: "assumed", kmsMasterKeyId: platformKeyArn }, { provider: assumed });
new sns.TopicPolicy(
  "assumed",
  {
    arn: `arn:aws:sns:us-east-1:${account}:assumed`,
    policy: document({
      Effect: "Deny",
      Principal: "*",
      Action: "sns:Publish",
      Resource: `arn:aws:sns:us-east-1:${account}:assumed`,
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    }),
  },
  { provider: assumed },
);
const assumedSecret = new secretsmanager.Secret(
  "assumed",
  { name: "assumed", description: "Interface engine", kmsKeyId: "alias/estate-platform" },
  { provider: assumed },
);
new secretsmanager.SecretRotation(
  "assumed",
  {
    secretId: assumedSecret.id,
    rotationLambdaArn: `arn:aws:lambda:us-east-1:${account}:function:rotation`,
    rotationRules: { automaticallyAfterDays: 30 },
  },
  { provider: assumed },
);
