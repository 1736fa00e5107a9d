import { type Cases, Output } from "../case";
import { ACCOUNT, arn, KEY_ARN, ROLE, SUBNETS } from "../values";

const instance = {
  engine: "postgres",
  engineVersion: "17.4",
  instanceClass: "db.r7g.large",
  allocatedStorage: 100,
  username: "steward",
  manageMasterUserPassword: true,
  storageEncrypted: true,
  kmsKeyId: KEY_ARN,
};

export const cases: Cases = {
  "rds-database-forbid-exposed-host": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, engineVersion: "13.2" },
    mended: { engineVersion: "13.3" },
  },
  "rds-database-require-audit-exports": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, enabledCloudwatchLogsExports: ["upgrade"] },
    mended: { enabledCloudwatchLogsExports: ["postgresql"] },
  },
  "rds-database-require-backup-retention": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, backupRetentionPeriod: 1 },
    mended: { backupRetentionPeriod: 7 },
  },
  "rds-database-require-backups": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, backupRetentionPeriod: 0 },
    mended: { backupRetentionPeriod: 1 },
  },
  "rds-database-require-deletion-protection": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, deletionProtection: false },
    mended: { deletionProtection: true },
  },
  "rds-database-require-iam-authentication": {
    type: "aws:rds/instance:Instance",
    props: {
      ...instance,
      manageMasterUserPassword: undefined,
      password: "correct-horse-7",
      iamDatabaseAuthenticationEnabled: false,
    },
    mended: { iamDatabaseAuthenticationEnabled: true },
  },
  "rds-database-require-log-exports": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, enabledCloudwatchLogsExports: [] },
    mended: { enabledCloudwatchLogsExports: ["upgrade"] },
  },
  "rds-database-require-managed-password": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, manageMasterUserPassword: undefined, password: "correct-horse-7" },
    mended: { manageMasterUserPassword: true, password: undefined },
  },
  "rds-database-require-monitoring": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, monitoringInterval: 0 },
    mended: { monitoringInterval: 60 },
  },
  "rds-database-require-own-group": {
    type: "aws:rds/instance:Instance",
    props: instance,
    beside: {
      group: { type: "aws:rds/parameterGroup:ParameterGroup", props: { family: "postgres17", parameters: [] } },
    },
    mended: { parameterGroupName: new Output("group", "name") },
  },
  "rds-database-require-standby": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, multiAz: false },
    mended: { multiAz: true },
  },
  "rds-database-require-subnets": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, dbSubnetGroupName: "default" },
    mended: { dbSubnetGroupName: "records" },
  },
  "rds-eventsubscription-require-events": {
    type: "aws:rds/eventSubscription:EventSubscription",
    props: { snsTopic: arn("sns", "alerts"), enabled: false },
    mended: { enabled: true },
  },
  "rds-instance-forbid-public-access": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, publiclyAccessible: true },
    mended: { publiclyAccessible: false },
  },
  "rds-instance-require-upgrades": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, autoMinorVersionUpgrade: false },
    mended: { autoMinorVersionUpgrade: true },
  },
  "rds-parametergroup-forbid-weak-settings": {
    type: "aws:rds/parameterGroup:ParameterGroup",
    props: { family: "postgres17", parameters: [{ name: "log_connections", value: "0" }] },
    mended: { parameters: [{ name: "log_connections", value: "1" }] },
  },
  "rds-parametergroup-require-audit": {
    type: "aws:docdb/clusterParameterGroup:ClusterParameterGroup",
    props: { family: "docdb5.0", parameters: [{ name: "audit_logs", value: "disabled" }] },
    mended: { parameters: [{ name: "audit_logs", value: "all" }] },
  },
  "rds-parametergroup-require-tls": {
    type: "aws:rds/parameterGroup:ParameterGroup",
    props: { family: "postgres17", parameters: [{ name: "rds.force_ssl", value: "0" }] },
    mended: { parameters: [{ name: "rds.force_ssl", value: "1" }] },
  },
  "rds-proxy-require-tls": {
    type: "aws:rds/proxy:Proxy",
    props: { engineFamily: "POSTGRESQL", roleArn: ROLE, vpcSubnetIds: SUBNETS, requireTls: false },
    mended: { requireTls: true },
  },
  "rds-snapshot-forbid-sharing": {
    type: "aws:rds/snapshot:Snapshot",
    props: { dbInstanceIdentifier: "records", dbSnapshotIdentifier: "records-1", sharedAccounts: ["all"] },
    mended: { sharedAccounts: [ACCOUNT] },
  },
  "rds-snapshot-require-tags": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, copyTagsToSnapshot: false },
    mended: { copyTagsToSnapshot: true },
  },
  "rds-storage-require-customer-key": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, kmsKeyId: undefined },
    mended: { kmsKeyId: KEY_ARN },
  },
  "rds-storage-require-encryption": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, kmsKeyId: undefined, storageEncrypted: false },
    mended: { storageEncrypted: true, kmsKeyId: KEY_ARN },
  },
  "rds-database-forbid-default-names": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, username: "root" },
    mended: { username: "steward" },
  },
  "rds-database-require-insights": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, performanceInsightsEnabled: false },
    mended: { performanceInsightsEnabled: true },
  },
  "rds-insights-require-customer-key": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, performanceInsightsEnabled: true },
    mended: { performanceInsightsKmsKeyId: KEY_ARN },
  },
  "rds-database-require-final-snapshot": {
    type: "aws:rds/instance:Instance",
    props: { ...instance, skipFinalSnapshot: true },
    mended: { skipFinalSnapshot: false, finalSnapshotIdentifier: "last" },
  },
  "rds-instance-require-valid-authority": {
    type: "aws:docdb/clusterInstance:ClusterInstance",
    props: { clusterIdentifier: "charts", instanceClass: "db.r6g.large", caCertIdentifier: "rds-ca-2019" },
    mended: { caCertIdentifier: "rds-ca-rsa2048-g1" },
  },
  "rds-secret-require-customer-key": {
    type: "aws:rds/instance:Instance",
    props: instance,
    mended: { masterUserSecretKmsKeyId: KEY_ARN },
  },
};
