import { cloudwatchAlarmRequireActions as control } from "../../controls/audit";
import { look } from "../../judge/look";
import { requireProperties } from "../../judge/requireProperties";
import { answerOf } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const composite = "aws:cloudwatch/compositeAlarm:CompositeAlarm";
const types = ["aws:cloudwatch/metricAlarm:MetricAlarm", composite];
const actions = ["alarmActions", "okActions", "insufficientDataActions"];

const stated = requireProperties(control, [
  { types, path: "actionsEnabled", accepts: { oneOf: [true] }, weak: "is off, so nobody is told" },
]);

export const cloudwatchAlarmRequireActions: Rule = {
  ...stated,
  stack: (stack, verdict) => {
    // A composite alarm may speak for the alarms that it is made of.
    const judged = stack.ofType([composite]).length > 0 ? [composite] : types;
    for (const resource of stack.ofType(judged)) {
      if (actions.every((path) => answerOf(look(resource.props, path), "given") === "absent")) {
        verdict.violation({ resource, at: "alarmActions", what: "names nothing, so nobody is told" });
      }
    }
  },
};
