import { networkfirewallFirewallRequireProtection as control } from "../../controls/networkfirewallSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const firewall = "aws:networkfirewall/firewall:Firewall";
const off = { accepts: { oneOf: [true] }, weak: "lets the firewall be taken out of the way" } as const;

export const networkfirewallFirewallRequireProtection = requireProperties(control, [
  { types: [firewall], path: "deleteProtection", ...off, absent: "and the default lets one call delete the firewall" },
  {
    types: [firewall],
    path: "subnetChangeProtection",
    ...off,
    absent: "though the policy is protected from change, so the firewall can be taken off its subnets",
    when: [{ path: "firewallPolicyChangeProtection", is: [true] }],
  },
  {
    types: [firewall],
    path: "firewallPolicyChangeProtection",
    ...off,
    absent: "though the subnets are protected from change, so another policy can be put in",
    when: [{ path: "subnetChangeProtection", is: [true] }],
  },
  { types: [firewall], path: "subnetChangeProtection", ...off },
  { types: [firewall], path: "firewallPolicyChangeProtection", ...off },
]);
