import { sfnStatemachineRequireTracing as control } from "../../controls/sfnSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const sfnStatemachineRequireTracing = requireProperties(control, [
  {
    types: ["aws:sfn/stateMachine:StateMachine"],
    path: "tracingConfiguration.enabled",
    accepts: { oneOf: [true] },
    weak: "leaves executions untraced",
    absent: "and the default leaves executions untraced",
  },
]);
