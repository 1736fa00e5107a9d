import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const securitylakeLakeRequireCustomerKey = customerKeyControl({
  id: "securitylake-lake-require-customer-key",
  things: "Security Lake data and Security Hub connectors",
  severity: "high",
  source: "https://docs.aws.amazon.com/security-lake/latest/userguide/encryption-at-rest.html",
  equivalents: {},
});

export const securitylakeKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:securitylake/dataLake:DataLake"],
    each: "configuration.encryptionConfigurations[]",
    eachRequired: true,
    key: "kmsKeyId",
    abroad: true,
  },
  {
    types: ["aws:securityhub/connectorV2:ConnectorV2"],
    key: "kmsKeyArn",
    optional: "credentials of a ticket system, no patient data",
  },
];
