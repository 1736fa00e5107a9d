import { cloudwatchAlarmRequireActions as control } from "../../controls/audit";
import { look, lookString } from "../../judge/look";
import { answerOf } from "../../judge/requirement";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const composite = "aws:cloudwatch/compositeAlarm:CompositeAlarm";
const types = ["aws:cloudwatch/metricAlarm:MetricAlarm", composite];
const actions = ["alarmActions", "okActions", "insufficientDataActions"];

export const cloudwatchAlarmRequireActions: Rule = {
  control,
  types,
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const composites = stack.ofType([composite]);
    const rules = composites.map(({ props }) => lookString(props, "alarmRule"));
    /** A composite alarm speaks for the alarms that its rule names; a rule that is not known may name any. */
    const isSpokenFor = ({ type, props }: StackResource): boolean => {
      const name = lookString(props, type === composite ? "alarmName" : "name");
      return rules.some((rule) =>
        rule.state === "known" ? name.state !== "known" || rule.value.includes(name.value) : rule.state === "unknown",
      );
    };
    for (const resource of stack.ofType(types)) {
      if (
        !isSpokenFor(resource) &&
        actions.every((path) => answerOf(look(resource.props, path), "given") === "absent")
      ) {
        verdict.violation({ resource, at: "alarmActions", what: "names nothing, so nobody is told" });
      }
    }
  },
};
