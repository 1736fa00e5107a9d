import { wafv2AclRequireKnownBadInputs as control } from "../../controls/wafv2Safeguards";
import { look, places } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

export const wafv2AclRequireKnownBadInputs: Rule = {
  control,
  types: ["aws:wafv2/webAcl:WebAcl"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const rules = places(resource.props, "rules[]");
    const open =
      look(resource.props, "ruleJson").state !== "absent" || rules.some(({ look: seen }) => seen.state === "unknown");
    if (!open && !rules.some(({ look: seen }) => seen.state === "known" && blocksBadInputs(seen.value as Props))) {
      verdict.violation({
        resource,
        at: "rules",
        what: "lack AWSManagedRulesKnownBadInputsRuleSet with its own actions",
      });
    }
  },
};

/** The managed groups that do, those of other vendors, and groups by reference, whose rules stand elsewhere. */
function blocksBadInputs(rule: Props): boolean {
  const name = look(rule, "statement.managedRuleGroupStatement.name");
  const vendor = look(rule, "statement.managedRuleGroupStatement.vendorName");
  const named =
    (name.state === "known" && /^AWSManagedRules(KnownBadInputsRuleSet|AnonymousIpList)$/.test(String(name.value))) ||
    (vendor.state === "known" && vendor.value !== "AWS") ||
    look(rule, "statement.ruleGroupReferenceStatement").state !== "absent";
  return named && look(rule, "overrideAction.count").state === "absent";
}
