import type { KeyUse } from "../judge/keyUse";
import type { Control } from "./control";
import { customerKeyControl } from "./customerKeyControl";

export const rdsStorageRequireEncryption: Control = {
  id: "rds-storage-require-encryption",
  title: "Databases of RDS and Aurora are encrypted at rest.",
  citations: ["164.312(a)(2)(iv)", "164.308(a)(4)(ii)(A)", "164.312(c)(1)", "164.312(e)(2)(ii)"],
  severity: "critical",
  description:
    "storageEncrypted is true on each RDS instance, Aurora cluster and global cluster. The service's default is unencrypted storage, and it can be chosen at creation only: snapshots, backups and replicas inherit it.",
  remediation:
    "set storageEncrypted: true and kmsKeyId to a customer-managed key. An existing unencrypted database has to be copied: snapshot, encrypted copy of the snapshot, restore.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html",
  equivalents: {
    awsConfig: [
      "RDS_STORAGE_ENCRYPTED",
      "RDS_CLUSTER_ENCRYPTED_AT_REST",
      "RDS_SNAPSHOT_ENCRYPTED",
      "DOCDB_CLUSTER_ENCRYPTED",
      "NEPTUNE_CLUSTER_ENCRYPTED",
      "NEPTUNE_CLUSTER_SNAPSHOT_ENCRYPTED",
    ],
    securityHub: ["RDS.3", "RDS.27"],
    cdkNag: [
      "HIPAA.Security-RDSStorageEncrypted",
      "DocumentDBClusterEncryptionAtRest",
      "NeptuneClusterEncryptionAtRest",
    ],
    checkov: [
      "CKV_AWS_16",
      "CKV_AWS_96",
      "CKV_AWS_140",
      "CKV_AWS_146",
      "CKV_AWS_74",
      "CKV_AWS_292",
      "CKV_AWS_44",
      "CKV_AWS_279",
    ],
    prowler: [
      "rds_instance_storage_encrypted",
      "rds_cluster_storage_encrypted",
      "rds_snapshots_encrypted",
      "documentdb_cluster_storage_encrypted",
      "neptune_cluster_storage_encrypted",
      "neptune_cluster_snapshot_encrypted",
    ],
  },
};

export const rdsStorageRequireCustomerKey = customerKeyControl({
  id: "rds-storage-require-customer-key",
  things: "Databases and copies of RDS and Aurora",
  severity: "critical",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html",
  equivalents: { checkov: ["CKV_AWS_327", "CKV_AWS_266", "CKV_AWS_245", "CKV_AWS_246"] },
});

export const rdsSecretRequireCustomerKey = customerKeyControl({
  id: "rds-secret-require-customer-key",
  things: "Master passwords that RDS keeps",
  severity: "critical",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html",
  equivalents: {},
});

export const rdsInsightsRequireCustomerKey = customerKeyControl({
  id: "rds-insights-require-customer-key",
  things: "Statements that Performance Insights keeps",
  severity: "critical",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.access-control.html",
  equivalents: { checkov: ["CKV_AWS_354"] },
});

/**
 * RDS and Aurora. A read replica in the region of its source always has the source's key and takes none of its own
 * (https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html); the source is judged
 * by itself, and the key of a cross-region replica is judged when it is named.
 */
export const rdsKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:rds/instance:Instance"],
    key: "kmsKeyId",
    when: [{ path: "replicateSourceDb", is: "left out" }],
  },
  {
    types: ["aws:rds/instance:Instance"],
    key: "kmsKeyId",
    when: [{ path: "replicateSourceDb", is: "given" }],
    optional: "a replica in the region of its source has the source's key",
  },
  { types: ["aws:rds/cluster:Cluster"], key: "kmsKeyId" },
  {
    types: [
      "aws:rds/clusterActivityStream:ClusterActivityStream",
      "aws:rds/clusterSnapshotCopy:ClusterSnapshotCopy",
      "aws:rds/customDbEngineVersion:CustomDbEngineVersion",
      "aws:rds/exportTask:ExportTask",
      "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication",
      "aws:rds/integration:Integration",
      "aws:rds/snapshotCopy:SnapshotCopy",
    ],
    key: "kmsKeyId",
  },
];

/** Performance Insights keeps statements with what they compare to, in a store beside the database. */
export const rdsInsightsKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster", "aws:rds/clusterInstance:ClusterInstance"],
    key: "performanceInsightsKmsKeyId",
    when: [{ path: "performanceInsightsEnabled", is: [true] }],
  },
];

/** The secret of the master user, where RDS manages it in Secrets Manager. */
export const rdsSecretKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    key: "masterUserSecretKmsKeyId",
    when: [{ path: "manageMasterUserPassword", is: [true] }],
  },
];
