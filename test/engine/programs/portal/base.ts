import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export const name = "portal";
export const accountId = aws.getCallerIdentityOutput().accountId;
export const region = "us-east-1";
export const phi = { DataClassification: "phi" };

const ADMIN = [
  "kms:Create*",
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
const USE = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"];

export const keyAdmin = new aws.iam.Role("key-admin", {
  name: `${name}-key-admin`,
  assumeRolePolicy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ["sts:AssumeRole"],
        principals: [
          { type: "AWS", identifiers: [pulumi.interpolate`arn:aws:iam::${accountId}:role/security-engineering`] },
        ],
        conditions: [{ test: "Bool", variable: "aws:MultiFactorAuthPresent", values: ["true"] }],
      },
    ],
  }).json,
  maxSessionDuration: 3600,
});

export interface KeyArgs {
  description: string;
  users?: pulumi.Input<string>[];
  via?: string[];
  statements?: pulumi.Input<aws.iam.PolicyStatement>[];
}

export function key(id: string, args: KeyArgs): aws.kms.Key {
  const k = new aws.kms.Key(
    id,
    {
      description: args.description,
      enableKeyRotation: true,
      rotationPeriodInDays: 365,
      deletionWindowInDays: 30,
      policy: pulumi
        .all([accountId, keyAdmin.arn, pulumi.all(args.users ?? []), pulumi.all(args.statements ?? [])])
        .apply(([acct, admin, users, extra]) =>
          JSON.stringify({
            Version: "2012-10-17",
            Id: `key-${id}`,
            Statement: [
              {
                Sid: "Allow access for Key Administrators",
                Effect: "Allow",
                Principal: { AWS: admin },
                Action: ADMIN,
                Resource: "*",
              },
              ...(users.length
                ? [
                    {
                      Sid: "Allow use of the key",
                      Effect: "Allow",
                      Principal: { AWS: users },
                      Action: USE,
                      Resource: "*",
                    },
                    {
                      Sid: "Allow attachment of persistent resources",
                      Effect: "Allow",
                      Principal: { AWS: users },
                      Action: ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"],
                      Resource: "*",
                      Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
                    },
                  ]
                : []),
              ...(args.via ?? []).map((svc) => ({
                Sid: `Allow access through ${svc} for all principals in the account that are authorized to use it`,
                Effect: "Allow",
                Principal: { AWS: "*" },
                Action: [
                  "kms:Encrypt",
                  "kms:Decrypt",
                  "kms:ReEncrypt*",
                  "kms:GenerateDataKey*",
                  "kms:CreateGrant",
                  "kms:DescribeKey",
                ],
                Resource: "*",
                Condition: {
                  StringEquals: { "kms:CallerAccount": acct, "kms:ViaService": `${svc}.${region}.amazonaws.com` },
                },
              })),
              ...extra,
            ],
          }),
        ),
    },
    { protect: true },
  );
  new aws.kms.Alias(`${id}-alias`, { name: `alias/${name}/${id}`, targetKeyId: k.keyId });
  return k;
}

export const rdsKey = key("rds", { description: "Databases", via: ["rds"] });
export const storageKey = key("storage", {
  description: "S3, EFS, EBS, caches",
  via: ["s3", "elasticfilesystem", "ec2", "elasticache"],
  statements: [
    accountId.apply((a) => ({
      Sid: "Allow service-linked role use",
      Effect: "Allow" as const,
      Principal: {
        AWS: `arn:aws:iam::${a}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`,
      },
      Action: USE,
      Resource: "*",
    })),
    accountId.apply((a) => ({
      Sid: "Allow attachment by autoscaling",
      Effect: "Allow" as const,
      Principal: {
        AWS: `arn:aws:iam::${a}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`,
      },
      Action: ["kms:CreateGrant"],
      Resource: "*",
      Condition: { Bool: { "kms:GrantIsForAWSResource": true } },
    })),
  ],
});
export const secretsKey = key("secrets", { description: "Secrets Manager", via: ["secretsmanager"] });
export const logsKey = key("logs", {
  description: "CloudWatch Logs",
  statements: [
    accountId.apply((a) => ({
      Sid: "Allow CloudWatch Logs",
      Effect: "Allow" as const,
      Principal: { Service: `logs.${region}.amazonaws.com` },
      Action: ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
      Resource: "*",
      Condition: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": `arn:aws:logs:${region}:${a}:*` } },
    })),
  ],
});
export const messagingKey = key("messaging", {
  description: "SNS and SQS",
  via: ["sns", "sqs"],
  statements: [
    accountId.apply((a) => ({
      Sid: "Allow AWS services to publish",
      Effect: "Allow" as const,
      Principal: { Service: ["cloudwatch.amazonaws.com", "events.amazonaws.com", "sns.amazonaws.com"] },
      Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
      Resource: "*",
      Condition: { StringEquals: { "aws:SourceAccount": a } },
    })),
  ],
});
export const trailKey = key("trail", {
  description: "CloudTrail",
  statements: [
    accountId.apply((a) => ({
      Sid: "Allow CloudTrail to encrypt logs",
      Effect: "Allow" as const,
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "kms:GenerateDataKey*",
      Resource: "*",
      Condition: {
        StringEquals: { "aws:SourceArn": `arn:aws:cloudtrail:${region}:${a}:trail/${name}-trail` },
        StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": `arn:aws:cloudtrail:*:${a}:trail/*` },
      },
    })),
    accountId.apply((a) => ({
      Sid: "Allow CloudTrail to describe key",
      Effect: "Allow" as const,
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "kms:DescribeKey",
      Resource: "*",
      Condition: { StringEquals: { "aws:SourceArn": `arn:aws:cloudtrail:${region}:${a}:trail/${name}-trail` } },
    })),
    accountId.apply((a) => ({
      Sid: "Enable cross account log decryption",
      Effect: "Allow" as const,
      Principal: { AWS: "*" },
      Action: ["kms:Decrypt", "kms:ReEncryptFrom"],
      Resource: "*",
      Condition: {
        StringEquals: { "kms:CallerAccount": a },
        StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": `arn:aws:cloudtrail:*:${a}:trail/*` },
      },
    })),
  ],
});
export const backupKey = key("backup", { description: "AWS Backup vault", via: ["backup"] });

export function logGroup(id: string, path: string, days = 2192): aws.cloudwatch.LogGroup {
  return new aws.cloudwatch.LogGroup(id, { name: path, retentionInDays: days, kmsKeyId: logsKey.arn });
}

/** Trust of a service that acts for this account only. */
export const ownTrust = (service: string) =>
  accountId.apply((a) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: service },
          Action: "sts:AssumeRole",
          Condition: { StringEquals: { "aws:SourceAccount": a } },
        },
      ],
    }),
  );
