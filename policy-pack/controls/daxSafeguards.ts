import type { Control } from "./control";

export const daxClusterRequireEncryption: Control = {
  id: "dax-cluster-require-encryption",
  title: "DAX clusters are encrypted at rest and speak TLS.",
  citations: ["164.312(a)(2)(iv)", "164.308(a)(4)(ii)(A)", "164.312(c)(1)", "164.312(e)(2)(ii)"],
  severity: "high",
  description: "serverSideEncryption is enabled and clusterEndpointEncryptionType is TLS.",
  remediation: 'set serverSideEncryption: { enabled: true } and clusterEndpointEncryptionType: "TLS".',
  source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html",
  equivalents: {
    awsConfig: ["DAX_ENCRYPTION_ENABLED", "DAX_TLS_ENDPOINT_ENCRYPTION"],
    cdkNag: ["DAXEncrypted"],
    checkov: ["CKV_AWS_47", "CKV_AWS_239"],
    prowler: [
      "dynamodb_accelerator_cluster_encryption_enabled",
      "dynamodb_accelerator_cluster_in_transit_encryption_enabled",
    ],
  },
};
