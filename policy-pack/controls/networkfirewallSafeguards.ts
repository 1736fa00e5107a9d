import type { Control } from "./control";

export const networkfirewallFirewallRequireProtection: Control = {
  id: "networkfirewall-firewall-require-protection",
  title: "Network firewalls record traffic and cannot be deleted or moved by mistake.",
  citations: ["164.312(b)", "164.308(a)(7)(i)"],
  severity: "medium",
  description:
    "A LoggingConfiguration of this stack names each firewall, deleteProtection is on, and the protections against a change of policy or subnets are not switched off.",
  remediation: "declare an aws.networkfirewall.LoggingConfiguration with firewallArn, and set deleteProtection: true.",
  source: "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html",
  equivalents: {
    awsConfig: ["NETFW_LOGGING_ENABLED", "NETFW_DELETION_PROTECTION_ENABLED"],
    checkov: ["CKV_AWS_344", "CKV2_AWS_63"],
    prowler: ["networkfirewall_logging_enabled", "networkfirewall_deletion_protection"],
  },
};
