import { cloudwatchAlarmRequireEnabledActions as control } from "../../controls/audit";
import { requireProperties } from "../../judge/requireProperties";

export const cloudwatchAlarmRequireEnabledActions = requireProperties(control, [
  {
    types: ["aws:cloudwatch/metricAlarm:MetricAlarm", "aws:cloudwatch/compositeAlarm:CompositeAlarm"],
    path: "actionsEnabled",
    accepts: { oneOf: [true] },
    weak: "is off, so nobody is told",
  },
]);
