import { between, count, oneOf, propertyOf, regionOf } from "./checks";
import { isGiven, isRecord, listOf } from "./paths";
import { bucketNamed, settingsOf } from "./s3Buckets";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/AmazonS3/latest/API";
const LOGS = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshooting-server-access-logging.html";
const VERSIONING = "aws:s3/bucketVersioning:BucketVersioning";
const ENCRYPTION = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
const OBJECT_LOCK = "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration";
const LOGGING = ["aws:s3/bucketLogging:BucketLogging"];
const SSE = "rules[].applyServerSideEncryptionByDefault";

const lockNeedsVersions: Check = (name, context) => {
  const bucket = bucketNamed(name, context);
  if (bucket === undefined) {
    return undefined;
  }
  // A bucket made with Object Lock has versioning from the start; an older one gets both one after the other.
  const locked = propertyOf(bucket, "objectLockEnabled");
  const versioned = settingsOf(name, VERSIONING, context).some((setting) => {
    const status = propertyOf(setting, "versioningConfiguration");
    return status === UNKNOWN || (isRecord(status) && [UNKNOWN, "Enabled"].includes(status["status"] as string));
  });
  return locked === true || locked === UNKNOWN || versioned
    ? undefined
    : "InvalidBucketState: Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration";
};

const daysOrYears: Check = (retention) => {
  if (!isRecord(retention)) {
    return undefined;
  }
  const [days, years] = [isGiven(retention["days"]), isGiven(retention["years"])];
  const unknown = [retention["days"], retention["years"], retention["mode"]].includes(UNKNOWN);
  return !unknown && (days === years || !isGiven(retention["mode"]))
    ? "MalformedXML: Default retention needs a mode and either Days or Years, not both."
    : undefined;
};

const keepVersions: Check = (status, context) => {
  const bucket = bucketNamed(context.inputs["bucket"], context);
  return status !== "Enabled" && bucket !== undefined && propertyOf(bucket, "objectLockEnabled") === true
    ? "InvalidBucketState: An Object Lock configuration is present on this bucket, so the versioning state cannot be changed."
    : undefined;
};

const logTarget: Check = (target, context) => {
  const bucket = bucketNamed(target, context);
  if (bucket === undefined) {
    return undefined;
  }
  if (propertyOf(bucket, "objectLockEnabled") === true || settingsOf(target, OBJECT_LOCK, context).length > 0) {
    return `InvalidTargetBucketForLogging: '${String(target)}' has Object Lock, and such a bucket takes no access logs.`;
  }
  const kms = settingsOf(target, ENCRYPTION, context)
    .flatMap((setting) => listOf(propertyOf(setting, "rules")))
    .map((rule) => (isRecord(rule) ? rule["applyServerSideEncryptionByDefault"] : undefined))
    .some((rule) => isRecord(rule) && /^aws:kms/.test(String(rule["sseAlgorithm"])));
  if (kms) {
    return `InvalidTargetBucketForLogging: '${String(target)}' encrypts with KMS; access logs need SSE-S3.`;
  }
  const [here, there] = [regionOf(context), propertyOf(bucket, "region") ?? context.region];
  return here !== there && here !== UNKNOWN && there !== UNKNOWN
    ? `CrossLocationLoggingProhibitted: Cross S3 location logging is not allowed: ${String(here)} to ${String(there)}.`
    : undefined;
};

const keyFitsAlgorithm: Check = (rule) =>
  isRecord(rule) && isGiven(rule["kmsMasterKeyId"]) && ["AES256", "aws:fsx"].includes(rule["sseAlgorithm"] as string)
    ? "InvalidArgument: a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse"
    : undefined;

const bucketKeyFits: Check = (rule) => {
  const sse = isRecord(rule) ? rule["applyServerSideEncryptionByDefault"] : undefined;
  return isRecord(rule) && rule["bucketKeyEnabled"] === true && isRecord(sse) && sse["sseAlgorithm"] === "aws:kms:dsse"
    ? "InvalidArgument: S3 Bucket Keys are not supported for DSSE-KMS"
    : undefined;
};

/** Limits of the settings of S3 buckets; lifecycle rules are in `s3Lifecycle.ts`. */
export const s3Settings: readonly Limit[] = [
  {
    types: [OBJECT_LOCK],
    property: "bucket",
    check: lockNeedsVersions,
    source: `${API}/API_PutObjectLockConfiguration.html`,
  },
  {
    types: [OBJECT_LOCK],
    property: "rule.defaultRetention",
    check: daysOrYears,
    source: `${API}/API_DefaultRetention.html`,
  },
  {
    types: [OBJECT_LOCK],
    property: "rule.defaultRetention.mode",
    check: oneOf("MalformedXML", ["GOVERNANCE", "COMPLIANCE"]),
    source: `${API}/API_DefaultRetention.html`,
  },
  {
    types: [OBJECT_LOCK],
    property: "rule.defaultRetention.days",
    check: between("InvalidArgument", 1, 36500),
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
  },
  {
    types: [OBJECT_LOCK],
    property: "rule.defaultRetention.years",
    check: between("InvalidArgument", 1, 100),
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
  },
  {
    types: [VERSIONING],
    property: "versioningConfiguration.status",
    check: oneOf("MalformedXML", ["Enabled", "Suspended", "Disabled"]),
    source: `${API}/API_PutBucketVersioning.html`,
  },
  {
    types: [VERSIONING],
    property: "versioningConfiguration.status",
    check: keepVersions,
    source: `${API}/API_PutBucketVersioning.html`,
  },
  { types: LOGGING, property: "targetBucket", check: logTarget, source: LOGS },
  {
    types: ["aws:s3/bucketOwnershipControls:BucketOwnershipControls"],
    property: "rule.objectOwnership",
    check: oneOf("MalformedXML", ["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"]),
    source: `${API}/API_OwnershipControlsRule.html`,
  },
  {
    types: [ENCRYPTION],
    property: "rules",
    check: count("MalformedXML", 1, 1, "rules"),
    source: `${API}/API_PutBucketEncryption.html`,
  },
  {
    types: [ENCRYPTION],
    property: `${SSE}.sseAlgorithm`,
    check: oneOf("MalformedXML", ["AES256", "aws:fsx", "aws:kms", "aws:kms:dsse"]),
    source: `${API}/API_ServerSideEncryptionByDefault.html`,
  },
  {
    types: [ENCRYPTION],
    property: SSE,
    check: keyFitsAlgorithm,
    source: `${API}/API_ServerSideEncryptionByDefault.html`,
  },
  {
    types: [ENCRYPTION],
    property: "rules[]",
    check: bucketKeyFits,
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingDSSEncryption.html",
  },
  {
    types: [ENCRYPTION],
    property: "rules[].blockedEncryptionTypes[]",
    check: oneOf("MalformedXML", ["NONE", "SSE-C"]),
    source: `${API}/API_BlockedEncryptionTypes.html`,
  },
];
