import { networkfirewallFirewallRequireProtection as control } from "../../controls/networkfirewallSafeguards";
import { requireAttached } from "../../judge/attached";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const firewall = "aws:networkfirewall/firewall:Firewall";
const logging = "aws:networkfirewall/loggingConfiguration:LoggingConfiguration";
const off = { accepts: { oneOf: [true] }, weak: "lets the firewall be taken out of the way" } as const;

const requirements: readonly Requirement[] = [
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
  {
    types: [logging],
    path: "loggingConfiguration.logDestinationConfigs",
    accepts: "given",
    weak: "",
    absent: "so nothing is recorded",
  },
];

const attached = requireAttached(control, [
  {
    targets: [firewall],
    names: ["arn", "id"],
    by: { [logging]: "firewallArn" },
    missing: "has no logging configuration in this stack, so what it lets through leaves no record",
  },
]);

export const networkfirewallFirewallRequireProtection: Rule = {
  ...attached,
  resource: (resource, verdict) => judgeRequirements(resource, requirements, verdict),
};
