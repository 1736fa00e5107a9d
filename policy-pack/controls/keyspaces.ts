import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const keyspacesTableRequireCustomerKey = customerKeyControl({
  id: "keyspaces-table-require-customer-key",
  things: "Keyspaces tables",
  severity: "critical",
  source: "https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html",
  equivalents: { checkov: ["CKV_AWS_265"] },
});

export const keyspacesKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:keyspaces/table:Table"],
    key: "encryptionSpecification.kmsKeyIdentifier",
    on: [{ path: "encryptionSpecification.type", is: ["CUSTOMER_MANAGED_KMS_KEY"] }],
  },
];
