import { describeLimits, type LimitCase } from "./limitTable";

const BUCKET = "aws:s3/bucket:Bucket";
const VERSIONING = "aws:s3/bucketVersioning:BucketVersioning";
const SSE = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
const LOCK = "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration";
const plain = { type: BUCKET, id: "phi-logs", inputs: { bucket: "phi-logs" } };
const locked = { type: BUCKET, id: "phi-audit", inputs: { bucket: "phi-audit", objectLockEnabled: true } };
const encrypted = (bucket: string, sseAlgorithm: string): { type: string; inputs: Record<string, unknown> } => ({
  type: SSE,
  inputs: { bucket, rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }] },
});
const rule = (sse: object, more: object = {}): object => ({
  rules: [{ applyServerSideEncryptionByDefault: sse, ...more }],
});
const retention = (defaultRetention: object): object => ({ rule: { defaultRetention } });

const names: readonly (readonly [string, string, string, string])[] = [
  ["under 3 characters", "ab", "must have 3 to 63 characters", "abc"],
  ["over 63 characters", "a".repeat(64), "must have 3 to 63 characters", "a".repeat(63)],
  ["with capitals", "phi-Records", "can hold only lowercase letters", "phi-records"],
  ["with underscores", "phi_records", "can hold only lowercase letters", "phi.records"],
  ["that begins with a hyphen", "-phi", "must begin and end with a letter or number", "0-phi"],
  ["that ends with a period", "phi.", "must begin and end with a letter or number", "phi.0"],
  ["with two periods side by side", "phi..records", "must not contain two adjacent periods", "phi.-records"],
  ["that looks like an IP address", "192.168.5.4", "must not be formatted as an IP address", "192.168.5.a"],
  ["with a reserved prefix", "xn--phi", "begins with a prefix that S3 reserves", "xn-phi"],
  ["with another reserved prefix", "sthree-phi", "begins with a prefix that S3 reserves", "three-phi"],
  ["with a reserved suffix", "phi-s3alias", "ends with a suffix that S3 reserves", "phi-s3aliases"],
  ["with another reserved suffix", "phi--ol-s3", "ends with a suffix that S3 reserves", "phi-ol-s3"],
  ["with the suffix of account namespaces", "phi-an", "ends with -an", "phian"],
];

describe("limits of S3", () => {
  describeLimits(BUCKET, { bucket: "phi-records" }, [
    ...names.map(([what, refused, reason, accepted]): LimitCase => ({
      title: `a name ${what}`,
      refused: { bucket: refused },
      reason: `InvalidBucketName: '${refused}' ${reason}`,
      accepted: { bucket: accepted },
    })),
    {
      title: "a name that does not belong to the account's namespace",
      refused: { bucket: "phi-111122223333-us-east-2-an", bucketNamespace: "account-regional" },
      reason: "InvalidBucketName: 'phi-111122223333-us-east-2-an' must end with -111122223333-us-east-1-an",
      accepted: { bucket: "phi-111122223333-us-east-1-an", bucketNamespace: "account-regional" },
    },
    {
      title: "a name that is taken, in whatever region",
      refused: { bucket: "phi-logs", region: "eu-west-1" },
      reason: "BucketAlreadyOwnedByYou: The bucket 'phi-logs' already exists",
      accepted: { bucket: "phi-logs2", region: "eu-west-1" },
      world: [plain],
    },
  ]);

  describeLimits(LOCK, { bucket: "phi-audit", ...retention({ mode: "GOVERNANCE", days: 30 }) }, [
    {
      title: "object lock on a bucket without versions",
      refused: { bucket: "phi-logs" },
      reason: "InvalidBucketState: Versioning must be 'Enabled' on the bucket",
      accepted: { bucket: "phi-audit" },
      world: [plain, locked],
    },
    {
      title: "object lock on a bucket whose versions are suspended",
      refused: { bucket: "phi-logs" },
      reason: "InvalidBucketState",
      accepted: { bucket: "phi-old" },
      world: [
        plain,
        { type: VERSIONING, inputs: { bucket: "phi-logs", versioningConfiguration: { status: "Suspended" } } },
        { type: BUCKET, id: "phi-old" },
        { type: VERSIONING, inputs: { bucket: "phi-old", versioningConfiguration: { status: "Enabled" } } },
      ],
    },
    {
      title: "retention in days and years",
      refused: retention({ mode: "GOVERNANCE", days: 30, years: 1 }) as Record<string, unknown>,
      property: "rule.defaultRetention",
      reason: "MalformedXML: Default retention needs a mode and either Days or Years",
      accepted: retention({ mode: "GOVERNANCE", years: 1 }) as Record<string, unknown>,
    },
    {
      title: "retention without a mode",
      refused: retention({ days: 30 }) as Record<string, unknown>,
      property: "rule.defaultRetention",
      reason: "MalformedXML: Default retention needs a mode",
      accepted: retention({ mode: "COMPLIANCE", days: 30 }) as Record<string, unknown>,
    },
    {
      title: "a mode that S3 does not have",
      refused: retention({ mode: "STRICT", days: 30 }) as Record<string, unknown>,
      property: "rule.defaultRetention.mode",
      reason: "MalformedXML: Value 'STRICT'",
      accepted: retention({ mode: "COMPLIANCE", days: 1 }) as Record<string, unknown>,
    },
    {
      title: "retention of no days",
      refused: retention({ mode: "GOVERNANCE", days: 0 }) as Record<string, unknown>,
      property: "rule.defaultRetention.days",
      reason: "InvalidArgument: Value '0'",
      accepted: retention({ mode: "GOVERNANCE", days: 36500 }) as Record<string, unknown>,
    },
    {
      title: "retention over 100 years",
      refused: retention({ mode: "GOVERNANCE", years: 101 }) as Record<string, unknown>,
      property: "rule.defaultRetention.years",
      reason: "InvalidArgument: Value '101'",
      accepted: retention({ mode: "GOVERNANCE", years: 100 }) as Record<string, unknown>,
    },
  ]);

  describeLimits(VERSIONING, { bucket: "phi-records", versioningConfiguration: { status: "Enabled" } }, [
    {
      title: "a status that S3 does not have",
      refused: { versioningConfiguration: { status: "On" } },
      property: "versioningConfiguration.status",
      reason: "MalformedXML: Value 'On'",
      accepted: { versioningConfiguration: { status: "Suspended" } },
    },
    {
      title: "suspending the versions of a locked bucket",
      refused: { bucket: "phi-audit", versioningConfiguration: { status: "Suspended" } },
      property: "versioningConfiguration.status",
      reason: "InvalidBucketState: An Object Lock configuration is present on this bucket",
      accepted: { bucket: "phi-logs", versioningConfiguration: { status: "Suspended" } },
      world: [plain, locked],
    },
  ]);

  describeLimits(
    "aws:s3/bucketLogging:BucketLogging",
    { bucket: "phi-records", targetBucket: "phi-logs", targetPrefix: "" },
    [
      {
        title: "access logs into a locked bucket",
        refused: { targetBucket: "phi-audit" },
        reason: "InvalidTargetBucketForLogging: 'phi-audit' has Object Lock",
        accepted: { targetBucket: "phi-logs" },
        world: [plain, locked],
      },
      {
        title: "access logs into a bucket that encrypts with KMS",
        refused: { targetBucket: "phi-records" },
        reason: "InvalidTargetBucketForLogging: 'phi-records' encrypts with KMS",
        accepted: { targetBucket: "phi-logs" },
        world: [
          plain,
          { type: BUCKET, id: "phi-records" },
          encrypted("phi-records", "aws:kms"),
          encrypted("phi-logs", "AES256"),
        ],
      },
      {
        title: "access logs into another region",
        refused: { targetBucket: "phi-far" },
        reason: "CrossLocationLoggingProhibitted: Cross S3 location logging is not allowed: us-east-1 to eu-west-1",
        accepted: { targetBucket: "phi-far", region: "eu-west-1" },
        world: [{ type: BUCKET, id: "phi-far", outputs: { region: "eu-west-1" } }],
      },
    ],
  );

  describeLimits(SSE, { bucket: "phi-records", ...rule({ sseAlgorithm: "aws:kms", kmsMasterKeyId: "arn:key" }) }, [
    {
      title: "an algorithm that S3 does not have",
      refused: rule({ sseAlgorithm: "AES128" }) as Record<string, unknown>,
      property: "rules[0].applyServerSideEncryptionByDefault.sseAlgorithm",
      reason: "MalformedXML: Value 'AES128'",
      accepted: rule({ sseAlgorithm: "AES256" }) as Record<string, unknown>,
    },
    {
      title: "a key for SSE-S3",
      refused: rule({ sseAlgorithm: "AES256", kmsMasterKeyId: "arn:key" }) as Record<string, unknown>,
      property: "rules[0].applyServerSideEncryptionByDefault",
      reason: "InvalidArgument: a KMSMasterKeyID is not applicable",
      accepted: rule({ sseAlgorithm: "aws:kms:dsse", kmsMasterKeyId: "arn:key" }) as Record<string, unknown>,
    },
    {
      title: "a bucket key with two layers of encryption",
      refused: rule({ sseAlgorithm: "aws:kms:dsse" }, { bucketKeyEnabled: true }) as Record<string, unknown>,
      property: "rules[0]",
      reason: "InvalidArgument: S3 Bucket Keys are not supported for DSSE-KMS",
      accepted: rule({ sseAlgorithm: "aws:kms" }, { bucketKeyEnabled: true }) as Record<string, unknown>,
    },
    {
      title: "blocking an encryption type that S3 does not have",
      refused: rule({ sseAlgorithm: "AES256" }, { blockedEncryptionTypes: ["SSE-S3"] }) as Record<string, unknown>,
      property: "rules[0].blockedEncryptionTypes[0]",
      reason: "MalformedXML: Value 'SSE-S3'",
      accepted: rule({ sseAlgorithm: "AES256" }, { blockedEncryptionTypes: ["SSE-C"] }) as Record<string, unknown>,
    },
    {
      title: "no rule",
      refused: { rules: [] },
      reason: "MalformedXML: 0 rules given",
      accepted: rule({ sseAlgorithm: "aws:kms" }) as Record<string, unknown>,
    },
  ]);

  const owner = (objectOwnership: string): Record<string, unknown> => ({ rule: { objectOwnership } });
  describeLimits(
    "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
    { bucket: "b-1", ...owner("ObjectWriter") },
    [
      {
        title: "an ownership that S3 does not have",
        refused: owner("BucketOwner"),
        property: "rule.objectOwnership",
        reason: "MalformedXML: Value 'BucketOwner'",
        accepted: owner("BucketOwnerEnforced"),
      },
    ],
  );
});
