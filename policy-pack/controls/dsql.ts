import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const dsqlClusterRequireCustomerKey = customerKeyControl({
  id: "dsql-cluster-require-customer-key",
  things: "Aurora DSQL clusters",
  severity: "critical",
  source: "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/data-encryption.html",
  equivalents: {},
});

export const dsqlKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:dsql/cluster:Cluster"],
    key: "kmsEncryptionKey",
  },
];
