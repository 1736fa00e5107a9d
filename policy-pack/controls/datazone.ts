import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const datazoneDomainRequireCustomerKey = customerKeyControl({
  id: "datazone-domain-require-customer-key",
  things: "DataZone domains",
  severity: "high",
  source: "https://docs.aws.amazon.com/datazone/latest/userguide/encryption-rest-datazone.html",
  equivalents: {},
});

export const datazoneKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:datazone/domain:Domain"],
    key: "kmsKeyIdentifier",
  },
];
