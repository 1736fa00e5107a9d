import { propertyOf, regionOf } from "./checks";
import { isGiven, isRecord, listOf } from "./paths";
import { asList, matchesPattern, statementsOf } from "./policyDocument";
import { policyText } from "./policyText";
import { bucketNamed, policiesOf, settingsOf } from "./s3Buckets";
import { type Check, type Limit, type LimitContext, UNKNOWN } from "./types";

const GUIDE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application";
const DELIVERY = "logdelivery.elasticloadbalancing.amazonaws.com";

/** Whether a bucket policy lets load balancers write; an unknown one may. Older regions name an account of AWS. */
function letsLogsIn(policy: unknown): boolean {
  const text = policyText(policy);
  if (text === undefined) {
    return true;
  }
  return statementsOf(text).some((statement) => {
    const principal = statement["Principal"];
    const delivers =
      principal === "*" ||
      (isRecord(principal) && (asList(principal["Service"]).includes(DELIVERY) || asList(principal["AWS"]).length > 0));
    return (
      statement["Effect"] === "Allow" &&
      delivers &&
      asList(statement["Action"]).some((action) => matchesPattern(String(action), "s3:PutObject", true))
    );
  });
}

function encryptsWithKms(name: unknown, context: LimitContext): boolean {
  return settingsOf(
    name,
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    context,
  )
    .flatMap((setting) => listOf(propertyOf(setting, "rules")))
    .map((rule) => (isRecord(rule) ? rule["applyServerSideEncryptionByDefault"] : undefined))
    .some((rule) => isRecord(rule) && /^aws:kms/.test(String(rule["sseAlgorithm"])));
}

const bucketTakesLogs: Check = (logs, context) => {
  if (!isRecord(logs) || logs["enabled"] === false || logs["enabled"] === UNKNOWN) {
    return undefined;
  }
  const name = logs["bucket"];
  if (!isGiven(name)) {
    return "InvalidConfigurationRequest: A bucket is needed to enable these logs";
  }
  const bucket = bucketNamed(name, context);
  if (bucket === undefined) {
    return undefined;
  }
  const policies = policiesOf(name, bucket, context);
  const denied = `InvalidConfigurationRequest: Access Denied for bucket: ${String(name)}. Please check S3bucket permission`;
  if (!policies.some(letsLogsIn) || encryptsWithKms(name, context)) {
    return denied;
  }
  const [here, there] = [regionOf(context), propertyOf(bucket, "region") ?? context.region];
  return here !== there && here !== UNKNOWN && there !== UNKNOWN
    ? `InvalidConfigurationRequest: The bucket ${String(name)} is in ${String(there)}, the load balancer in ${String(here)}`
    : undefined;
};

/** The bucket of each kind of log: load balancers try it when the log is switched on, and only take SSE-S3. */
export const elbLogs: readonly Limit[] = [
  ["accessLogs", "enable-access-logging"],
  ["connectionLogs", "enable-connection-logs"],
  ["healthCheckLogs", "enable-health-check-logging"],
].map(([property = "", page = ""]) => ({
  types: ["aws:lb/loadBalancer:LoadBalancer"],
  property,
  check: bucketTakesLogs,
  source: `${GUIDE}/${page}.html`,
}));
