import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const m2EnvironmentRequireCustomerKey = customerKeyControl({
  id: "m2-environment-require-customer-key",
  things: "Mainframe Modernization applications and environments",
  severity: "high",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/m2/application/",
  equivalents: {},
});

export const m2KeyUses: readonly KeyUse[] = [
  {
    types: ["aws:m2/application:Application", "aws:m2/environment:Environment"],
    key: "kmsKeyId",
  },
];
