import { parameter, parametersOf } from "../../judge/parameters";
import type { Judged } from "../../judge/resource";
import type { Verdict } from "../../judge/rule";

/** The type of the groups of parameters that clusters name. */
export const group = "aws:redshift/parameterGroup:ParameterGroup";

/** Judges that a group switches one parameter on. */
export function judgeSwitch(resource: Judged, name: string, verdict: Verdict): void {
  const value = parameter(parametersOf(resource.props), name);
  if (value === null) {
    const mend = "give the parameter a plain value.";
    verdict.unprovable({ resource, at: "parameters", what: `may leave ${name} off: it is not known yet`, mend });
  } else if (!["true", "1", "on"].includes(value ?? "")) {
    verdict.violation({ resource, at: "parameters", what: `do not switch ${name} on` });
  }
}
