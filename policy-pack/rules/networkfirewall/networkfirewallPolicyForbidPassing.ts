import { networkfirewallPolicyForbidPassing as control } from "../../controls/networkfirewallSafeguards";
import { requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";

const types = ["aws:networkfirewall/firewallPolicy:FirewallPolicy"];

export const networkfirewallPolicyForbidPassing = requireProperties(control, [
  ...["statelessDefaultActions", "statelessFragmentDefaultActions"].map((name): Requirement => ({
    types,
    path: `firewallPolicy.${name}[]`,
    accepts: { noneOf: ["aws:pass"] },
    weak: "lets packets pass that no rule has looked at",
  })),
  {
    types,
    path: "firewallPolicy.statefulRuleGroupReferences",
    or: ["firewallPolicy.statelessRuleGroupReferences", "firewallPolicy.statefulDefaultActions"],
    accepts: "given",
    weak: "",
    absent: "nor are other rules, so the firewall stops nothing",
    when: [{ path: "firewallPolicy", is: "given" }],
  },
]);
