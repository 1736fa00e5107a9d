import { sfnStatemachineRequireLogging as control } from "../../controls/sfnSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const sfnStatemachineRequireLogging = requireProperties(control, [
  {
    types: ["aws:sfn/stateMachine:StateMachine"],
    path: "loggingConfiguration.level",
    accepts: { noneOf: ["OFF"] },
    weak: "switches logging off",
    absent: "and the default records nothing",
  },
]);
