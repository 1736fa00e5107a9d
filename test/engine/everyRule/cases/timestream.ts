import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "timestream-database-require-customer-key": {
    type: "aws:timestreamwrite/database:Database",
    props: { databaseName: "vitals" },
    mended: { kmsKeyId: KEY },
  },
};
