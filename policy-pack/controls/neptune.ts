import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const neptuneClusterRequireCustomerKey = customerKeyControl({
  id: "neptune-cluster-require-customer-key",
  things: "Neptune clusters and graphs",
  severity: "critical",
  source: "https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html",
  equivalents: { checkov: ["CKV_AWS_280", "CKV_AWS_347"] },
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
