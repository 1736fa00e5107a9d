import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const mwaaEnvironmentRequireCustomerKey = customerKeyControl({
  id: "mwaa-environment-require-customer-key",
  things: "Airflow environments",
  severity: "high",
  source: "https://docs.aws.amazon.com/mwaa/latest/userguide/encryption-at-rest.html",
  equivalents: {},
});

export const mwaaKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:mwaa/environment:Environment"],
    key: "kmsKey",
  },
];
