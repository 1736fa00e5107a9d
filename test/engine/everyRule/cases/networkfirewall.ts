import { type Cases, Output } from "../case";
import { arn, KEY, SUBNETS, VPC } from "../values";

const firewall = {
  firewallPolicyArn: arn("network-firewall", "firewall-policy/egress"),
  vpcId: VPC,
  subnetMappings: SUBNETS.map((subnetId) => ({ subnetId })),
};

const policy = (action: string): Record<string, unknown> => ({
  firewallPolicy: {
    statelessDefaultActions: [action],
    statelessFragmentDefaultActions: ["aws:drop"],
    statefulRuleGroupReferences: [{ resourceArn: arn("network-firewall", "stateful-rulegroup/domains") }],
  },
});

export const cases: Cases = {
  "networkfirewall-policy-forbid-passing": {
    type: "aws:networkfirewall/firewallPolicy:FirewallPolicy",
    props: policy("aws:pass"),
    mended: policy("aws:forward_to_sfe"),
  },
  "networkfirewall-firewall-require-protection": {
    type: "aws:networkfirewall/firewall:Firewall",
    props: { ...firewall, deleteProtection: false },
    mended: { deleteProtection: true },
  },
  "networkfirewall-firewall-require-logging": {
    type: "aws:networkfirewall/firewall:Firewall",
    props: { ...firewall, deleteProtection: true },
    mended: {},
    mendedBeside: {
      logs: {
        type: "aws:networkfirewall/loggingConfiguration:LoggingConfiguration",
        props: {
          firewallArn: new Output("", "arn"),
          loggingConfiguration: {
            logDestinationConfigs: [
              { logDestination: { logGroup: "flows" }, logDestinationType: "CloudWatchLogs", logType: "FLOW" },
            ],
          },
        },
      },
    },
  },
  "networkfirewall-rules-require-customer-key": {
    type: "aws:networkfirewall/firewall:Firewall",
    props: firewall,
    mended: { encryptionConfiguration: { type: "CUSTOMER_KMS", keyId: KEY } },
  },
};
