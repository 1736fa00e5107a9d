import type { Control } from "./control";
import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const redshiftClusterRequireEncryption: Control = {
  id: "redshift-cluster-require-encryption",
  title: "Warehouses are encrypted at rest.",
  citations: [
    "164.312(a)(2)(iv)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(1)(ii)(D)",
    "164.308(a)(3)(ii)(A)",
    "164.312(b)",
    "164.312(e)(2)(ii)",
  ],
  severity: "critical",
  description: "encrypted of Redshift clusters is true; serverless namespaces are always encrypted.",
  remediation: "set encrypted: true and kmsKeyId.",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html",
  equivalents: {
    awsConfig: ["REDSHIFT_CLUSTER_CONFIGURATION_CHECK"],
    cdkNag: ["HIPAA.Security-RedshiftClusterConfiguration", "RedshiftClusterEncryptionAtRest"],
    checkov: ["CKV_AWS_64"],
    prowler: ["redshift_cluster_encrypted_at_rest"],
  },
};

export const redshiftWarehouseRequireCustomerKey = customerKeyControl({
  id: "redshift-warehouse-require-customer-key",
  things: "Redshift clusters, namespaces and copies of snapshots",
  severity: "critical",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html",
  equivalents: {
    awsConfig: ["REDSHIFT_CLUSTER_KMS_ENABLED"],
    checkov: ["CKV_AWS_142", "CKV_AWS_188", "CKV_AWS_281", "CKV_AWS_282"],
  },
});

export const redshiftSecretRequireCustomerKey = customerKeyControl({
  id: "redshift-secret-require-customer-key",
  things: "Administrators' passwords that Redshift keeps",
  severity: "critical",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html",
  equivalents: {},
});

/** The secret of the administrator, where Redshift manages it in Secrets Manager. */
export const redshiftSecretKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:redshift/cluster:Cluster"],
    key: "masterPasswordSecretKmsKeyId",
    when: [{ path: "manageMasterPassword", is: [true] }],
  },
  {
    types: ["aws:redshiftserverless/namespace:Namespace"],
    key: "adminPasswordSecretKmsKeyId",
    when: [{ path: "manageAdminPassword", is: [true] }],
  },
];

export const redshiftKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:redshift/cluster:Cluster"],
    key: "kmsKeyId",
  },
  {
    types: [
      "aws:redshift/integration:Integration",
      "aws:redshift/snapshotCopyGrant:SnapshotCopyGrant",
      "aws:redshiftserverless/namespace:Namespace",
    ],
    key: "kmsKeyId",
  },
];
