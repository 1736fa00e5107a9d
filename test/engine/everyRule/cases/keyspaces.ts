import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "keyspaces-table-require-customer-key": {
    type: "aws:keyspaces/table:Table",
    props: {
      keyspaceName: "clinic",
      tableName: "records",
      schemaDefinition: { columns: [{ name: "id", type: "text" }], partitionKeys: [{ name: "id" }] },
    },
    mended: { encryptionSpecification: { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyIdentifier: KEY } },
  },
};
