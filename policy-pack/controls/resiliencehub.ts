import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const resiliencehubPolicyRequireCustomerKey = customerKeyControl({
  id: "resiliencehub-policy-require-customer-key",
  things: "Resilience Hub",
  severity: "medium",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/resiliencehub/v2policy/",
  equivalents: {},
});

export const resiliencehubKeyUses: readonly KeyUse[] = [
  {
    types: [
      "aws:resiliencehub/v2Policy:V2Policy",
      "aws:resiliencehub/v2Service:V2Service",
      "aws:resiliencehub/v2System:V2System",
    ],
    key: "kmsKeyId",
    optional: "descriptions of applications, no patient data",
  },
];
