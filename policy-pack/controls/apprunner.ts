import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const apprunnerServiceRequireCustomerKey = customerKeyControl({
  id: "apprunner-service-require-customer-key",
  things: "App Runner services",
  severity: "medium",
  source: "https://docs.aws.amazon.com/apprunner/latest/dg/security-data-protection-encryption.html",
  equivalents: {},
});

export const apprunnerKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:apprunner/service:Service"],
    key: "encryptionConfiguration.kmsKey",
  },
];
