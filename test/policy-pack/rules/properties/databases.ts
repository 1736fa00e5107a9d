import { needed, reference, unlessReference, type Subject } from "./subject";

const expired = ["rds-ca-2015", "rds-ca-2019"];
const member = {
  publiclyAccessible: false,
  autoMinorVersionUpgrade: true,
};
const kept = { backupRetentionPeriod: 7, deletionProtection: true, skipFinalSnapshot: false, storageEncrypted: true };
const recovery: Subject["weaker"] = {
  "rds-database-require-backups": { backupRetentionPeriod: needed(0, "0") },
  "rds-database-require-backup-retention": { backupRetentionPeriod: [6, 0, ""] },
  "rds-database-require-deletion-protection": { deletionProtection: needed(false) },
  "rds-database-require-final-snapshot": { skipFinalSnapshot: [true] },
  "rds-storage-require-encryption": { storageEncrypted: needed(false) },
};

/** PostgreSQL as a team would run it. */
const instance = {
  ...member,
  ...kept,
  engine: "postgres",
  engineVersion: "17.4",
  instanceClass: "db.r7g.large",
  username: "steward",
  kmsKeyId: "alias/records",
  manageMasterUserPassword: true,
  masterUserSecretKmsKeyId: "alias/records",
  performanceInsightsEnabled: true,
  performanceInsightsKmsKeyId: "alias/records",
  deleteAutomatedBackups: false,
  enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
  copyTagsToSnapshot: true,
  monitoringInterval: 60,
  caCertIdentifier: "rds-ca-rsa2048-g1",
  multiAz: true,
  dbSubnetGroupName: "records",
  tags: { DataClassification: "phi" },
};

export const databases: readonly Subject[] = [
  {
    types: ["aws:rds/instance:Instance"],
    good: instance,
    weaker: {
      ...recovery,
      "rds-instance-forbid-public-access": { publiclyAccessible: [true, "true"] },
      "rds-database-require-backup-retention": {
        backupRetentionPeriod: [6, 0, ""],
        deleteAutomatedBackups: [true],
      },
      "rds-database-require-log-exports": { enabledCloudwatchLogsExports: reference("", []) },
      "rds-database-require-audit-exports": { enabledCloudwatchLogsExports: [["upgrade"]] },
      "rds-database-require-managed-password": { manageMasterUserPassword: needed(false) },
      "rds-database-require-monitoring": { monitoringInterval: needed(0) },
      "rds-database-require-insights": { performanceInsightsEnabled: needed(false) },
      "rds-database-require-standby": { multiAz: needed(false) },
      "rds-snapshot-require-tags": { copyTagsToSnapshot: needed(false) },
      "rds-instance-require-upgrades": { autoMinorVersionUpgrade: [false] },
      "rds-instance-require-valid-authority": { caCertIdentifier: expired },
      "rds-database-forbid-default-names": { username: unlessReference("admin", "postgres", "root") },
      "workload-engine-forbid-unsupported-versions": { engineVersion: unlessReference("12.9", "13.2", "9.6") },
    },
  },
  {
    types: ["aws:rds/instance:Instance"],
    good: {
      ...instance,
      engine: "mysql",
      engineVersion: "8.4.5",
      enabledCloudwatchLogsExports: ["audit", "error"],
      manageMasterUserPassword: undefined,
      passwordWo: "kept elsewhere",
      iamDatabaseAuthenticationEnabled: true,
    },
    weaker: {
      "rds-database-require-log-exports": { enabledCloudwatchLogsExports: reference([]) },
      "rds-database-require-audit-exports": { enabledCloudwatchLogsExports: [["error", "general"]] },
      "rds-database-require-iam-authentication": { iamDatabaseAuthenticationEnabled: needed(false) },
    },
  },
  {
    types: ["aws:rds/clusterInstance:ClusterInstance"],
    good: {
      ...member,
      monitoringInterval: 60,
      performanceInsightsEnabled: true,
      performanceInsightsKmsKeyId: "alias/records",
      caCertIdentifier: "rds-ca-ecc384-g1",
    },
    weaker: {
      "rds-instance-forbid-public-access": { publiclyAccessible: [true] },
      "rds-database-require-monitoring": { monitoringInterval: needed(0) },
      "rds-database-require-insights": { performanceInsightsEnabled: needed(false) },
      "rds-instance-require-upgrades": { autoMinorVersionUpgrade: [false] },
      "rds-instance-require-valid-authority": { caCertIdentifier: expired },
    },
  },
  {
    types: ["aws:neptune/clusterInstance:ClusterInstance"],
    good: member,
    weaker: {
      "rds-instance-forbid-public-access": { publiclyAccessible: [true] },
      "rds-instance-require-upgrades": { autoMinorVersionUpgrade: [false] },
    },
  },
  {
    types: [
      "aws:lightsail/database:Database",
      "aws:timestreaminfluxdb/dbInstance:DbInstance",
      "aws:timestreaminfluxdb/dbCluster:DbCluster",
    ],
    good: { publiclyAccessible: false },
    weaker: { "rds-instance-forbid-public-access": { publiclyAccessible: [true] } },
  },
  {
    types: ["aws:rds/cluster:Cluster"],
    good: {
      ...kept,
      engine: "aurora-postgresql",
      engineVersion: "16.6",
      masterUsername: "steward",
      kmsKeyId: "alias/records",
      manageMasterUserPassword: true,
      masterUserSecretKmsKeyId: "alias/records",
      dbClusterParameterGroupName: "records",
      deleteAutomatedBackups: false,
      enabledCloudwatchLogsExports: ["postgresql"],
      copyTagsToSnapshot: true,
      autoMinorVersionUpgrade: true,
      caCertificateIdentifier: "rds-ca-rsa4096-g1",
      availabilityZones: ["us-east-1a", "us-east-1b"],
      dbClusterInstanceClass: "db.r7g.large",
      monitoringInterval: 60,
    },
    weaker: {
      ...recovery,
      "rds-database-require-backup-retention": { backupRetentionPeriod: [6], deleteAutomatedBackups: [true] },
      "rds-database-require-log-exports": { enabledCloudwatchLogsExports: reference("", []) },
      "rds-database-require-audit-exports": { enabledCloudwatchLogsExports: [["instance"]] },
      "rds-database-require-managed-password": { manageMasterUserPassword: needed(false) },
      "rds-database-require-standby": { availabilityZones: unlessReference(["us-east-1a"], []) },
      "rds-database-require-monitoring": { monitoringInterval: needed(0) },
      "rds-snapshot-require-tags": { copyTagsToSnapshot: needed(false) },
      "rds-instance-require-upgrades": { autoMinorVersionUpgrade: [false] },
      "rds-instance-require-valid-authority": { caCertificateIdentifier: expired },
      "rds-database-forbid-default-names": { masterUsername: unlessReference("Admin", "postgres") },
      "workload-engine-forbid-unsupported-versions": { engineVersion: unlessReference("11.9", "10.11") },
    },
  },
  {
    types: ["aws:docdb/cluster:Cluster"],
    good: {
      ...kept,
      masterUsername: "steward",
      kmsKeyId: "alias/records",
      manageMasterUserPassword: true,
      dbClusterParameterGroupName: "records",
      enabledCloudwatchLogsExports: ["audit"],
    },
    weaker: {
      ...recovery,
      "rds-database-require-log-exports": { enabledCloudwatchLogsExports: reference("", []) },
      "rds-database-require-audit-exports": { enabledCloudwatchLogsExports: [["profiler"], []] },
      "rds-database-require-managed-password": { manageMasterUserPassword: needed(false) },
      "rds-parametergroup-require-audit": { dbClusterParameterGroupName: reference("default.docdb5.0") },
      "rds-database-forbid-default-names": { masterUsername: unlessReference("admin") },
    },
  },
  {
    types: ["aws:docdb/elasticCluster:ElasticCluster"],
    good: { backupRetentionPeriod: 7, authType: "SECRET_ARN", kmsKeyId: "alias/records" },
    weaker: {
      "rds-database-require-backup-retention": { backupRetentionPeriod: [1] },
      "rds-database-require-managed-password": { authType: ["PLAIN_TEXT"] },
    },
  },
  {
    types: ["aws:neptune/cluster:Cluster"],
    good: {
      ...kept,
      kmsKeyArn: "alias/records",
      iamDatabaseAuthenticationEnabled: true,
      copyTagsToSnapshot: true,
      enableCloudwatchLogsExports: ["audit"],
    },
    weaker: {
      ...recovery,
      "rds-database-require-iam-authentication": { iamDatabaseAuthenticationEnabled: needed(false) },
      "rds-database-require-log-exports": { enableCloudwatchLogsExports: reference("", []) },
      "rds-database-require-audit-exports": { enableCloudwatchLogsExports: [["slowquery"], []] },
      "rds-snapshot-require-tags": { copyTagsToSnapshot: needed(false) },
    },
  },
  {
    types: ["aws:neptunegraph/graph:Graph"],
    good: { publicConnectivity: false, deletionProtection: true, kmsKeyIdentifier: "alias/records" },
    weaker: {
      "rds-instance-forbid-public-access": { publicConnectivity: [true] },
      "rds-database-require-deletion-protection": { deletionProtection: [false] },
    },
  },
  {
    types: ["aws:dsql/cluster:Cluster"],
    good: { deletionProtectionEnabled: true, kmsEncryptionKey: "alias/records" },
    weaker: { "rds-database-require-deletion-protection": { deletionProtectionEnabled: needed(false) } },
  },
  {
    types: [
      "aws:rds/globalCluster:GlobalCluster",
      "aws:docdb/globalCluster:GlobalCluster",
      "aws:neptune/globalCluster:GlobalCluster",
    ],
    good: { deletionProtection: true, storageEncrypted: true },
    weaker: {
      "rds-database-require-deletion-protection": { deletionProtection: needed(false) },
      "rds-storage-require-encryption": { storageEncrypted: needed(false) },
    },
  },
  {
    types: ["aws:docdb/clusterInstance:ClusterInstance"],
    good: { caCertIdentifier: "rds-ca-rsa2048-g1" },
    weaker: { "rds-instance-require-valid-authority": { caCertIdentifier: expired } },
  },
  {
    types: ["aws:rds/snapshot:Snapshot", "aws:rds/clusterSnapshot:ClusterSnapshot"],
    good: { sharedAccounts: ["444455556666"] },
    weaker: { "rds-snapshot-forbid-sharing": { sharedAccounts: [["all"], ["444455556666", "all"]] } },
  },
  {
    types: ["aws:rds/snapshotCopy:SnapshotCopy", "aws:rds/clusterSnapshotCopy:ClusterSnapshotCopy"],
    good: { sharedAccounts: ["444455556666"], kmsKeyId: "alias/records" },
    weaker: { "rds-snapshot-forbid-sharing": { sharedAccounts: [["all"]] } },
  },
  {
    types: ["aws:rds/proxy:Proxy"],
    good: { debugLogging: false, requireTls: true },
    weaker: { "rds-proxy-require-tls": { requireTls: needed(false), debugLogging: [true] } },
  },
  {
    types: [
      "aws:rds/eventSubscription:EventSubscription",
      "aws:docdb/eventSubscription:EventSubscription",
      "aws:neptune/eventSubscription:EventSubscription",
    ],
    good: { enabled: true, sourceType: "db-instance", eventCategories: ["failure", "maintenance"] },
    weaker: {
      "rds-eventsubscription-require-events": { enabled: [false], eventCategories: [["maintenance"], []] },
    },
  },
];
