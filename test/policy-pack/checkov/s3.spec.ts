import { unknown } from "../../support/policyHarness";
import { beside, bucket, v2 } from "./s3Forms";
import { type Form, made, tellApart } from "./tellApart";

const key = "arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-555555555555";
const sse = (rule: object): object => ({ rules: [{ applyServerSideEncryptionByDefault: rule }] });
const inlineSse = (rule: object): Form =>
  bucket({ serverSideEncryptionConfiguration: { rule: { applyServerSideEncryptionByDefault: rule } } });
const kms = { sseAlgorithm: "aws:kms", kmsMasterKeyId: key };
/** With a provider that is pinned to its account, as a key that is given by its ARN needs. */
const pinned = (form: Form): Form =>
  form.map((each) => ({ ...each, provider: { region: "us-east-1", allowedAccountIds: '["111122223333"]' } }));
const lock = (props: object): Form => bucket({ objectLockConfiguration: props });
const rule = (more: object): object => ({ rules: [{ id: "all", status: "Enabled", filter: {}, ...more }] });
const copyRule = (status: string): object => ({
  role: "arn:aws:iam::111122223333:role/copier",
  rules: [{ id: "all", status, destination: { bucket: "arn:aws:s3:::copy" } }],
});

describe("Checkov's checks of S3: failing and passing forms are told apart", () => {
  tellApart([
    {
      id: "CKV_AWS_18",
      what: "access logging",
      good: [
        ...beside("bucketLogging", { targetBucket: "logs", targetPrefix: "records/" }),
        bucket({ logging: { targetBucket: "logs" } }),
        v2({ loggings: [{ targetBucket: "logs" }] }),
      ],
      bad: [
        bucket(),
        v2(),
        [...bucket(), made("s3/bucketLogging:BucketLogging", { bucket: "other", targetBucket: "logs" })],
      ],
    },
    ...[{ sseAlgorithm: "AES256" }, kms].map((sides) => ({
      id: "CKV_AWS_19",
      what: `default encryption of any kind, as ${sides.sseAlgorithm}`,
      good: beside("bucketServerSideEncryptionConfiguration", sse(sides), false),
      bad: [bucket(), v2()],
    })),
    {
      id: "CKV_AWS_145",
      what: "default encryption with KMS",
      good: [
        ...beside("bucketServerSideEncryptionConfiguration", sse(kms)),
        ...beside("bucketServerSideEncryptionConfiguration", sse({ ...kms, sseAlgorithm: "aws:kms:dsse" })),
        ...beside("bucketServerSideEncryptionConfiguration", sse({ ...kms, kmsMasterKeyId: "alias/records" })),
        inlineSse(kms),
        inlineSse({ ...kms, kmsMasterKeyId: key.split("/")[1] }),
      ].map(pinned),
      bad: [
        bucket(),
        inlineSse({ sseAlgorithm: "AES256" }),
        ...beside("bucketServerSideEncryptionConfiguration", sse({ sseAlgorithm: "AES256" })),
        ...beside("bucketServerSideEncryptionConfiguration", sse({ ...kms, kmsMasterKeyId: "alias/aws/s3" })),
      ].map(pinned),
    },
    {
      id: "CKV_AWS_21",
      what: "versioning",
      good: [
        ...beside("bucketVersioning", { versioningConfiguration: { status: "Enabled" } }),
        bucket({ versioning: { enabled: true } }),
        v2({ versionings: [{ enabled: "true" }] }),
      ],
      bad: [
        bucket(),
        v2(),
        bucket({ versioning: { enabled: false } }),
        bucket({ versioning: {} }),
        ...["Suspended", "Disabled"].flatMap((status) =>
          beside("bucketVersioning", { versioningConfiguration: { status } }),
        ),
      ],
    },
    {
      id: "CKV_AWS_143",
      what: "a lock configuration is on",
      good: [
        lock({ objectLockEnabled: "Enabled", rule: { defaultRetention: { mode: "COMPLIANCE", days: 30 } } }),
        lock({ objectLockEnabled: "Enabled" }),
      ],
      bad: [
        lock({ objectLockEnabled: "Disabled" }),
        lock({ rule: { defaultRetention: { mode: "COMPLIANCE", days: 30 } } }),
      ],
    },
    {
      id: "CKV_AWS_144",
      what: "replication rules are on",
      good: [
        ...beside("bucketReplicationConfig", copyRule("Enabled"), false),
        bucket({ replicationConfiguration: copyRule("Enabled") }),
      ],
      bad: [
        ...beside("bucketReplicationConfig", copyRule("Disabled"), false),
        bucket({ replicationConfiguration: copyRule("Disabled") }),
      ],
    },
    {
      id: "CKV_AWS_300",
      what: "a lifecycle aborts uploads in parts",
      good: beside(
        "bucketLifecycleConfiguration",
        rule({ abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } }),
      ),
      bad: [
        ...beside("bucketLifecycleConfiguration", rule({ expiration: { days: 90 } })),
        ...beside(
          "bucketLifecycleConfiguration",
          rule({ status: "Disabled", abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } }),
        ),
        ...beside(
          "bucketLifecycleConfiguration",
          rule({ filter: { prefix: "tmp/" }, abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } }),
        ),
      ],
    },
    ...["s3/bucketObject:BucketObject", "s3/bucketObjectv2:BucketObjectv2"].map((type) => ({
      id: "CKV_AWS_186",
      what: `objects name a key (${type})`,
      good: [
        [made(type, { bucket: "uploads", key: "a", kmsKeyId: key })],
        [made(type, { bucket: "uploads", key: "a", serverSideEncryption: "aws:kms", kmsKeyId: key })],
      ],
      bad: [
        [made(type, { bucket: "uploads", key: "a" })],
        [made(type, { bucket: "uploads", key: "a", serverSideEncryption: "AES256" })],
        [made(type, { bucket: "uploads", key: "a", serverSideEncryption: "aws:kms" })],
        [made(type, { bucket: unknown, key: "a" }, { bucket: ["bucket"] }), ...bucket()],
      ],
    })),
    {
      id: "CKV_AWS_181",
      what: "copies name a key",
      good: [[made("s3/objectCopy:ObjectCopy", { bucket: "uploads", key: "a", source: "x/y", kmsKeyId: key })]],
      bad: [
        [made("s3/objectCopy:ObjectCopy", { bucket: "uploads", key: "a", source: "x/y" })],
        [
          made("s3/objectCopy:ObjectCopy", {
            bucket: "uploads",
            key: "a",
            source: "x/y",
            serverSideEncryption: "AES256",
          }),
        ],
      ],
    },
  ]);
});
