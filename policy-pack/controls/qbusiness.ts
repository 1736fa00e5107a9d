import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const qbusinessApplicationRequireCustomerKey = customerKeyControl({
  id: "qbusiness-application-require-customer-key",
  things: "Q Business applications",
  severity: "high",
  source: "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/data-encryption.html",
  equivalents: {},
});

export const qbusinessKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:qbusiness/application:Application"],
    key: "encryptionConfiguration.kmsKeyId",
  },
];
