import type { Control } from "./control";

export const networkfirewallFirewallRequireProtection: Control = {
  id: "networkfirewall-firewall-require-protection",
  title: "Network firewalls cannot be deleted or moved by mistake.",
  citations: ["164.308(a)(7)(i)", "164.312(a)(1)"],
  severity: "medium",
  description:
    "deleteProtection is on, and the protections against a change of policy or subnets are not switched off.",
  remediation: "set deleteProtection: true.",
  source: "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-settings.html",
  equivalents: {
    awsConfig: ["NETFW_DELETION_PROTECTION_ENABLED"],
    checkov: ["CKV_AWS_344"],
    prowler: ["networkfirewall_deletion_protection"],
  },
};

export const networkfirewallFirewallRequireLogging: Control = {
  id: "networkfirewall-firewall-require-logging",
  title: "Network firewalls record what they see.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  severity: "medium",
  description: "A LoggingConfiguration of this stack names each firewall and has destinations.",
  remediation: "declare an aws.networkfirewall.LoggingConfiguration with firewallArn.",
  source: "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html",
  equivalents: {
    awsConfig: ["NETFW_LOGGING_ENABLED"],
    checkov: ["CKV2_AWS_63"],
    prowler: ["networkfirewall_logging_enabled"],
  },
};

export const networkfirewallPolicyForbidPassing: Control = {
  id: "networkfirewall-policy-forbid-passing",
  title: "Network firewalls let nothing pass that no rule has looked at.",
  citations: ["164.312(e)(1)", "164.312(a)(1)"],
  severity: "high",
  description:
    "The default actions of a policy, for full and for fragmented packets, are aws:drop or aws:forward_to_sfe and not aws:pass, and the policy has rule groups or default actions for what it inspects.",
  remediation:
    'set statelessDefaultActions and statelessFragmentDefaultActions to ["aws:forward_to_sfe"] and name rule groups.',
  source: "https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateless-default-actions.html",
  equivalents: {
    awsConfig: [
      "NETFW_POLICY_DEFAULT_ACTION_FULL_PACKETS",
      "NETFW_POLICY_DEFAULT_ACTION_FRAGMENT_PACKETS",
      "NETFW_POLICY_RULE_GROUP_ASSOCIATED",
    ],
    securityHub: ["NetworkFirewall.3", "NetworkFirewall.4", "NetworkFirewall.5"],
    prowler: [
      "networkfirewall_policy_default_action_full_packets",
      "networkfirewall_policy_default_action_fragmented_packets",
      "networkfirewall_policy_rule_group_associated",
    ],
  },
};
