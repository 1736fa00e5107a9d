import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const docdbClusterRequireCustomerKey = customerKeyControl({
  id: "docdb-cluster-require-customer-key",
  things: "DocumentDB clusters",
  severity: "critical",
  source: "https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html",
  equivalents: { checkov: ["CKV_AWS_182"] },
});

export const docdbKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:docdb/cluster:Cluster", "aws:docdb/elasticCluster:ElasticCluster"],
    key: "kmsKeyId",
  },
  {
    types: ["aws:docdb/clusterInstance:ClusterInstance"],
    key: "performanceInsightsKmsKeyId",
    when: [{ path: "enablePerformanceInsights", is: [true] }],
  },
];
