import { wafv2AclRequireRules as control } from "../../controls/wafv2Safeguards";
import { look, places } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

const mend = "give the rules and their actions plain values.";

export const wafv2AclRequireRules: Rule = {
  control,
  types: ["aws:wafv2/webAcl:WebAcl"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const { props } = resource;
    // Rules as text replace the list; groups of rules can also be attached by resources of their own.
    if (look(props, "defaultAction.allow").state === "absent" || look(props, "ruleJson").state === "known") {
      return;
    }
    const rules = places(props, "rules[]");
    if (rules.some(({ look: seen }) => seen.state === "unknown")) {
      verdict.unprovable({
        resource,
        at: "rules",
        what: "are not known yet, so nothing proves that they stop anything",
        mend,
      });
    } else if (!rules.some(({ look: seen }) => seen.state === "known" && stops(seen.value as Props))) {
      verdict.violation({ resource, at: "rules", what: "stop nothing, and the default lets every request pass" });
    }
  },
};

/** Whether a rule may end a request: it blocks or challenges, or leaves a managed group its own actions. */
function stops(rule: Props): boolean {
  const own = ["block", "captcha", "challenge"].some((action) => look(rule, `action.${action}`).state !== "absent");
  return own || look(rule, "overrideAction.none").state !== "absent";
}
