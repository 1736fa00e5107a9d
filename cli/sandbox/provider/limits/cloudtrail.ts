import { length, matches, oneOf, others, othersInRegion, propertyOf, unique } from "./checks";
import { asList, matchesPattern, statementsOf } from "./policyDocument";
import { isGiven, isRecord, listOf, stringsOf } from "./paths";
import { policyText } from "./policyText";
import { bucketNamed, policiesOf } from "./s3Buckets";
import { trailSelectors } from "./trailSelectors";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html";
const NAMES = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trail-naming-requirements.html";
const QUOTAS = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html";
const BUCKET_POLICY =
  "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html";
const TYPE = "aws:cloudtrail/trail:Trail";
const PER_REGION = 5;

const nameRules: readonly [RegExp, string][] = [
  [/^[A-Za-z0-9._-]*$/, "can hold only letters, numbers, periods, underscores and dashes"],
  [/^[A-Za-z0-9](.*[A-Za-z0-9])?$/s, "must begin and end with a letter or number"],
  [/^(?!.*[._-]{2})/, "must not hold two periods, underscores or dashes side by side"],
  [/^(?!\d+\.\d+\.\d+\.\d+$)/, "must not be formatted as an IP address"],
];

const logGroupAndRole: Check = (_value, { inputs }) => {
  const [group, role] = [inputs["cloudWatchLogsGroupArn"], inputs["cloudWatchLogsRoleArn"]];
  return isGiven(group) !== isGiven(role) && group !== UNKNOWN && role !== UNKNOWN
    ? "InvalidCloudWatchLogsRoleArnException: A log group and a role that may write to it go together."
    : undefined;
};

const globalEvents: Check = (multi, { inputs }) =>
  multi === true && inputs["includeGlobalServiceEvents"] === false
    ? "InvalidParameterCombinationException: Multi-Region trail must include global service events."
    : undefined;

const perRegion: Check = (_name, context) =>
  othersInRegion(context).length >= PER_REGION
    ? `MaximumNumberOfTrailsExceededException: User: ${context.accountId} already has ${PER_REGION} trails in ` +
      `${context.region}.`
    : undefined;

/** Whether a bucket policy lets CloudTrail do this; an unknown policy may. */
function letsCloudTrail(policy: unknown, action: string): boolean {
  const text = policyText(policy);
  if (text === undefined) {
    return true;
  }
  return statementsOf(text).some((statement) => {
    const principal = statement["Principal"];
    const services = isRecord(principal) ? asList(principal["Service"]) : [];
    return (
      statement["Effect"] === "Allow" &&
      (principal === "*" || services.includes("cloudtrail.amazonaws.com")) &&
      asList(statement["Action"]).some((pattern) => matchesPattern(String(pattern), action, true))
    );
  });
}

// CloudTrail tries the bucket when the trail is made: the policy must be there first.
const bucketLetsIn: Check = (name, context) => {
  const bucket = bucketNamed(name, context);
  if (bucket === undefined) {
    return undefined;
  }
  const policies = policiesOf(name, bucket, context);
  const may = (action: string): boolean => policies.some((policy) => letsCloudTrail(policy, action));
  return may("s3:GetBucketAcl") && may("s3:PutObject")
    ? undefined
    : `InsufficientS3BucketPolicyException: Incorrect S3 bucket policy is detected for bucket: ${String(name)}`;
};

const shadowed: Check = (name, context) => {
  const elsewhere = others(context).some(
    (other) => propertyOf(other, "name") === name && propertyOf(other, "isMultiRegionTrail") === true,
  );
  return typeof name === "string" && elsewhere
    ? `TrailAlreadyExistsException: Trail ${name} already exists as a multi-Region trail.`
    : undefined;
};

const insightTwice: Check = (selectors) => {
  const kinds = stringsOf(listOf(selectors).map((one) => (isRecord(one) ? one["insightType"] : undefined)));
  return new Set(kinds).size < kinds.length
    ? "InvalidInsightSelectorsException: An insight type is given twice."
    : undefined;
};

const limit = (property: string, check: Check, source = API): Limit => ({ types: [TYPE], property, check, source });

/** Limits of CloudTrail trails; event selectors are in `trailSelectors.ts`. */
export const cloudtrail: readonly Limit[] = [
  limit("name", length("InvalidTrailNameException", 3, 128), NAMES),
  ...nameRules.map(([pattern, rule]) => limit("name", matches("InvalidTrailNameException", pattern, rule), NAMES)),
  limit(
    "name",
    unique({
      property: "name",
      scope: "region",
      refuse: (name) => `TrailAlreadyExistsException: Trail ${name} already exists.`,
    }),
  ),
  limit("name", shadowed),
  { ...limit("name", perRegion, QUOTAS), whenAbsent: true },
  limit("s3BucketName", bucketLetsIn, BUCKET_POLICY),
  limit("s3KeyPrefix", length("InvalidS3PrefixException", 0, 200)),
  limit(
    "cloudWatchLogsGroupArn",
    matches(
      "InvalidCloudWatchLogsLogGroupArnException",
      /^arn:[^:]+:logs:[^:]+:\d{12}:log-group:[^:]+:\*$/,
      "must be the ARN of a log group ending in :*",
    ),
  ),
  { ...limit("cloudWatchLogsRoleArn", logGroupAndRole), whenAbsent: true },
  limit("isMultiRegionTrail", globalEvents),
  limit(
    "kmsKeyId",
    matches(
      "InvalidKmsKeyIdException",
      /^(alias\/.+|arn:[^:]+:kms:[^:]+:\d{12}:(key|alias)\/.+|(mrk-)?[0-9a-f-]{32,36})$/,
      "must be a key id, a key ARN, an alias or an alias ARN",
    ),
  ),
  limit(
    "insightSelectors[].insightType",
    oneOf("InvalidInsightSelectorsException", ["ApiCallRateInsight", "ApiErrorRateInsight"]),
  ),
  limit("insightSelectors", insightTwice),
  ...trailSelectors,
];
