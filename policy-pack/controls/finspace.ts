import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const finspaceEnvironmentRequireCustomerKey = customerKeyControl({
  id: "finspace-environment-require-customer-key",
  things: "FinSpace environments",
  severity: "medium",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/finspace/kxenvironment/",
  equivalents: {},
});

export const finspaceKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:finspace/kxEnvironment:KxEnvironment"],
    key: "kmsKeyId",
  },
];
