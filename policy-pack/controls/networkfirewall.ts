import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const networkfirewallRulesRequireCustomerKey = customerKeyControl({
  id: "networkfirewall-rules-require-customer-key",
  things: "Network Firewall rules",
  severity: "medium",
  source: "https://docs.aws.amazon.com/network-firewall/latest/developerguide/kms-encryption-at-rest.html",
  equivalents: { checkov: ["CKV_AWS_345", "CKV_AWS_346"] },
});

export const networkfirewallKeyUses: readonly KeyUse[] = [
  {
    types: [
      "aws:networkfirewall/firewall:Firewall",
      "aws:networkfirewall/firewallPolicy:FirewallPolicy",
      "aws:networkfirewall/ruleGroup:RuleGroup",
    ],
    key: "encryptionConfiguration.keyId",
    on: [{ path: "encryptionConfiguration.type", is: ["CUSTOMER_KMS"] }],
  },
  {
    types: ["aws:networkfirewall/tlsInspectionConfiguration:TlsInspectionConfiguration"],
    each: "encryptionConfigurations[]",
    key: "keyId",
    optional: "rules of the network, no patient data",
  },
];
