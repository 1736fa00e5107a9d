import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "dsql-cluster-require-customer-key": {
    type: "aws:dsql/cluster:Cluster",
    props: {},
    mended: { kmsEncryptionKey: KEY },
  },
};
