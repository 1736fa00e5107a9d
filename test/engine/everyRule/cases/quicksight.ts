import { type Cases } from "../case";
import { KEY_ARN, STRANGER } from "../values";

export const cases: Cases = {
  "quicksight-account-require-customer-key": {
    type: "aws:quicksight/keyRegistration:KeyRegistration",
    props: {
      keyRegistrations: [{ keyArn: `arn:aws:kms:us-east-1:${STRANGER}:key/11111111-2222-3333-4444-555555555555` }],
    },
    mended: { keyRegistrations: [{ keyArn: KEY_ARN, defaultKey: true }] },
  },
  "quicksight-source-require-tls": {
    type: "aws:quicksight/dataSource:DataSource",
    props: {
      dataSourceId: "records",
      type: "POSTGRESQL",
      parameters: { postgresql: { host: "db.example.org", port: 5432, database: "records" } },
      sslProperties: { disableSsl: true },
    },
    mended: { sslProperties: { disableSsl: false } },
  },
};
