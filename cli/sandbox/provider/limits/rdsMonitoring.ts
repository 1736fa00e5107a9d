import { matches, oneOf } from "./checks";
import { isGiven } from "./paths";
import { engineOf, familyOf, logExports } from "./rdsEngines";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html";
const GUIDE = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide";
const REFUSED = "InvalidParameterValue";
const CLASH = "InvalidParameterCombination";
const KEY_ARN = /^arn:[^:]+:kms:[^:]+:\d{12}:key\/.+$/;
const MONTH = 31;
const INSIGHT_DAYS = [7, ...Array.from({ length: 23 }, (_, month) => (month + 1) * MONTH), 731];

/** Refuses a value of which `when` is true while the companion is absent. */
function needs(companion: string, when: (value: unknown) => boolean, refusal: string): Check {
  return (value, { inputs }) => (when(value) && !isGiven(inputs[companion]) ? `${CLASH}: ${refusal}` : undefined);
}

const insightsOn: Check = (_value, { inputs }) => {
  const enabled = inputs["performanceInsightsEnabled"];
  return enabled !== true && enabled !== UNKNOWN
    ? `${CLASH}: To set this, enable Performance Insights as well.`
    : undefined;
};

const advancedInsights: Check = (mode, { inputs }) => {
  const days = inputs["performanceInsightsRetentionPeriod"];
  const enabled = inputs["performanceInsightsEnabled"];
  const met = [true, UNKNOWN].includes(enabled as boolean) && (days === UNKNOWN || Number(days ?? 0) >= 465);
  return mode === "advanced" && !met
    ? `${CLASH}: The advanced mode of Database Insights needs Performance Insights with at least 465 days of retention.`
    : undefined;
};

const exportsOfEngine: Check = (type, context) => {
  const allowed = logExports[familyOf(context)];
  return typeof type === "string" && allowed && !allowed.includes(type)
    ? `${CLASH}: You cannot use the log types '${type}' with engine version ${String(engineOf(context))}. Valid: ${allowed.join(", ")}`
    : undefined;
};

const limit = (property: string, check: Check, source = API): Limit => {
  return { types: ["aws:rds/instance:Instance"], property, check, source };
};

/** Limits of what an instance tells: monitoring, insights and logs. */
export const rdsMonitoring: readonly Limit[] = [
  limit("monitoringInterval", oneOf(REFUSED, [0, 1, 5, 10, 15, 30, 60])),
  limit(
    "monitoringInterval",
    needs(
      "monitoringRoleArn",
      (value) => value !== 0,
      "A MonitoringRoleARN value is required if you specify a MonitoringInterval value other than 0.",
    ),
  ),
  limit("performanceInsightsRetentionPeriod", oneOf(REFUSED, INSIGHT_DAYS)),
  limit("performanceInsightsRetentionPeriod", insightsOn),
  limit("performanceInsightsKmsKeyId", insightsOn),
  limit("performanceInsightsKmsKeyId", matches(REFUSED, KEY_ARN, "must be the ARN of a KMS key")),
  limit("databaseInsightsMode", oneOf(REFUSED, ["standard", "advanced"])),
  limit("databaseInsightsMode", advancedInsights, `${GUIDE}/USER_DatabaseInsights.TurningOnAdvanced.html`),
  limit("enabledCloudwatchLogsExports[]", exportsOfEngine),
];
