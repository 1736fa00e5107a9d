import type { Control } from "./control";

export const daxClusterRequireEncryption: Control = {
  id: "dax-cluster-require-encryption",
  title: "DAX clusters are encrypted at rest.",
  citations: ["164.312(a)(2)(iv)", "164.308(a)(4)(ii)(A)", "164.312(c)(1)", "164.312(e)(2)(ii)"],
  severity: "high",
  description: "serverSideEncryption is enabled.",
  remediation: "set serverSideEncryption: { enabled: true }.",
  source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html",
  equivalents: {
    awsConfig: ["DAX_ENCRYPTION_ENABLED"],
    cdkNag: ["DAXEncrypted"],
    checkov: ["CKV_AWS_47"],
    prowler: ["dynamodb_accelerator_cluster_encryption_enabled"],
  },
};

export const daxClusterRequireTls: Control = {
  id: "dax-cluster-require-tls",
  title: "DAX clusters speak TLS.",
  citations: ["164.312(e)(1)", "164.312(a)(2)(iv)", "164.308(a)(4)(ii)(A)", "164.312(c)(1)", "164.312(e)(2)(ii)"],
  severity: "high",
  description: "clusterEndpointEncryptionType is TLS.",
  remediation: 'set clusterEndpointEncryptionType: "TLS".',
  source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html",
  equivalents: {
    awsConfig: ["DAX_TLS_ENDPOINT_ENCRYPTION"],
    checkov: ["CKV_AWS_239"],
    prowler: ["dynamodb_accelerator_cluster_in_transit_encryption_enabled"],
  },
};
