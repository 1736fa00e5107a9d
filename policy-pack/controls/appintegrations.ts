import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const appintegrationsIntegrationRequireCustomerKey = customerKeyControl({
  id: "appintegrations-integration-require-customer-key",
  things: "AppIntegrations data integrations",
  severity: "medium",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/appintegrations/dataintegration/",
  equivalents: {},
});

export const appintegrationsKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:appintegrations/dataIntegration:DataIntegration"],
    key: "kmsKey",
  },
];
