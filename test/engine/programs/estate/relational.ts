import * as iam from "@pulumi/aws/iam";
import * as rds from "@pulumi/aws/rds";
import { databases, databasesAlias } from "./keys";
import { dataGroup, isolatedSubnets } from "./network";
import { phi, platformKeyArn, trust } from "./shared";

export const subnets = new rds.SubnetGroup("data", { name: "estate-data", subnetIds: isolatedSubnets });
export const monitoring = new iam.Role("monitoring", {
  name: "rds-monitoring",
  assumeRolePolicy: trust("monitoring.rds.amazonaws.com"),
  managedPolicyArns: ["arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"],
});
const everywhere = {
  dbSubnetGroupName: subnets.name,
  vpcSecurityGroupIds: [dataGroup.id],
  allocatedStorage: 100,
  maxAllocatedStorage: 500,
  storageType: "gp3",
  storageEncrypted: true,
  multiAz: true,
  publiclyAccessible: false,
  backupRetentionPeriod: 35,
  deletionProtection: true,
  copyTagsToSnapshot: true,
  autoMinorVersionUpgrade: true,
  monitoringInterval: 60,
  monitoringRoleArn: monitoring.arn,
  performanceInsightsEnabled: true,
  performanceInsightsKmsKeyId: databases.arn,
  performanceInsightsRetentionPeriod: 93,
  manageMasterUserPassword: true,
  masterUserSecretKmsKeyId: databases.arn,
  skipFinalSnapshot: false,
  caCertIdentifier: "rds-ca-rsa2048-g1",
  tags: phi,
};

// PostgreSQL.
const postgres = new rds.ParameterGroup("postgres", {
  family: "postgres17",
  parameters: [
    { name: "rds.force_ssl", value: "1", applyMethod: "pending-reboot" },
    { name: "ssl_min_protocol_version", value: "TLSv1.2" },
    { name: "shared_preload_libraries", value: "pg_stat_statements,pgaudit", applyMethod: "pending-reboot" },
    { name: "pgaudit.log", value: "ddl,role,read,write" },
    { name: "log_connections", value: "1" },
  ],
});
export const charts = new rds.Instance("charts", {
  ...everywhere,
  identifier: "charts",
  engine: "postgres",
  engineVersion: "17.4",
  instanceClass: "db.r7g.large",
  dbName: "charts",
  username: "steward",
  port: 5433,
  parameterGroupName: postgres.name,
  kmsKeyId: databases.arn,
  iamDatabaseAuthenticationEnabled: true,
  enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
  finalSnapshotIdentifier: "charts-final",
});
new rds.Instance("charts-reader", {
  identifier: "charts-reader",
  replicateSourceDb: charts.identifier,
  instanceClass: "db.r7g.large",
  storageEncrypted: true,
  publiclyAccessible: false,
  parameterGroupName: postgres.name,
  multiAz: true,
  deletionProtection: true,
  autoMinorVersionUpgrade: true,
  copyTagsToSnapshot: true,
  iamDatabaseAuthenticationEnabled: true,
  monitoringInterval: 60,
  monitoringRoleArn: monitoring.arn,
  performanceInsightsEnabled: true,
  performanceInsightsKmsKeyId: databases.arn,
  enabledCloudwatchLogsExports: ["postgresql"],
  finalSnapshotIdentifier: "charts-reader-final",
});

// MySQL and MariaDB.
const mysql = new rds.ParameterGroup("mysql", {
  family: "mysql8.4",
  parameters: [
    { name: "require_secure_transport", value: "1" },
    { name: "tls_version", value: "TLSv1.2,TLSv1.3" },
    { name: "general_log", value: "0" },
    { name: "slow_query_log", value: "1" },
  ],
});
const auditing = new rds.OptionGroup("mariadb", {
  engineName: "mariadb",
  majorEngineVersion: "11.4",
  optionGroupDescription: "Audit plug-in",
  options: [
    {
      optionName: "MARIADB_AUDIT_PLUGIN",
      optionSettings: [{ name: "SERVER_AUDIT_EVENTS", value: "CONNECT,QUERY_DDL,QUERY_DML,QUERY_DCL" }],
    },
  ],
});
new rds.Instance("billing", {
  ...everywhere,
  identifier: "billing",
  engine: "mysql",
  engineVersion: "8.4.5",
  instanceClass: "db.m7g.large",
  username: "steward",
  port: 3307,
  parameterGroupName: mysql.name,
  kmsKeyId: databasesAlias.targetKeyArn,
  iamDatabaseAuthenticationEnabled: true,
  enabledCloudwatchLogsExports: ["audit", "error", "slowquery"],
  finalSnapshotIdentifier: "billing-final",
});
const mariadb = new rds.ParameterGroup("mariadb", {
  family: "mariadb11.4",
  parameters: [
    { name: "require_secure_transport", value: "ON" },
    { name: "tls_version", value: "TLSv1.2,TLSv1.3" },
  ],
});
new rds.Instance("scheduling", {
  ...everywhere,
  identifier: "scheduling",
  engine: "mariadb",
  engineVersion: "11.4.5",
  instanceClass: "db.m7g.large",
  username: "steward",
  port: 3308,
  parameterGroupName: mariadb.name,
  optionGroupName: auditing.name,
  kmsKeyId: platformKeyArn,
  iamDatabaseAuthenticationEnabled: true,
  enabledCloudwatchLogsExports: ["audit", "error", "slowquery"],
  finalSnapshotIdentifier: "scheduling-final",
});

// SQL Server and Oracle: no IAM database authentication there.
const sqlserver = new rds.ParameterGroup("sqlserver", {
  family: "sqlserver-se-16.0",
  parameters: [
    { name: "rds.force_ssl", value: "1", applyMethod: "pending-reboot" },
    { name: "rds.tls10", value: "disabled", applyMethod: "pending-reboot" },
    { name: "rds.tls11", value: "disabled", applyMethod: "pending-reboot" },
  ],
});
new rds.Instance("imaging", {
  ...everywhere,
  identifier: "imaging",
  engine: "sqlserver-se",
  engineVersion: "16.00.4195.2.v1",
  instanceClass: "db.m6i.xlarge",
  licenseModel: "license-included",
  username: "steward",
  port: 1533,
  parameterGroupName: sqlserver.name,
  kmsKeyId: databases.arn,
  enabledCloudwatchLogsExports: ["error", "agent"],
  finalSnapshotIdentifier: "imaging-final",
});
const ssl = new rds.OptionGroup("oracle", {
  engineName: "oracle-se2",
  majorEngineVersion: "19",
  optionGroupDescription: "TLS",
  options: [
    {
      optionName: "SSL",
      port: 2484,
      vpcSecurityGroupMemberships: [dataGroup.id],
      optionSettings: [
        { name: "SQLNET.SSL_VERSION", value: "1.2" },
        { name: "SQLNET.CIPHER_SUITE", value: "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384" },
      ],
    },
  ],
});
new rds.Instance("laboratory", {
  ...everywhere,
  identifier: "laboratory",
  engine: "oracle-se2",
  engineVersion: "19.0.0.0.ru-2025-04.rur-2025-04.r1",
  instanceClass: "db.m6i.xlarge",
  licenseModel: "license-included",
  username: "steward",
  port: 1522,
  optionGroupName: ssl.name,
  kmsKeyId: databases.arn,
  enabledCloudwatchLogsExports: ["alert", "audit", "listener"],
  finalSnapshotIdentifier: "laboratory-final",
});
