import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const appconfigProfileRequireCustomerKey = customerKeyControl({
  id: "appconfig-profile-require-customer-key",
  things: "AppConfig profiles",
  severity: "medium",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/appconfig/configurationprofile/",
  equivalents: {},
});

export const appconfigKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:appconfig/configurationProfile:ConfigurationProfile", "aws:appconfig/deployment:Deployment"],
    key: "kmsKeyIdentifier",
    optional: "configuration of applications, no store of patient data",
  },
];
