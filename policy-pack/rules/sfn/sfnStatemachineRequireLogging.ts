import { sfnStatemachineRequireLogging as control } from "../../controls/sfnSafeguards";
import { look, lookBoolean } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const machine = "aws:sfn/stateMachine:StateMachine";
const group = "aws:cloudwatch/logGroup:LogGroup";

const requirements: readonly Requirement[] = [
  {
    types: [machine],
    path: "loggingConfiguration.level",
    accepts: { noneOf: ["OFF"] },
    weak: "switches logging off",
    absent: "and the default records nothing",
  },
  {
    types: [machine],
    path: "loggingConfiguration.logDestination",
    accepts: "given",
    weak: "",
    absent: "so what is recorded goes nowhere",
    when: [{ path: "loggingConfiguration.level", is: ["ALL", "ERROR", "FATAL"] }],
  },
];

export const sfnStatemachineRequireLogging: Rule = {
  control,
  types: [machine, group],
  settings: ["unprovable"],
  resource: (resource, verdict) => judgeRequirements(resource, requirements, verdict),
  stack: (stack, verdict) => {
    const path = "loggingConfiguration.includeExecutionData";
    for (const resource of stack.ofType([machine])) {
      const data = lookBoolean(resource.props, path);
      const groups = resource.dependenciesOf("loggingConfiguration").filter(({ type }) => type === group);
      const keyed = groups.length > 0 && groups.every(({ props }) => look(props, "kmsKeyId").state !== "absent");
      if (!keyed && data.state === "known" && data.value) {
        const what =
          "writes inputs and results, which are patient data, into a log group that no key of this stack encrypts";
        verdict.violation({ resource, at: path, what });
      } else if (!keyed && data.state === "unknown") {
        verdict.unprovable({ resource, at: path, what: "is not known yet", mend: "give it a plain value." });
      }
    }
  },
};
