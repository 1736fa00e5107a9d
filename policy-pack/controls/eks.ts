import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const eksClusterRequireCustomerKey = customerKeyControl({
  id: "eks-cluster-require-customer-key",
  things: "Secrets of EKS clusters",
  severity: "high",
  source: "https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html",
  equivalents: {
    awsConfig: ["EKS_SECRETS_ENCRYPTED", "EKS_CLUSTER_SECRETS_ENCRYPTED"],
    checkov: ["CKV_AWS_58"],
    prowler: ["eks_cluster_kms_cmk_encryption_in_secrets_enabled"],
  },
});

export const eksKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:eks/cluster:Cluster"],
    key: "encryptionConfig.provider.keyArn",
  },
];
