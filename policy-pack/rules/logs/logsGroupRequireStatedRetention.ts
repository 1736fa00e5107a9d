import { logsGroupRequireStatedRetention as control } from "../../controls/logsRetention";
import { look, lookString } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const at = "retentionInDays";

/** The class DELIVERY keeps events for two days, whatever is asked for, and hands them on to S3. */
function isPassedOn({ props }: Judged): boolean {
  const seen = lookString(props, "logGroupClass");
  return seen.state === "known" && seen.value === "DELIVERY";
}

export const logsGroupRequireStatedRetention: Rule = {
  control,
  types: ["aws:cloudwatch/logGroup:LogGroup"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (look(resource.props, at).state === "absent" && !isPassedOn(resource)) {
      verdict.violation({ resource, at, what: "is not set, so nobody decided how long events are kept" });
    }
  },
};
