import { describeLimits } from "./limitTable";

const TYPE = "aws:cloudwatch/metricAlarm:MetricAlarm";
const CODE = "ValidationError: ";
const ACTION = "arn:aws:sns:us-east-1:111122223333:alerts";
const base = {
  name: "denied-decrypt",
  comparisonOperator: "GreaterThanOrEqualToThreshold",
  metricName: "DeniedDecrypt",
  namespace: "Phi",
  statistic: "Sum",
  threshold: 1,
  evaluationPeriods: 1,
  period: 300,
  alarmActions: [ACTION],
};

describe("limits of CloudWatch alarms", () => {
  describeLimits(TYPE, base, [
    {
      title: "a comparison that it does not have",
      refused: { comparisonOperator: "GreaterThan" },
      reason: `${CODE}Value 'GreaterThan'`,
      accepted: { comparisonOperator: "LessThanThreshold" },
    },
    {
      title: "a statistic that it does not have",
      refused: { statistic: "p99" },
      reason: `${CODE}Value 'p99'`,
      accepted: { statistic: undefined, extendedStatistic: "p99" },
    },
    {
      title: "a metric without a statistic",
      refused: { statistic: undefined },
      reason: `${CODE}An alarm on a metric needs either Statistic or ExtendedStatistic.`,
      accepted: { statistic: "Maximum" },
    },
    {
      title: "a metric and metric queries",
      refused: { metricQueries: [{ id: "m", expression: "1", returnData: true }] },
      property: "metricName",
      reason: `${CODE}An alarm needs either MetricName or Metrics.`,
      accepted: {
        metricQueries: [{ id: "m", expression: "1", returnData: true }],
        metricName: undefined,
        statistic: undefined,
      },
    },
    {
      title: "no threshold",
      refused: { threshold: undefined },
      reason: `${CODE}An alarm needs either Threshold or ThresholdMetricId.`,
      accepted: { threshold: undefined, thresholdMetricId: "band" },
    },
    {
      title: "a period of 45 seconds",
      refused: { period: 45 },
      reason: `${CODE}Period must be 10, 20, 30 or a multiple of 60, not 45`,
      accepted: { period: 30 },
    },
    {
      title: "a period of 90 seconds",
      refused: { period: 90 },
      reason: `${CODE}Period must be 10, 20, 30 or a multiple of 60, not 90`,
      accepted: { period: 120 },
    },
    {
      title: "short periods over more than a day",
      refused: { period: 300, evaluationPeriods: 289 },
      reason: `${CODE}Metrics cannot be checked across more than 1 day(s)`,
      accepted: { period: 300, evaluationPeriods: 288 },
    },
    {
      title: "long periods over more than a week",
      refused: { period: 3600, evaluationPeriods: 169 },
      reason: `${CODE}Metrics cannot be checked across more than 7 day(s)`,
      accepted: { period: 3600, evaluationPeriods: 168 },
    },
    {
      title: "no evaluation periods",
      refused: { evaluationPeriods: 0 },
      reason: `${CODE}Value '0'`,
      accepted: { evaluationPeriods: 1 },
    },
    {
      title: "more datapoints than periods",
      refused: { datapointsToAlarm: 2 },
      reason: `${CODE}DatapointsToAlarm must be less than or equal to EvaluationPeriods`,
      accepted: { datapointsToAlarm: 2, evaluationPeriods: 2 },
    },
    {
      title: "missing data treated in a way of its own",
      refused: { treatMissingData: "ok" },
      reason: `${CODE}Value 'ok'`,
      accepted: { treatMissingData: "notBreaching" },
    },
    {
      title: "a name over 255 characters",
      refused: { name: "x".repeat(256) },
      reason: `${CODE}Value 'xxx`,
      accepted: { name: "x".repeat(255) },
    },
    {
      title: "a name that exists",
      refused: { name: "taken" },
      reason: `${CODE}An alarm named taken already exists`,
      accepted: { name: "free" },
      world: [{ type: TYPE, inputs: { name: "taken" } }],
    },
    {
      title: "a description over 1024 characters",
      refused: { alarmDescription: "x".repeat(1025) },
      reason: `${CODE}Value 'xxx`,
      accepted: { alarmDescription: "x".repeat(1024) },
    },
    {
      title: "a namespace that begins with a colon",
      refused: { namespace: ":Phi" },
      reason: `${CODE}':Phi' must not begin with a colon`,
      accepted: { namespace: "Phi:x" },
    },
    {
      title: "six actions",
      refused: { alarmActions: Array.from({ length: 6 }, () => ACTION) },
      reason: `${CODE}6 actions given`,
      accepted: { alarmActions: Array.from({ length: 5 }, () => ACTION) },
    },
    {
      title: "an action by name",
      refused: { okActions: ["alerts"] },
      property: "okActions[0]",
      reason: `${CODE}'alerts' must be an ARN`,
      accepted: { okActions: ["arn:aws:automate:us-east-1:ec2:recover"] },
    },
    {
      title: "31 dimensions",
      refused: { dimensions: Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`d${n}`, "x"])) },
      reason: `${CODE}At most 30 dimensions are allowed.`,
      accepted: { dimensions: Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`d${n}`, "x"])) },
    },
  ]);
});
