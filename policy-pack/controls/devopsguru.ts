import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const devopsguruIntegrationRequireCustomerKey = customerKeyControl({
  id: "devopsguru-integration-require-customer-key",
  things: "DevOps Guru",
  severity: "medium",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/devopsguru/serviceintegration/",
  equivalents: {},
});

export const devopsguruKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:devopsguru/serviceIntegration:ServiceIntegration"],
    key: "kmsServerSideEncryption.kmsKeyId",
    optional: "operational metrics, no patient data",
  },
];
