import { type Cases } from "../case";
import { KEY, managedKey } from "../values";

export const cases: Cases = {
  "appintegrations-integration-require-customer-key": {
    type: "aws:appintegrations/dataIntegration:DataIntegration",
    props: {
      kmsKey: managedKey("appintegrations"),
      sourceUri: "Salesforce://AppFlow/clinic",
      scheduleConfig: { firstExecutionFrom: "1767225600000", object: "Account", scheduleExpression: "rate(1 hour)" },
    },
    mended: { kmsKey: KEY },
  },
};
