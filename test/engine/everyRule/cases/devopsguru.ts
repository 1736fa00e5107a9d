import { type Cases } from "../case";
import { KEY, managedKey } from "../values";

export const cases: Cases = {
  "devopsguru-integration-require-customer-key": {
    type: "aws:devopsguru/serviceIntegration:ServiceIntegration",
    props: {
      logsAnomalyDetection: { optInStatus: "ENABLED" },
      opsCenter: { optInStatus: "ENABLED" },
      kmsServerSideEncryption: {
        kmsKeyId: managedKey("devops-guru"),
        optInStatus: "ENABLED",
        type: "CUSTOMER_MANAGED_KEY",
      },
    },
    mended: { kmsServerSideEncryption: { kmsKeyId: KEY, optInStatus: "ENABLED", type: "CUSTOMER_MANAGED_KEY" } },
  },
};
