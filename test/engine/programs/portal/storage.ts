import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { accountId, name, phi, storageKey, trailKey } from "./base";

export interface SecureBucketArgs {
  logs?: aws.s3.Bucket;
  key?: aws.kms.Key;
  tags?: Record<string, string>;
  statements?: (arn: string, account: string) => aws.iam.PolicyStatement[];
  sse?: "AES256";
  expireDays?: number;
  objectLockYears?: number;
}

export class SecureBucket extends pulumi.ComponentResource {
  readonly bucket: aws.s3.Bucket;
  constructor(id: string, args: SecureBucketArgs, opts?: pulumi.ComponentResourceOptions) {
    super("acme:storage:SecureBucket", id, {}, opts);
    const parent = { parent: this };
    this.bucket = new aws.s3.Bucket(
      id,
      { objectLockEnabled: args.objectLockYears !== undefined, tags: args.tags },
      parent,
    );
    const bucket = this.bucket.id;
    new aws.s3.BucketPublicAccessBlock(
      id,
      { bucket, blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
      parent,
    );
    new aws.s3.BucketOwnershipControls(id, { bucket, rule: { objectOwnership: "BucketOwnerEnforced" } }, parent);
    const versioning = new aws.s3.BucketVersioning(
      id,
      { bucket, versioningConfiguration: { status: "Enabled" } },
      parent,
    );
    new aws.s3.BucketServerSideEncryptionConfiguration(
      id,
      {
        bucket,
        rules: [
          {
            bucketKeyEnabled: args.sse ? undefined : true,
            applyServerSideEncryptionByDefault: args.sse
              ? { sseAlgorithm: "AES256" }
              : { sseAlgorithm: "aws:kms", kmsMasterKeyId: (args.key ?? storageKey).arn },
          },
        ],
      },
      parent,
    );
    new aws.s3.BucketLifecycleConfiguration(
      id,
      {
        bucket,
        rules: [
          { id: "abort", status: "Enabled", filter: {}, abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } },
          {
            id: "old-versions",
            status: "Enabled",
            filter: {},
            noncurrentVersionTransitions: [{ noncurrentDays: 30, storageClass: "STANDARD_IA" }],
            noncurrentVersionExpiration: { noncurrentDays: args.expireDays ?? 2555 },
          },
        ],
      },
      { parent: this, dependsOn: versioning },
    );
    if (args.logs) {
      new aws.s3.BucketLogging(id, { bucket, targetBucket: args.logs.id, targetPrefix: `${id}/` }, parent);
    }
    if (args.objectLockYears) {
      new aws.s3.BucketObjectLockConfiguration(
        id,
        { bucket, rule: { defaultRetention: { mode: "COMPLIANCE", years: args.objectLockYears } } },
        parent,
      );
    }
    new aws.s3.BucketPolicy(
      id,
      {
        bucket,
        policy: pulumi.all([pulumi.interpolate`arn:aws:s3:::${this.bucket.bucket}`, accountId]).apply(([arn, acct]) =>
          JSON.stringify({
            Version: "2012-10-17",
            Statement: [
              {
                Sid: "DenyInsecureTransport",
                Effect: "Deny",
                Principal: "*",
                Action: "s3:*",
                Resource: [arn, `${arn}/*`],
                Condition: { Bool: { "aws:SecureTransport": "false" } },
              },
              {
                Sid: "DenyOldTls",
                Effect: "Deny",
                Principal: "*",
                Action: "s3:*",
                Resource: [arn, `${arn}/*`],
                Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } },
              },
              ...(args.statements?.(arn, acct) ?? []),
            ],
          }),
        ),
      },
      parent,
    );
    this.registerOutputs({ bucket: this.bucket });
  }
}

// Server access logs and ELB access logs can be delivered to SSE-S3 buckets only.
export const accessLogs = new SecureBucket("access-logs", {
  sse: "AES256",
  expireDays: 400,
  statements: (arn, acct) => [
    {
      Sid: "S3ServerAccessLogsPolicy",
      Effect: "Allow",
      Principal: { Service: "logging.s3.amazonaws.com" },
      Action: ["s3:PutObject"],
      Resource: `${arn}/*`,
      Condition: { StringEquals: { "aws:SourceAccount": acct } },
    },
    {
      Sid: "ElbLogs",
      Effect: "Allow",
      Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `${arn}/alb/AWSLogs/${acct}/*`,
    },
  ],
}).bucket;

export const documents = new SecureBucket("documents", { logs: accessLogs, tags: phi }).bucket;
export const uploads = new SecureBucket("uploads", { logs: accessLogs, tags: phi }).bucket;
export const exports_ = new SecureBucket("exports", { logs: accessLogs, tags: { DataClassification: "confidential" } })
  .bucket;
export const artifacts = new SecureBucket("artifacts", { logs: accessLogs }).bucket;
export const auditLogs = new SecureBucket("audit", {
  logs: accessLogs,
  key: trailKey,
  objectLockYears: 7,
  statements: (arn, acct) => [
    {
      Sid: "AWSCloudTrailAclCheck",
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "s3:GetBucketAcl",
      Resource: arn,
      Condition: { StringEquals: { "aws:SourceArn": `arn:aws:cloudtrail:us-east-1:${acct}:trail/${name}-trail` } },
    },
    {
      Sid: "AWSCloudTrailWrite",
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `${arn}/AWSLogs/${acct}/*`,
      Condition: {
        StringEquals: {
          "s3:x-amz-acl": "bucket-owner-full-control",
          "aws:SourceArn": `arn:aws:cloudtrail:us-east-1:${acct}:trail/${name}-trail`,
        },
      },
    },
    {
      Sid: "AWSConfigBucketPermissionsCheck",
      Effect: "Allow",
      Principal: { Service: "config.amazonaws.com" },
      Action: ["s3:GetBucketAcl", "s3:ListBucket"],
      Resource: arn,
      Condition: { StringEquals: { "AWS:SourceAccount": acct } },
    },
    {
      Sid: "AWSConfigBucketDelivery",
      Effect: "Allow",
      Principal: { Service: "config.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `${arn}/AWSLogs/${acct}/Config/*`,
      Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control", "AWS:SourceAccount": acct } },
    },
  ],
}).bucket;

new aws.s3.AccountPublicAccessBlock("account", {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
new aws.s3.BucketIntelligentTieringConfiguration("documents", {
  bucket: documents.id,
  name: "all",
  tierings: [{ accessTier: "ARCHIVE_ACCESS", days: 180 }],
});
