import * as appflow from "@pulumi/aws/appflow";
import * as dms from "@pulumi/aws/dms";
import * as quicksight from "@pulumi/aws/quicksight";
import { cluster } from "./aurora";
import { databases, records } from "./keys";
import { appGroup, dataGroup, isolatedSubnets, privateSubnets } from "./network";
import { charts } from "./relational";
import { arn, roleArn } from "./shared";

// DMS.
const migration = new dms.ReplicationSubnetGroup("dms", {
  replicationSubnetGroupId: "dms",
  replicationSubnetGroupDescription: "Migrations",
  subnetIds: isolatedSubnets,
});
const mover = new dms.ReplicationInstance("dms", {
  replicationInstanceId: "mover",
  replicationInstanceClass: "dms.t3.medium",
  allocatedStorage: 100,
  kmsKeyArn: databases.arn,
  publiclyAccessible: false,
  multiAz: true,
  autoMinorVersionUpgrade: true,
  replicationSubnetGroupId: migration.id,
  vpcSecurityGroupIds: [dataGroup.id],
});
const from = new dms.Endpoint("from", {
  endpointId: "from",
  endpointType: "source",
  engineName: "postgres",
  kmsKeyArn: databases.arn,
  sslMode: "verify-full",
  certificateArn: arn("dms", "cert:rds"),
  serverName: charts.address,
  port: 5433,
  databaseName: "charts",
  secretsManagerArn: arn("secretsmanager", "secret:charts-AbCdEf"),
  secretsManagerAccessRoleArn: roleArn("dms-secrets"),
});
const to = new dms.Endpoint("to", {
  endpointId: "to",
  endpointType: "target",
  engineName: "aurora-postgresql",
  kmsKeyArn: databases.arn,
  sslMode: "require",
  serverName: cluster.endpoint,
  port: 5434,
  databaseName: "portal",
  secretsManagerArn: arn("secretsmanager", "secret:portal-AbCdEf"),
  secretsManagerAccessRoleArn: roleArn("dms-secrets"),
});
new dms.S3Endpoint("export", {
  endpointId: "export",
  endpointType: "target",
  bucketName: "estate-results",
  serviceAccessRoleArn: roleArn("dms-s3"),
  kmsKeyArn: databases.arn,
  encryptionMode: "SSE_KMS",
  serverSideEncryptionKmsKeyId: records.arn,
});
new dms.ReplicationTask("move", {
  replicationTaskId: "move",
  migrationType: "full-load-and-cdc",
  replicationInstanceArn: mover.replicationInstanceArn,
  sourceEndpointArn: from.endpointArn,
  targetEndpointArn: to.endpointArn,
  tableMappings: JSON.stringify({ rules: [] }),
  replicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: true } }),
});

// Dashboards and imports.
const link = new quicksight.VpcConnection("charts", {
  vpcConnectionId: "charts",
  name: "charts",
  roleArn: roleArn("quicksight"),
  securityGroupIds: [appGroup.id],
  subnetIds: privateSubnets,
});
new quicksight.DataSource("charts", {
  dataSourceId: "charts",
  name: "charts",
  type: "POSTGRESQL",
  parameters: { postgresql: { database: "charts", host: "charts.internal.clinic.example", port: 5433 } },
  credentials: { secretArn: arn("secretsmanager", "secret:charts-AbCdEf") },
  vpcConnectionProperties: { vpcConnectionArn: link.arn },
  sslProperties: { disableSsl: false },
});
new appflow.Flow("referrals", {
  name: "referrals",
  kmsArn: records.arn,
  sourceFlowConfig: {
    connectorType: "S3",
    sourceConnectorProperties: { s3: { bucketName: "estate-exchange", bucketPrefix: "in" } },
  },
  destinationFlowConfigs: [
    { connectorType: "S3", destinationConnectorProperties: { s3: { bucketName: "estate-patients" } } },
  ],
  tasks: [{ taskType: "Map_all", sourceFields: [], connectorOperators: [{ s3: "NO_OP" }] }],
  triggerConfig: { triggerType: "OnDemand" },
});
