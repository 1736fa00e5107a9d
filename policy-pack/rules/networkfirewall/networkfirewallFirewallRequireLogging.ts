import { networkfirewallFirewallRequireLogging as control } from "../../controls/networkfirewallSafeguards";
import { requireAttached } from "../../judge/attached";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const firewall = "aws:networkfirewall/firewall:Firewall";
const logging = "aws:networkfirewall/loggingConfiguration:LoggingConfiguration";

const requirements: readonly Requirement[] = [
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

export const networkfirewallFirewallRequireLogging: Rule = {
  ...attached,
  resource: (resource, verdict) => judgeRequirements(resource, requirements, verdict),
};
