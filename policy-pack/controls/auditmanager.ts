import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const auditmanagerRegistrationRequireCustomerKey = customerKeyControl({
  id: "auditmanager-registration-require-customer-key",
  things: "Audit Manager evidence",
  severity: "medium",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/auditmanager/accountregistration/",
  equivalents: {},
});

export const auditmanagerKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:auditmanager/accountRegistration:AccountRegistration"],
    key: "kmsKey",
  },
];
