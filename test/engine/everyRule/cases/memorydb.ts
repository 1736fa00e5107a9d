import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "memorydb-cluster-require-customer-key": {
    type: "aws:memorydb/cluster:Cluster",
    props: { aclName: "records", nodeType: "db.r7g.large" },
    mended: { kmsKeyArn: KEY },
  },
};
