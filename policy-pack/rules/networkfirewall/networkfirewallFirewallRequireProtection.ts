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
