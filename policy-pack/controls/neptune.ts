import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const neptuneClusterRequireCustomerKey = customerKeyControl({
  id: "neptune-cluster-require-customer-key",
  things: "Neptune clusters and graphs",
  severity: "critical",
  source: "https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html",
  equivalents: {
    awsConfig: ["NEPTUNE_CLUSTER_ENCRYPTED", "NEPTUNE_CLUSTER_SNAPSHOT_ENCRYPTED"],
    cdkNag: ["NeptuneClusterEncryptionAtRest"],
    checkov: ["CKV_AWS_280", "CKV_AWS_347", "CKV_AWS_44", "CKV_AWS_279"],
    prowler: ["neptune_cluster_storage_encrypted", "neptune_cluster_snapshot_encrypted"],
  },
});

export const neptuneKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:neptune/cluster:Cluster"],
    key: "kmsKeyArn",
  },
  {
    types: ["aws:neptunegraph/graph:Graph"],
    key: "kmsKeyIdentifier",
  },
];
