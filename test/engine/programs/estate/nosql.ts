import { platformPassword } from "./passwords";
import * as appautoscaling from "@pulumi/aws/appautoscaling";
import * as dax from "@pulumi/aws/dax";
import * as docdb from "@pulumi/aws/docdb";
import * as dynamodb from "@pulumi/aws/dynamodb";
import * as keyspaces from "@pulumi/aws/keyspaces";
import * as kinesis from "@pulumi/aws/kinesis";
import * as neptune from "@pulumi/aws/neptune";
import * as neptunegraph from "@pulumi/aws/neptunegraph";
import * as qldb from "@pulumi/aws/qldb";
import * as timestreaminfluxdb from "@pulumi/aws/timestreaminfluxdb";
import * as timestreamwrite from "@pulumi/aws/timestreamwrite";
import { databases, globalArn, globalReplica, records, recordsAlias } from "./keys";
import { dataGroup, isolatedSubnets } from "./network";
import { phi, platformKeyArn, roleArn } from "./shared";

// DynamoDB: on demand, provisioned with scaling, and global.
export const visits = new dynamodb.Table("visits", {
  name: "visits",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "patient",
  rangeKey: "day",
  attributes: [
    { name: "patient", type: "S" },
    { name: "day", type: "S" },
  ],
  serverSideEncryption: { enabled: true, kmsKeyArn: records.arn },
  pointInTimeRecovery: { enabled: true, recoveryPeriodInDays: 35 },
  deletionProtectionEnabled: true,
  streamEnabled: true,
  streamViewType: "NEW_AND_OLD_IMAGES",
  tags: phi,
});
new dynamodb.Table("doses", {
  name: "doses",
  billingMode: "PROVISIONED",
  readCapacity: 5,
  writeCapacity: 5,
  hashKey: "dose",
  attributes: [{ name: "dose", type: "S" }],
  serverSideEncryption: { enabled: true, kmsKeyArn: platformKeyArn },
  pointInTimeRecovery: { enabled: true },
  deletionProtectionEnabled: true,
});
const reads = new appautoscaling.Target("doses-reads", {
  serviceNamespace: "dynamodb",
  resourceId: "table/doses",
  scalableDimension: "dynamodb:table:ReadCapacityUnits",
  minCapacity: 5,
  maxCapacity: 100,
});
new appautoscaling.Policy("doses-reads", {
  policyType: "TargetTrackingScaling",
  serviceNamespace: reads.serviceNamespace,
  resourceId: reads.resourceId,
  scalableDimension: reads.scalableDimension,
  targetTrackingScalingPolicyConfiguration: {
    targetValue: 70,
    predefinedMetricSpecification: { predefinedMetricType: "DynamoDBReadCapacityUtilization" },
  },
});
new dynamodb.Table("consents", {
  name: "consents",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "id",
  attributes: [{ name: "id", type: "S" }],
  streamEnabled: true,
  streamViewType: "NEW_AND_OLD_IMAGES",
  serverSideEncryption: { enabled: true, kmsKeyArn: globalArn },
  pointInTimeRecovery: { enabled: true },
  deletionProtectionEnabled: true,
  replicas: [
    {
      regionName: "us-west-2",
      kmsKeyArn: globalReplica.arn,
      pointInTimeRecovery: true,
      deletionProtectionEnabled: true,
    },
  ],
});
new dynamodb.TableExport("visits", {
  tableArn: visits.arn,
  s3Bucket: "estate-results",
  s3SseAlgorithm: "KMS",
  s3SseKmsKeyId: records.arn,
});
const changes = new kinesis.Stream("changes", {
  name: "visit-changes",
  streamModeDetails: { streamMode: "ON_DEMAND" },
  encryptionType: "KMS",
  kmsKeyId: recordsAlias.name,
  retentionPeriod: 168,
});
new dynamodb.KinesisStreamingDestination("visits", { tableName: visits.name, streamArn: changes.arn });
const daxSubnets = new dax.SubnetGroup("visits", { name: "visits", subnetIds: isolatedSubnets });
new dax.Cluster("visits", {
  clusterName: "visits",
  iamRoleArn: roleArn("dax"),
  nodeType: "dax.r5.large",
  replicationFactor: 3,
  subnetGroupName: daxSubnets.name,
  securityGroupIds: [dataGroup.id],
  serverSideEncryption: { enabled: true },
  clusterEndpointEncryptionType: "TLS",
});

// DocumentDB.
const documentSubnets = new docdb.SubnetGroup("notes", { name: "notes", subnetIds: isolatedSubnets });
const documentSettings = new docdb.ClusterParameterGroup("notes", {
  family: "docdb5.0",
  parameters: [
    { name: "tls", value: "tls1.2+" },
    { name: "audit_logs", value: "all" },
  ],
});
const notes = new docdb.Cluster("notes", {
  clusterIdentifier: "notes",
  engine: "docdb",
  engineVersion: "5.0.0",
  masterUsername: "steward",
  manageMasterUserPassword: true,
  port: 27018,
  dbSubnetGroupName: documentSubnets.name,
  vpcSecurityGroupIds: [dataGroup.id],
  dbClusterParameterGroupName: documentSettings.name,
  storageEncrypted: true,
  kmsKeyId: databases.arn,
  backupRetentionPeriod: 35,
  deletionProtection: true,
  enabledCloudwatchLogsExports: ["audit", "profiler"],
  skipFinalSnapshot: false,
  finalSnapshotIdentifier: "notes-final",
});
for (const index of [0, 1]) {
  new docdb.ClusterInstance(`notes-${index}`, {
    identifier: `notes-${index}`,
    clusterIdentifier: notes.id,
    instanceClass: "db.r6g.large",
    autoMinorVersionUpgrade: true,
    caCertIdentifier: "rds-ca-rsa2048-g1",
  });
}
new docdb.ClusterSnapshot("notes", { dbClusterIdentifier: notes.id, dbClusterSnapshotIdentifier: "notes-1" });

// Neptune.
const graphSubnets = new neptune.SubnetGroup("kinship", { name: "kinship", subnetIds: isolatedSubnets });
const graphSettings = new neptune.ClusterParameterGroup("kinship", {
  family: "neptune1.4",
  parameters: [{ name: "neptune_enable_audit_log", value: "1" }],
});
const kinship = new neptune.Cluster("kinship", {
  clusterIdentifier: "kinship",
  engine: "neptune",
  neptuneSubnetGroupName: graphSubnets.name,
  neptuneClusterParameterGroupName: graphSettings.name,
  vpcSecurityGroupIds: [dataGroup.id],
  storageEncrypted: true,
  kmsKeyArn: databases.arn,
  iamDatabaseAuthenticationEnabled: true,
  backupRetentionPeriod: 35,
  deletionProtection: true,
  copyTagsToSnapshot: true,
  enableCloudwatchLogsExports: ["audit", "slowquery"],
  skipFinalSnapshot: false,
  finalSnapshotIdentifier: "kinship-final",
});
new neptune.ClusterInstance("kinship", {
  clusterIdentifier: kinship.id,
  engine: "neptune",
  instanceClass: "db.r6g.large",
  autoMinorVersionUpgrade: true,
  publiclyAccessible: false,
});
new neptune.ClusterSnapshot("kinship", { dbClusterIdentifier: kinship.id, dbClusterSnapshotIdentifier: "kinship-1" });
new neptunegraph.Graph("pathways", {
  graphName: "pathways",
  provisionedMemory: 16,
  publicConnectivity: false,
  deletionProtection: true,
  kmsKeyIdentifier: databases.arn,
});

// Time series, wide columns and ledgers.
const vitals = new timestreamwrite.Database("vitals", { databaseName: "vitals", kmsKeyId: databases.arn });
new timestreamwrite.Table("vitals", {
  databaseName: vitals.databaseName,
  tableName: "vitals",
  retentionProperties: { memoryStoreRetentionPeriodInHours: 24, magneticStoreRetentionPeriodInDays: 2192 },
});
new timestreaminfluxdb.DbInstance("monitors", {
  name: "monitors",
  username: "steward",
  password: platformPassword(),
  organization: "clinic",
  bucket: "monitors",
  dbInstanceType: "db.influx.large",
  allocatedStorage: 100,
  publiclyAccessible: false,
  deploymentType: "WITH_MULTIAZ_STANDBY",
  vpcSubnetIds: isolatedSubnets,
  vpcSecurityGroupIds: [dataGroup.id],
});
const keyspace = new keyspaces.Keyspace("devices", { name: "devices" });
new keyspaces.Table("readings", {
  keyspaceName: keyspace.name,
  tableName: "readings",
  schemaDefinition: { columns: [{ name: "id", type: "text" }], partitionKeys: [{ name: "id" }] },
  encryptionSpecification: { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyIdentifier: databases.arn },
  pointInTimeRecovery: { status: "ENABLED" },
});
new qldb.Ledger("custody", {
  name: "custody",
  permissionsMode: "STANDARD",
  deletionProtection: true,
  kmsKey: databases.arn,
});
