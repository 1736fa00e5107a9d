import { LEFT_OUT, type Cases, Output, type Part } from "../case";
import { KEY, KEY_ARN, managedKey, policy, ROLE } from "../values";

const tlsOnly = (bucket: string): string =>
  policy({
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  });
const ofPatients = (bucket: string): Part => ({
  type: "aws:s3/bucket:Bucket",
  props: { bucket, tags: { DataClassification: "phi" } },
});

const publicAccess = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const encrypts = (applyServerSideEncryptionByDefault: object): Record<string, unknown> => ({
  rules: [{ applyServerSideEncryptionByDefault }],
});

/** A lifecycle that drops replaced versions after so many days. */
function keeps(bucket: string, noncurrentDays: number): Record<string, unknown> {
  return {
    bucket,
    rules: [{ id: "keep", status: "Enabled", filter: {}, noncurrentVersionExpiration: { noncurrentDays } }],
  };
}

/** A bucket of patients' data that keeps replaced versions for six years, with its lifecycle. */
function lasting(bucket: string): Readonly<Record<string, Part>> {
  const type = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
  return { [bucket]: ofPatients(bucket), [`${bucket}-lifecycle`]: { type, props: keeps(bucket, 2192) } };
}

export const cases: Cases = {
  "s3-bucket-forbid-customer-provided-keys": {
    type: "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    props: {
      bucket: "sse-c",
      rules: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: KEY },
          blockedEncryptionTypes: ["NONE"],
        },
      ],
    },
    mended: {
      rules: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: KEY },
          blockedEncryptionTypes: ["SSE-C"],
        },
      ],
    },
  },
  "s3-bucket-forbid-force-destroy": {
    type: "aws:s3/bucket:Bucket",
    props: { forceDestroy: true, tags: { DataClassification: "phi" } },
    mended: { forceDestroy: false },
  },
  "s3-bucket-forbid-lockout": {
    type: "aws:s3/bucketPolicy:BucketPolicy",
    props: {
      bucket: "locked",
      policy: policy({
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: ["arn:aws:s3:::locked", "arn:aws:s3:::locked/*"],
      }),
    },
    mended: { policy: tlsOnly("locked") },
  },
  "s3-bucket-forbid-public-acl": {
    type: "aws:s3/bucketAcl:BucketAcl",
    props: { bucket: "open", acl: "public-read" },
    mended: { acl: "private" },
  },
  "s3-bucket-forbid-website": {
    type: "aws:s3/bucketWebsiteConfiguration:BucketWebsiteConfiguration",
    props: { bucket: "site", indexDocument: { suffix: "index.html" } },
    mended: LEFT_OUT,
  },
  "s3-bucket-limit-cors": {
    type: "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration",
    props: { bucket: "site", corsRules: [{ allowedMethods: ["GET"], allowedOrigins: ["*"] }] },
    mended: { corsRules: [{ allowedMethods: ["GET"], allowedOrigins: ["https://portal.example.org"] }] },
  },
  "s3-bucket-limit-expiry": {
    type: "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    props: {
      bucket: "brief",
      rules: [{ id: "drop", status: "Enabled", filter: {}, noncurrentVersionExpiration: { noncurrentDays: 1 } }],
    },
    mended: keeps("brief", 2192),
  },
  "s3-bucket-require-access-logging": {
    type: "aws:s3/bucket:Bucket",
    props: {},
    mended: {},
    mendedBeside: {
      logging: {
        type: "aws:s3/bucketLogging:BucketLogging",
        props: { bucket: new Output("", "id"), targetBucket: "access-logs", targetPrefix: "records/" },
      },
    },
  },
  "s3-bucket-require-default-encryption": {
    type: "aws:s3/bucket:Bucket",
    props: {},
    mended: {},
    mendedBeside: {
      encryption: {
        type: "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
        props: { bucket: new Output("", "id"), ...encrypts({ sseAlgorithm: "AES256" }) },
      },
    },
  },
  "s3-bucket-require-kms-encryption": {
    type: "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    props: { bucket: "sse-s3", ...encrypts({ sseAlgorithm: "AES256" }) },
    beside: { bucket: { type: "aws:s3/bucket:Bucket", props: { bucket: "sse-s3" } } },
    mended: encrypts({ sseAlgorithm: "aws:kms", kmsMasterKeyId: KEY }),
  },
  "s3-bucket-require-customer-key": {
    type: "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    props: { bucket: "aws-key", ...encrypts({ sseAlgorithm: "aws:kms", kmsMasterKeyId: managedKey("s3") }) },
    beside: { bucket: { type: "aws:s3/bucket:Bucket", props: { bucket: "aws-key" } } },
    mended: encrypts({ sseAlgorithm: "aws:kms", kmsMasterKeyId: KEY }),
  },
  "s3-bucket-require-object-lock": {
    type: "aws:s3/bucket:Bucket",
    props: { bucket: "unlocked-trail" },
    beside: {
      policy: {
        type: "aws:s3/bucketPolicy:BucketPolicy",
        props: {
          bucket: "unlocked-trail",
          policy: policy({
            Effect: "Allow",
            Principal: { Service: "cloudtrail.amazonaws.com" },
            Action: ["s3:GetBucketAcl", "s3:PutObject"],
            Resource: ["arn:aws:s3:::unlocked-trail", "arn:aws:s3:::unlocked-trail/*"],
          }),
        },
      },
      // CloudTrail tries the bucket when the trail is made.
      trail: {
        type: "aws:cloudtrail/trail:Trail",
        props: { s3BucketName: new Output("policy", "bucket"), region: "us-west-2" },
      },
    },
    mended: { objectLockEnabled: true },
    mendedBeside: {
      lock: {
        type: "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
        props: { bucket: "unlocked-trail", rule: { defaultRetention: { mode: "COMPLIANCE", years: 6 } } },
      },
    },
  },
  "s3-bucket-require-public-access-block": {
    type: "aws:s3/bucket:Bucket",
    props: {},
    mended: {},
    mendedBeside: { block: { type: publicAccess, props: { bucket: new Output("", "id") } } },
  },
  "s3-bucket-require-blocked-acls": {
    type: publicAccess,
    props: { bucket: "blocked-acls", blockPublicAcls: false },
    mended: { blockPublicAcls: true },
  },
  "s3-bucket-require-blocked-policies": {
    type: publicAccess,
    props: { bucket: "blocked-policies", blockPublicPolicy: false },
    mended: { blockPublicPolicy: true },
  },
  "s3-bucket-require-ignored-acls": {
    type: publicAccess,
    props: { bucket: "ignored-acls", ignorePublicAcls: false },
    mended: { ignorePublicAcls: true },
  },
  "s3-bucket-require-restricted-access": {
    type: publicAccess,
    props: { bucket: "restricted-access", restrictPublicBuckets: false },
    mended: { restrictPublicBuckets: true },
  },
  "s3-accesspoint-forbid-public-access": {
    type: "aws:s3/accessPoint:AccessPoint",
    props: { bucket: "open", publicAccessBlockConfiguration: { blockPublicPolicy: false } },
    mended: { publicAccessBlockConfiguration: { blockPublicPolicy: true } },
  },
  "s3-bucket-forbid-acls": {
    type: "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
    props: { bucket: "listed", rule: { objectOwnership: "ObjectWriter" } },
    mended: { rule: { objectOwnership: "BucketOwnerEnforced" } },
  },
  "s3-bucket-require-replication": {
    type: "aws:iam/policy:Policy",
    props: {
      policy: policy({
        Effect: "Allow",
        Action: ["s3:ReplicateObject", "s3:ReplicateTags"],
        Resource: "arn:aws:s3:::copy/*",
      }),
    },
    mended: {},
    mendedBeside: {
      replication: {
        type: "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
        props: {
          bucket: "replicated",
          role: ROLE,
          rules: [{ status: "Enabled", destination: { bucket: "arn:aws:s3:::copy" } }],
        },
      },
    },
    beside: { bucket: { type: "aws:s3/bucket:Bucket", props: { bucket: "replicated" } } },
  },
  "s3-bucket-require-tls-floor": {
    type: "aws:s3/bucketPolicy:BucketPolicy",
    props: { bucket: "old-tls", policy: tlsOnly("old-tls") },
    beside: {
      bucket: { type: "aws:s3/bucket:Bucket", props: { bucket: "old-tls", tags: { DataClassification: "phi" } } },
    },
    config: { presence: "always" },
    mended: {
      policy: policy({
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: ["arn:aws:s3:::old-tls", "arn:aws:s3:::old-tls/*"],
        Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } },
      }),
    },
  },
  "s3-bucket-require-tls-only": {
    type: "aws:s3/bucketPolicy:BucketPolicy",
    props: {
      bucket: "no-tls",
      policy: policy({
        Effect: "Allow",
        Principal: { AWS: ROLE },
        Action: "s3:GetObject",
        Resource: "arn:aws:s3:::no-tls/*",
      }),
    },
    beside: { bucket: { type: "aws:s3/bucket:Bucket", props: { bucket: "no-tls" } } },
    mended: { policy: tlsOnly("no-tls") },
  },
  "s3-bucket-require-uniform-lifecycle": {
    type: "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    props: keeps("forgetful", 90),
    stack: "habits",
    beside: { bucket: ofPatients("forgetful"), ...lasting("one"), ...lasting("two"), ...lasting("three") },
    mended: keeps("forgetful", 2192),
  },
  "s3-bucket-require-upload-encryption": {
    type: "aws:s3/bucketPolicy:BucketPolicy",
    props: { bucket: "any-upload", policy: tlsOnly("any-upload") },
    beside: {
      bucket: { type: "aws:s3/bucket:Bucket", props: { bucket: "any-upload", tags: { DataClassification: "phi" } } },
    },
    config: { presence: "always" },
    mended: {
      policy: policy(
        {
          Effect: "Deny",
          Principal: "*",
          Action: "s3:PutObject",
          Resource: "arn:aws:s3:::any-upload/*",
          Condition: { StringNotEquals: { "s3:x-amz-server-side-encryption": "aws:kms" } },
        },
        {
          Effect: "Deny",
          Principal: "*",
          Action: "s3:PutObject",
          Resource: "arn:aws:s3:::any-upload/*",
          Condition: { StringNotEquals: { "s3:x-amz-server-side-encryption-aws-kms-key-id": KEY_ARN } },
        },
      ),
    },
  },
  "s3-bucket-require-upload-abort": {
    type: "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    props: keeps("unfinished", 2192),
    mended: {
      rules: [
        { id: "tidy", status: "Enabled", filter: {}, abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } },
      ],
    },
  },
  "s3-bucket-require-versioning": {
    type: "aws:s3/bucketVersioning:BucketVersioning",
    props: { bucket: "one-version", versioningConfiguration: { status: "Suspended" } },
    mended: { versioningConfiguration: { status: "Enabled" } },
  },
  "s3-copy-require-customer-key": {
    type: "aws:s3/bucketObjectv2:BucketObjectv2",
    props: { bucket: "reports", key: "a", content: "a", serverSideEncryption: "aws:kms", kmsKeyId: managedKey("s3") },
    mended: { kmsKeyId: KEY },
  },
  "s3-object-forbid-plain-encryption": {
    type: "aws:s3/bucketObjectv2:BucketObjectv2",
    props: { bucket: "reports", key: "b", content: "b", serverSideEncryption: "AES256" },
    mended: { serverSideEncryption: "aws:kms", kmsKeyId: KEY },
  },
  "s3-bucket-require-lifecycle": {
    type: "aws:s3/bucket:Bucket",
    props: {},
    mended: {},
    mendedBeside: {
      lifecycle: {
        type: "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
        props: {
          bucket: new Output("", "id"),
          rules: [
            { id: "tidy", status: "Enabled", filter: {}, abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } },
          ],
        },
      },
    },
  },
};
