import { wafv2AclForbidCounting as control } from "../../controls/uniformity";
import { look, lookString, places } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

/** Groups that know attacks. Others name suspects, which a site may want to look at first. */
const attacks =
  /^AWSManagedRules(Common|KnownBadInputs|SQLi|AdminProtection|Linux|Unix|Windows|PHP|WordPress|AmazonIpReputation)/;

export const wafv2AclForbidCounting: Rule = {
  control,
  types: ["aws:wafv2/webAcl:WebAcl"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    for (const { at, look: seen } of places(resource.props, "rules[]")) {
      const rule = seen.state === "known" ? (seen.value as Props) : {};
      const group = lookString(rule, "statement.managedRuleGroupStatement.name");
      const counts = (property: string): boolean => look(rule, `${property}.count`).state !== "absent";
      if (group.state === "known" && attacks.test(group.value) && counts("overrideAction")) {
        verdict.violation({ resource, at: `${at}.overrideAction`, what: `lets the attacks of ${group.value} pass` });
      }
      if (look(rule, "statement.rateBasedStatement").state !== "absent" && counts("action")) {
        verdict.violation({ resource, at: `${at}.action`, what: "lets floods of requests pass" });
      }
    }
  },
};
