import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "neptune-cluster-require-customer-key": {
    type: "aws:neptune/cluster:Cluster",
    props: { storageEncrypted: true, iamDatabaseAuthenticationEnabled: true },
    mended: { kmsKeyArn: KEY },
  },
};
