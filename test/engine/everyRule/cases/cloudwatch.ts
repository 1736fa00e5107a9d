import { type Cases } from "../case";
import { arn } from "../values";

const alarm = {
  comparisonOperator: "GreaterThanThreshold",
  evaluationPeriods: 1,
  period: 300,
  statistic: "Sum",
  threshold: 0,
};

export const cases: Cases = {
  "cloudwatch-alarm-require-actions": {
    type: "aws:cloudwatch/metricAlarm:MetricAlarm",
    props: { ...alarm, namespace: "AWS/SQS", metricName: "ApproximateAgeOfOldestMessage" },
    mended: { alarmActions: [arn("sns", "alerts")] },
  },
  "cloudwatch-alarm-require-enabled-actions": {
    type: "aws:cloudwatch/metricAlarm:MetricAlarm",
    props: { ...alarm, namespace: "AWS/SQS", metricName: "NumberOfMessagesSent", actionsEnabled: false },
    mended: { actionsEnabled: true },
  },
  "cloudwatch-alarm-require-metric": {
    type: "aws:cloudwatch/metricAlarm:MetricAlarm",
    props: { ...alarm, namespace: "Audit", metricName: "RootLogon", alarmActions: [arn("sns", "alerts")] },
    beside: {
      filter: {
        type: "aws:cloudwatch/logMetricFilter:LogMetricFilter",
        props: {
          logGroupName: "audit-trail",
          pattern: "{ $.userIdentity.type = Root }",
          metricTransformation: { name: "RootLogin", namespace: "Audit", value: "1" },
        },
      },
    },
    mended: { metricName: "RootLogin" },
  },
};
