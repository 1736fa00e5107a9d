import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const dataexchangeExportRequireCustomerKey = customerKeyControl({
  id: "dataexchange-export-require-customer-key",
  things: "Data Exchange exports",
  severity: "medium",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/dataexchange/eventaction/",
  equivalents: {},
});

export const dataexchangeKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:dataexchange/eventAction:EventAction"],
    key: "action.exportRevisionToS3.encryption.kmsKeyArn",
    on: [{ path: "action.exportRevisionToS3.encryption.type", is: ["aws:kms"] }],
  },
];
