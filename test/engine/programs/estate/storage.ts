import * as iam from "@pulumi/aws/iam";
import * as s3 from "@pulumi/aws/s3";
import * as pulumi from "@pulumi/pulumi";
import { databases, records, recordsAlias, west } from "./keys";
import { SecureBucket, tlsOnly } from "./secureBucket";
import { account, phi, platformKeyArn, trust } from "./shared";

new s3.AccountPublicAccessBlock("account", {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});

/** Buckets of the estate, each with a key named in another way. */
export const patients = new SecureBucket("estate-patients", {
  kmsMasterKeyId: records.arn,
  logTo: "estate-access-logs",
});
export const images = new SecureBucket("estate-images", { kmsMasterKeyId: records.keyId, logTo: "estate-access-logs" });
export const exchange = new SecureBucket("estate-exchange", {
  kmsMasterKeyId: recordsAlias.arn,
  logTo: "estate-access-logs",
});
export const artifacts = new SecureBucket("estate-artifacts", {
  kmsMasterKeyId: platformKeyArn,
  logTo: "estate-access-logs",
});
export const results = new SecureBucket("estate-results", {
  kmsMasterKeyId: recordsAlias.name,
  logTo: "estate-access-logs",
});

// Server access logs: AWS delivers them to nothing but SSE-S3.
const accessLogs = new s3.Bucket("access-logs", { bucket: "estate-access-logs" });
new s3.BucketServerSideEncryptionConfiguration("access-logs", {
  bucket: accessLogs.id,
  rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
});
new s3.BucketOwnershipControls("access-logs", {
  bucket: accessLogs.id,
  rule: { objectOwnership: "BucketOwnerEnforced" },
});
new s3.BucketPublicAccessBlock("access-logs", {
  bucket: accessLogs.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
new s3.BucketVersioning("access-logs", {
  bucket: accessLogs.id,
  versioningConfiguration: { status: "Enabled" },
});
new s3.BucketLifecycleConfiguration("access-logs", {
  bucket: accessLogs.id,
  rules: [
    {
      id: "keep-six-years",
      status: "Enabled",
      filter: {},
      expiration: { days: 2557 },
      noncurrentVersionExpiration: { noncurrentDays: 90 },
      abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
    },
  ],
});
new s3.BucketPolicy("access-logs", {
  bucket: accessLogs.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      ...tlsOnly("estate-access-logs"),
      {
        Effect: "Allow",
        Principal: { Service: "logging.s3.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: "arn:aws:s3:::estate-access-logs/*",
        Condition: { StringEquals: { "aws:SourceAccount": account } },
      },
    ],
  },
});

// A bucket in its deprecated, inline form.
export const legacy = new s3.Bucket("legacy", {
  bucket: "estate-legacy",
  acl: "private",
  versioning: { enabled: true },
  logging: { targetBucket: accessLogs.bucket, targetPrefix: "legacy/" },
  serverSideEncryptionConfiguration: {
    rule: {
      applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: databases.arn },
      bucketKeyEnabled: true,
    },
  },
  lifecycleRules: [
    { enabled: true, noncurrentVersionExpiration: { days: 2557 }, abortIncompleteMultipartUploadDays: 3 },
  ],
  policy: pulumi.jsonStringify({ Version: "2012-10-17", Statement: tlsOnly("estate-legacy") }),
});
new s3.BucketPublicAccessBlock("legacy", {
  bucket: legacy.bucket,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});

// The V2 twins.
const twin = new s3.BucketV2("twin", { bucket: "estate-twin", tags: phi });
new s3.BucketServerSideEncryptionConfigurationV2("twin", {
  bucket: twin.id,
  rules: [
    {
      applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms:dsse", kmsMasterKeyId: records.arn },
    },
  ],
});
new s3.BucketVersioningV2("twin", { bucket: twin.id, versioningConfiguration: { status: "Enabled" } });
new s3.BucketLoggingV2("twin", { bucket: twin.id, targetBucket: accessLogs.id, targetPrefix: "twin/" });
new s3.BucketPublicAccessBlock("twin", {
  bucket: twin.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
new s3.BucketLifecycleConfigurationV2("twin", {
  bucket: twin.id,
  rules: [
    {
      id: "tidy",
      status: "Enabled",
      filter: { prefix: "" },
      noncurrentVersionTransitions: [{ noncurrentDays: 90, storageClass: "GLACIER" }],
      abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
    },
  ],
});
new s3.BucketPolicy("twin", {
  bucket: twin.bucket,
  policy: twin.bucket.apply((name) => JSON.stringify({ Version: "2012-10-17", Statement: tlsOnly(name) })),
});

// A copy of the records in another region.
const replica = new SecureBucket("estate-replica", {
  region: "us-west-2",
  kmsMasterKeyId: west.arn,
  logTo: "estate-access-logs-west",
});
const copier = new iam.Role("s3-replication", { name: "s3-replication", assumeRolePolicy: trust("s3.amazonaws.com") });
new s3.BucketReplicationConfig(
  "patients",
  {
    bucket: patients.name,
    role: copier.arn,
    rules: [
      {
        id: "all",
        status: "Enabled",
        filter: { prefix: "" },
        deleteMarkerReplication: { status: "Enabled" },
        sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: "Enabled" } },
        destination: {
          bucket: replica.arn,
          storageClass: "STANDARD_IA",
          encryptionConfiguration: { replicaKmsKeyId: west.arn },
          replicationTime: { status: "Enabled", time: { minutes: 15 } },
          metrics: { status: "Enabled", eventThreshold: { minutes: 15 } },
        },
      },
    ],
  },
  { dependsOn: [patients, replica] },
);

// Objects, and ways to a bucket.
new s3.BucketObjectv2("notice", {
  bucket: patients.name,
  key: "notice-of-privacy-practices.txt",
  content: "Your rights as a patient",
  kmsKeyId: records.arn,
  serverSideEncryption: "aws:kms",
});
new s3.BucketObject("form", {
  bucket: patients.name,
  key: "consent.txt",
  content: "Consent form",
  kmsKeyId: records.arn,
});
new s3.ObjectCopy("notice", {
  bucket: exchange.name,
  key: "notice.txt",
  source: "estate-patients/notice-of-privacy-practices.txt",
  kmsKeyId: records.arn,
  serverSideEncryption: "aws:kms",
});
export const accessPoint = new s3.AccessPoint("research", {
  bucket: patients.name,
  name: "research",
  vpcConfiguration: { vpcId: "vpc-0123456789abcdef0" },
  publicAccessBlockConfiguration: {
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  },
});
new s3.Inventory("patients", {
  bucket: patients.name,
  name: "weekly",
  includedObjectVersions: "All",
  schedule: { frequency: "Weekly" },
  destination: {
    bucket: {
      bucketArn: "arn:aws:s3:::estate-results",
      format: "Parquet",
      accountId: account,
      encryption: { sseKms: { keyId: records.arn } },
    },
  },
});
new s3.BucketMetric("patients", { bucket: patients.name, name: "all" });
new s3.BucketIntelligentTieringConfiguration("images", {
  bucket: images.name,
  name: "archive",
  tierings: [{ accessTier: "ARCHIVE_ACCESS", days: 180 }],
});
new s3.BucketNotification("patients", { bucket: patients.name, eventbridge: true });
