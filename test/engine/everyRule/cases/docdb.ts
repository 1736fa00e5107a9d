import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "docdb-cluster-require-customer-key": {
    type: "aws:docdb/cluster:Cluster",
    props: { storageEncrypted: true, masterUsername: "steward", manageMasterUserPassword: true },
    mended: { kmsKeyId: KEY },
  },
};
