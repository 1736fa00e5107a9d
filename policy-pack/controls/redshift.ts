import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const redshiftWarehouseRequireCustomerKey = customerKeyControl({
  id: "redshift-warehouse-require-customer-key",
  things: "Redshift clusters, namespaces and their secrets",
  severity: "critical",
  source: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html",
  equivalents: {
    awsConfig: ["REDSHIFT_CLUSTER_CONFIGURATION_CHECK", "REDSHIFT_CLUSTER_KMS_ENABLED"],
    cdkNag: ["HIPAA.Security-RedshiftClusterConfiguration", "RedshiftClusterEncryptionAtRest"],
    checkov: ["CKV_AWS_64", "CKV_AWS_142", "CKV_AWS_188", "CKV_AWS_281", "CKV_AWS_282"],
    prowler: ["redshift_cluster_encrypted_at_rest"],
  },
});

export const redshiftKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:redshift/cluster:Cluster"],
    key: "kmsKeyId",
    on: [{ path: "encrypted", is: [true] }],
  },
  {
    types: ["aws:redshift/cluster:Cluster"],
    key: "masterPasswordSecretKmsKeyId",
    when: [{ path: "manageMasterPassword", is: [true] }],
  },
  {
    types: [
      "aws:redshift/integration:Integration",
      "aws:redshift/snapshotCopyGrant:SnapshotCopyGrant",
      "aws:redshiftserverless/namespace:Namespace",
    ],
    key: "kmsKeyId",
  },
  {
    types: ["aws:redshiftserverless/namespace:Namespace"],
    key: "adminPasswordSecretKmsKeyId",
    when: [{ path: "manageAdminPassword", is: [true] }],
  },
];
