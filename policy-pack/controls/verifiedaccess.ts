import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const verifiedaccessPolicyRequireCustomerKey = customerKeyControl({
  id: "verifiedaccess-policy-require-customer-key",
  things: "Verified Access policies",
  severity: "medium",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/verifiedaccess/endpoint/",
  equivalents: {},
});

export const verifiedaccessKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:verifiedaccess/endpoint:Endpoint", "aws:verifiedaccess/trustProvider:TrustProvider"],
    key: "sseSpecification.kmsKeyArn",
    optional: "access policies, no patient data",
  },
  {
    types: ["aws:verifiedaccess/group:Group"],
    key: "sseConfiguration.kmsKeyArn",
    optional: "access policies, no patient data",
  },
];
