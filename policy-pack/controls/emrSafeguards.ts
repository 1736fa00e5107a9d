import type { Control } from "./control";

export const emrClusterRequireProtection: Control = {
  id: "emr-cluster-require-protection",
  title: "Clusters of EMR are encrypted, recorded and closed to the internet.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
    "164.312(a)(2)(iv)",
    "164.312(b)",
  ],
  severity: "high",
  description:
    "Clusters name a security configuration and a log bucket, and the account's block of public access is on.",
  remediation: "set securityConfiguration and logUri; set blockPublicSecurityGroupRules: true.",
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html",
  equivalents: {
    awsConfig: ["EMR_MASTER_NO_PUBLIC_IP", "EMR_BLOCK_PUBLIC_ACCESS"],
    checkov: ["CKV_AWS_390", "CKV2_AWS_7", "CKV_AWS_171", "CKV_AWS_349", "CKV_AWS_350", "CKV_AWS_351", "CKV2_AWS_55"],
    prowler: [
      "emr_cluster_master_nodes_no_public_ip",
      "emr_cluster_account_public_block_enabled",
      "emr_cluster_publicly_accesible",
    ],
  },
};
