import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const memorydbClusterRequireCustomerKey = customerKeyControl({
  id: "memorydb-cluster-require-customer-key",
  things: "MemoryDB clusters and snapshots",
  severity: "critical",
  source: "https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html",
  equivalents: { checkov: ["CKV_AWS_201", "CKV_AWS_278"] },
});

export const memorydbKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:memorydb/cluster:Cluster", "aws:memorydb/snapshot:Snapshot"],
    key: "kmsKeyArn",
  },
];
