import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const mskClusterRequireCustomerKey = customerKeyControl({
  id: "msk-cluster-require-customer-key",
  things: "MSK clusters and channels",
  severity: "critical",
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html",
  equivalents: { checkov: ["CKV_AWS_81"], prowler: ["kafka_cluster_encryption_at_rest_uses_cmk"] },
});

export const mskKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:msk/cluster:Cluster"],
    key: "encryptionInfo.encryptionAtRestKmsKeyArn",
  },
  {
    types: ["aws:msk/channel:Channel"],
    key: "encryptionConfiguration.kmsKeyArn",
  },
];
