import * as rds from "@pulumi/aws/rds";
import { alerts } from "./audit";
import { databases, platformAlias, west } from "./keys";
import { dataGroup, privateSubnets } from "./network";
import { charts, monitoring, subnets } from "./relational";
import { arn, roleArn } from "./shared";

// Aurora: cluster first, members after.
const aurora = new rds.ClusterParameterGroup("aurora", {
  family: "aurora-postgresql16",
  parameters: [
    { name: "rds.force_ssl", value: "1" },
    { name: "ssl_min_protocol_version", value: "TLSv1.2" },
    { name: "shared_preload_libraries", value: "pgaudit", applyMethod: "pending-reboot" },
    { name: "pgaudit.log", value: "all" },
  ],
});
export const cluster = new rds.Cluster("portal", {
  clusterIdentifier: "portal",
  engine: "aurora-postgresql",
  engineVersion: "16.6",
  databaseName: "portal",
  masterUsername: "steward",
  manageMasterUserPassword: true,
  masterUserSecretKmsKeyId: platformAlias.targetKeyArn,
  port: 5434,
  dbSubnetGroupName: subnets.name,
  vpcSecurityGroupIds: [dataGroup.id],
  dbClusterParameterGroupName: aurora.name,
  storageEncrypted: true,
  kmsKeyId: databases.arn,
  iamDatabaseAuthenticationEnabled: true,
  backupRetentionPeriod: 35,
  copyTagsToSnapshot: true,
  deletionProtection: true,
  enabledCloudwatchLogsExports: ["postgresql"],
  finalSnapshotIdentifier: "portal-final",
  serverlessv2ScalingConfiguration: { minCapacity: 1, maxCapacity: 16 },
});
for (const zone of ["one", "two"]) {
  new rds.ClusterInstance(zone, {
    clusterIdentifier: cluster.id,
    identifier: `portal-${zone}`,
    engine: "aurora-postgresql",
    instanceClass: "db.serverless",
    publiclyAccessible: false,
    autoMinorVersionUpgrade: true,
    monitoringInterval: 60,
    monitoringRoleArn: monitoring.arn,
    performanceInsightsEnabled: true,
    performanceInsightsKmsKeyId: databases.arn,
    caCertIdentifier: "rds-ca-ecc384-g1",
    copyTagsToSnapshot: true,
  });
}
new rds.ClusterActivityStream("portal", { resourceArn: cluster.arn, mode: "async", kmsKeyId: databases.keyId });

// Ways to it, and copies of it.
const proxy = new rds.Proxy("charts", {
  name: "charts",
  engineFamily: "POSTGRESQL",
  requireTls: true,
  debugLogging: false,
  roleArn: roleArn("rds-proxy"),
  vpcSubnetIds: privateSubnets,
  vpcSecurityGroupIds: [dataGroup.id],
  auths: [{ authScheme: "SECRETS", iamAuth: "REQUIRED", secretArn: arn("secretsmanager", "secret:charts-AbCdEf") }],
});
new rds.ProxyDefaultTargetGroup("charts", {
  dbProxyName: proxy.name,
  connectionPoolConfig: { maxConnectionsPercent: 80 },
});
const snapshot = new rds.Snapshot("charts", {
  dbInstanceIdentifier: charts.identifier,
  dbSnapshotIdentifier: "charts-1",
});
new rds.SnapshotCopy("charts", {
  sourceDbSnapshotIdentifier: snapshot.dbSnapshotArn,
  targetDbSnapshotIdentifier: "charts-copy",
  kmsKeyId: databases.arn,
});
new rds.ClusterSnapshot("portal", { dbClusterIdentifier: cluster.id, dbClusterSnapshotIdentifier: "portal-1" });
new rds.InstanceAutomatedBackupsReplication("charts", {
  region: "us-west-2",
  sourceDbInstanceArn: charts.arn,
  kmsKeyId: west.arn,
  retentionPeriod: 14,
});
new rds.EventSubscription("events", {
  snsTopic: alerts.arn,
  sourceType: "db-instance",
  eventCategories: ["failover", "failure", "configuration change", "deletion", "maintenance"],
});
