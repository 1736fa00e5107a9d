import { between, count, length, matches, oneOf, unique } from "./checks";
import { isGiven, isRecord, listOf } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const TYPES = ["aws:cloudwatch/metricAlarm:MetricAlarm"];
const SOURCE = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html";
const REFUSED = "ValidationError";
const COMPARISONS = [
  ...["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"],
  ...["LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold"],
];
const DAY = 86400;
const HOUR = 3600;

const period: Check = (seconds) =>
  typeof seconds === "number" && ![10, 20, 30].includes(seconds) && (seconds < 60 || seconds % 60 !== 0)
    ? `${REFUSED}: Period must be 10, 20, 30 or a multiple of 60, not ${seconds}`
    : undefined;

// Periods of an hour or more may look back a week, shorter ones a day.
const lookBack: Check = (seconds, { inputs: { evaluationPeriods } }) => {
  if (typeof seconds !== "number" || typeof evaluationPeriods !== "number") {
    return undefined;
  }
  const most = seconds >= HOUR ? 7 * DAY : DAY;
  return seconds * evaluationPeriods > most
    ? `${REFUSED}: Metrics cannot be checked across more than ${most / DAY} day(s) (EvaluationPeriods * Period must be <= ${most}).`
    : undefined;
};

const datapoints: Check = (points, { inputs: { evaluationPeriods } }) =>
  typeof points === "number" && typeof evaluationPeriods === "number" && points > evaluationPeriods
    ? `${REFUSED}: DatapointsToAlarm must be less than or equal to EvaluationPeriods`
    : undefined;

const oneSource: Check = (_name, { inputs }) => {
  const [metric, queries] = [inputs["metricName"], inputs["metricQueries"]];
  const given = [isGiven(metric), isGiven(queries), isGiven(inputs["evaluationCriteria"])].filter(Boolean).length;
  const unknown = [metric, queries, inputs["evaluationCriteria"]].includes(UNKNOWN);
  return given !== 1 && !unknown ? `${REFUSED}: An alarm needs either MetricName or Metrics.` : undefined;
};

const oneStatistic: Check = (_statistic, { inputs }) => {
  const [plain, extended, metric] = [inputs["statistic"], inputs["extendedStatistic"], inputs["metricName"]];
  return isGiven(metric) && isGiven(plain) === isGiven(extended) && ![plain, extended, metric].includes(UNKNOWN)
    ? `${REFUSED}: An alarm on a metric needs either Statistic or ExtendedStatistic.`
    : undefined;
};

const oneThreshold: Check = (_threshold, { inputs }) => {
  const [threshold, band] = [inputs["threshold"], inputs["thresholdMetricId"]];
  const none = !isGiven(threshold) && !isGiven(band) && !isGiven(inputs["evaluationCriteria"]);
  const both = isGiven(threshold) && isGiven(band) && ![threshold, band].includes(UNKNOWN);
  return none || both ? `${REFUSED}: An alarm needs either Threshold or ThresholdMetricId.` : undefined;
};

const dimensions: Check = (value) =>
  isRecord(value) && Object.keys(value).length > 30 ? `${REFUSED}: At most 30 dimensions are allowed.` : undefined;

const queries: Check = (value) => {
  const returning = listOf(value).filter(
    (query) => isRecord(query) && [true, UNKNOWN].includes(query["returnData"] as boolean),
  );
  return Array.isArray(value) && value.every(isRecord) && returning.length === 0
    ? `${REFUSED}: Exactly one element of the metrics list should return data.`
    : undefined;
};

const ACTION = /^arn:[^:]+:[^:]+:[^:]*:[^:]*:\S+$/;
const limit = (property: string, check: Check): Limit => ({ types: TYPES, property, check, source: SOURCE });

/** Limits of CloudWatch alarms. */
export const cloudwatch: readonly Limit[] = [
  limit("name", length(REFUSED, 1, 255)),
  limit(
    "name",
    unique({
      property: "name",
      scope: "region",
      refuse: (name) => `${REFUSED}: An alarm named ${name} already exists; a second would overwrite it.`,
    }),
  ),
  limit("alarmDescription", length(REFUSED, 0, 1024)),
  limit("comparisonOperator", oneOf(REFUSED, COMPARISONS)),
  limit("statistic", oneOf(REFUSED, ["SampleCount", "Average", "Sum", "Minimum", "Maximum"])),
  { ...limit("statistic", oneStatistic), whenAbsent: true },
  { ...limit("metricName", oneSource), whenAbsent: true },
  { ...limit("threshold", oneThreshold), whenAbsent: true },
  limit("metricName", length(REFUSED, 1, 255)),
  limit("namespace", length(REFUSED, 1, 255)),
  limit("namespace", matches(REFUSED, /^[^:]/, "must not begin with a colon")),
  limit("metricQueries", queries),
  limit("period", period),
  limit("period", lookBack),
  limit("evaluationPeriods", between(REFUSED, 1, Number.MAX_SAFE_INTEGER)),
  limit("datapointsToAlarm", between(REFUSED, 1, Number.MAX_SAFE_INTEGER)),
  limit("datapointsToAlarm", datapoints),
  limit("treatMissingData", oneOf(REFUSED, ["breaching", "notBreaching", "ignore", "missing"])),
  limit("dimensions", dimensions),
  ...["alarmActions", "okActions", "insufficientDataActions"].flatMap((property) => [
    limit(property, count(REFUSED, 0, 5, "actions")),
    limit(`${property}[]`, matches(REFUSED, ACTION, "must be an ARN")),
  ]),
];
