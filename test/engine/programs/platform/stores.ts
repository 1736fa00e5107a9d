import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { P, account, audit, inline, logs, role, sg, storesKey, subnetIds, subnets } from "./foundation";

const secret = (id: string) => {
  const s = new aws.secretsmanager.Secret(id, { name: `${P}/${id}`, kmsKeyId: storesKey.arn });
  new aws.secretsmanager.SecretRotation(id, {
    secretId: s.id,
    rotationLambdaArn: account.then((a) => `arn:aws:lambda:us-east-1:${a}:function:shared-rotation`),
    rotationRules: { scheduleExpression: "rate(30 days)" },
  });
  return s;
};
// MSK
const kafkaSg = sg("kafka", [9098, 9094]);
const mskLogs = logs("msk", `/msk/${P}`);
const mskConf = new aws.msk.Configuration("events", {
  kafkaVersions: ["3.6.0"],
  serverProperties:
    "auto.create.topics.enable=false\ndefault.replication.factor=3\nmin.insync.replicas=2\nallow.everyone.if.no.acl.found=false\n",
});
new aws.msk.Cluster("events", {
  clusterName: P,
  kafkaVersion: "3.6.0",
  numberOfBrokerNodes: 3,
  enhancedMonitoring: "PER_TOPIC_PER_BROKER",
  configurationInfo: { arn: mskConf.arn, revision: mskConf.latestRevision },
  brokerNodeGroupInfo: {
    instanceType: "kafka.m5.large",
    clientSubnets: subnetIds,
    securityGroups: [kafkaSg.id],
    storageInfo: { ebsStorageInfo: { volumeSize: 500 } },
    connectivityInfo: { publicAccess: { type: "DISABLED" } },
  },
  encryptionInfo: {
    encryptionAtRestKmsKeyArn: storesKey.arn,
    encryptionInTransit: { clientBroker: "TLS", inCluster: true },
  },
  clientAuthentication: { sasl: { iam: true }, unauthenticated: false },
  openMonitoring: { prometheus: { jmxExporter: { enabledInBroker: true }, nodeExporter: { enabledInBroker: true } } },
  loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: true, logGroup: mskLogs.name } } },
  tags: { DataClassification: "phi" },
});
new aws.msk.ServerlessCluster("adhoc", {
  clusterName: `${P}-adhoc`,
  vpcConfigs: [{ subnetIds, securityGroupIds: [kafkaSg.id] }],
  clientAuthentication: { sasl: { iam: { enabled: true } } },
});
// OpenSearch
const osLogs = ["INDEX_SLOW_LOGS", "SEARCH_SLOW_LOGS", "ES_APPLICATION_LOGS", "AUDIT_LOGS"].map((logType) => ({
  logType,
  group: logs(`os-${logType}`, `/aws/opensearch/${P}/${logType.toLowerCase()}`),
}));
new aws.cloudwatch.LogResourcePolicy("opensearch", {
  policyName: "opensearch",
  policyDocument: account.then((a) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "es.amazonaws.com" },
          Action: ["logs:PutLogEvents", "logs:CreateLogStream"],
          Resource: `arn:aws:logs:us-east-1:${a}:log-group:/aws/opensearch/*`,
          Condition: { StringEquals: { "aws:SourceAccount": a } },
        },
      ],
    }),
  ),
});
const osAdmin = role("opensearch-admin", "ec2.amazonaws.com");
const search = new aws.opensearch.Domain("notes", {
  domainName: "clinical-notes",
  engineVersion: "OpenSearch_2.13",
  clusterConfig: {
    instanceType: "r6g.large.search",
    instanceCount: 3,
    dedicatedMasterEnabled: true,
    dedicatedMasterCount: 3,
    dedicatedMasterType: "m6g.large.search",
    zoneAwarenessEnabled: true,
    zoneAwarenessConfig: { availabilityZoneCount: 3 },
  },
  ebsOptions: { ebsEnabled: true, volumeSize: 200, volumeType: "gp3" },
  encryptAtRest: { enabled: true, kmsKeyId: storesKey.keyId },
  nodeToNodeEncryption: { enabled: true },
  domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" },
  vpcOptions: { subnetIds, securityGroupIds: [sg("search", [443]).id] },
  advancedSecurityOptions: {
    enabled: true,
    anonymousAuthEnabled: false,
    internalUserDatabaseEnabled: false,
    masterUserOptions: { masterUserArn: osAdmin.arn },
  },
  logPublishingOptions: osLogs.map(({ logType, group }) => ({
    logType,
    cloudwatchLogGroupArn: group.arn,
    enabled: true,
  })),
  autoTuneOptions: { desiredState: "ENABLED", rollbackOnDisable: "NO_ROLLBACK" },
  softwareUpdateOptions: { autoSoftwareUpdateEnabled: true },
});
new aws.opensearch.DomainPolicy("notes", {
  domainName: search.domainName,
  accessPolicies: pulumi.all([search.arn, osAdmin.arn]).apply(([arn, admin]) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { AWS: admin }, Action: "es:ESHttp*", Resource: `${arn}/*` }],
    }),
  ),
});
const aoss = new aws.opensearch.ServerlessSecurityPolicy("vectors", {
  name: "vectors",
  type: "encryption",
  policy: storesKey.arn.apply((k) =>
    JSON.stringify({ Rules: [{ ResourceType: "collection", Resource: ["collection/vectors"] }], KmsARN: k }),
  ),
});
const aossEp = new aws.opensearch.ServerlessVpcEndpoint("vectors", {
  name: "vectors",
  vpcId: subnets[0]!.vpcId,
  subnetIds,
});
new aws.opensearch.ServerlessSecurityPolicy("vectors-network", {
  name: "vectors",
  type: "network",
  policy: aossEp.id.apply((id) =>
    JSON.stringify([
      {
        Rules: [{ ResourceType: "collection", Resource: ["collection/vectors"] }],
        AllowFromPublic: false,
        SourceVPCEs: [id],
      },
    ]),
  ),
});
new aws.opensearch.ServerlessCollection(
  "vectors",
  { name: "vectors", type: "VECTORSEARCH", standbyReplicas: "ENABLED" },
  { dependsOn: aoss },
);
// Redshift
const rsParams = new aws.redshift.ParameterGroup("warehouse", {
  family: "redshift-1.0",
  parameters: [
    { name: "require_ssl", value: "true" },
    { name: "enable_user_activity_logging", value: "true" },
    { name: "use_fips_ssl", value: "true" },
  ],
});
const rsRole = role("redshift", "redshift.amazonaws.com");
const rs = new aws.redshift.Cluster("warehouse", {
  clusterIdentifier: P,
  nodeType: "ra3.xlplus",
  clusterType: "multi-node",
  numberOfNodes: 2,
  databaseName: "research",
  masterUsername: "rdpadmin",
  manageMasterPassword: true,
  masterPasswordSecretKmsKeyId: storesKey.arn,
  encrypted: "true",
  kmsKeyId: storesKey.arn,
  publiclyAccessible: false,
  enhancedVpcRouting: true,
  clusterParameterGroupName: rsParams.name,
  clusterSubnetGroupName: new aws.redshift.SubnetGroup("warehouse", { subnetIds }).name,
  vpcSecurityGroupIds: [sg("warehouse", [5439]).id],
  automatedSnapshotRetentionPeriod: 35,
  allowVersionUpgrade: true,
  preferredMaintenanceWindow: "sun:06:00-sun:06:30",
  skipFinalSnapshot: false,
  finalSnapshotIdentifier: `${P}-final`,
  port: 5439,
  iamRoles: [rsRole.arn],
  tags: { DataClassification: "phi" },
});
new aws.redshift.Logging("warehouse", {
  clusterIdentifier: rs.clusterIdentifier,
  logDestinationType: "s3",
  bucketName: audit.bucket,
  s3KeyPrefix: "redshift/",
});
const ns = new aws.redshiftserverless.Namespace("explore", {
  namespaceName: "explore",
  dbName: "explore",
  adminUsername: "rdpadmin",
  manageAdminPassword: true,
  adminPasswordSecretKmsKeyId: storesKey.arn,
  kmsKeyId: storesKey.arn,
  logExports: ["userlog", "connectionlog", "useractivitylog"],
  iamRoles: [rsRole.arn],
});
new aws.redshiftserverless.Workgroup("explore", {
  workgroupName: "explore",
  namespaceName: ns.namespaceName,
  baseCapacity: 32,
  enhancedVpcRouting: true,
  publiclyAccessible: false,
  subnetIds,
  securityGroupIds: [sg("explore", [5439]).id],
  configParameters: [
    { parameterKey: "require_ssl", parameterValue: "true" },
    { parameterKey: "enable_user_activity_logging", parameterValue: "true" },
  ],
});
// DocumentDB
const docParams = new aws.docdb.ClusterParameterGroup("fhir", {
  family: "docdb5.0",
  parameters: [
    { name: "tls", value: "enabled" },
    { name: "audit_logs", value: "enabled" },
    { name: "profiler", value: "enabled" },
  ],
});
const doc = new aws.docdb.Cluster("fhir", {
  engineVersion: "5.0.0",
  masterUsername: "fhiradmin",
  manageMasterUserPassword: true,
  storageEncrypted: true,
  kmsKeyId: storesKey.arn,
  backupRetentionPeriod: 30,
  preferredBackupWindow: "04:00-05:00",
  deletionProtection: true,
  dbClusterParameterGroupName: docParams.name,
  dbSubnetGroupName: new aws.docdb.SubnetGroup("fhir", { subnetIds }).name,
  vpcSecurityGroupIds: [sg("docdb", [27017]).id],
  enabledCloudwatchLogsExports: ["audit", "profiler"],
  skipFinalSnapshot: false,
  finalSnapshotIdentifier: "fhir-final",
  tags: { DataClassification: "phi" },
});
[0, 1].forEach(
  (i) =>
    new aws.docdb.ClusterInstance(`fhir-${i}`, {
      clusterIdentifier: doc.id,
      instanceClass: "db.r6g.large",
      autoMinorVersionUpgrade: true,
      caCertIdentifier: "rds-ca-rsa2048-g1",
    }),
);
// Neptune
const npParams = new aws.neptune.ClusterParameterGroup("graph", {
  family: "neptune1.3",
  parameters: [
    { name: "neptune_enable_audit_log", value: "1" },
    { name: "neptune_enforce_ssl", value: "1" },
  ],
});
const np = new aws.neptune.Cluster("graph", {
  engine: "neptune",
  engineVersion: "1.3.2.1",
  storageEncrypted: true,
  kmsKeyArn: storesKey.arn,
  iamDatabaseAuthenticationEnabled: true,
  backupRetentionPeriod: 30,
  preferredBackupWindow: "04:00-05:00",
  copyTagsToSnapshot: true,
  deletionProtection: true,
  neptuneClusterParameterGroupName: npParams.name,
  neptuneSubnetGroupName: new aws.neptune.SubnetGroup("graph", { subnetIds }).name,
  vpcSecurityGroupIds: [sg("neptune", [8182]).id],
  enableCloudwatchLogsExports: ["audit", "slowquery"],
  skipFinalSnapshot: false,
  finalSnapshotIdentifier: "graph-final",
});
[0, 1].forEach(
  (i) =>
    new aws.neptune.ClusterInstance(`graph-${i}`, {
      clusterIdentifier: np.id,
      engine: "neptune",
      instanceClass: "db.r6g.large",
      autoMinorVersionUpgrade: true,
      publiclyAccessible: false,
    }),
);
// DMS
const dmsGroup = new aws.dms.ReplicationSubnetGroup("ehr", {
  replicationSubnetGroupId: "ehr",
  replicationSubnetGroupDescription: "EHR",
  subnetIds,
});
const dms = new aws.dms.ReplicationInstance("ehr", {
  replicationInstanceId: "ehr",
  replicationInstanceClass: "dms.r6i.large",
  allocatedStorage: 100,
  kmsKeyArn: storesKey.arn,
  multiAz: true,
  publiclyAccessible: false,
  autoMinorVersionUpgrade: true,
  replicationSubnetGroupId: dmsGroup.id,
  vpcSecurityGroupIds: [sg("dms", [1433]).id],
});
const dmsSecrets = role("dms-secrets", "dms.us-east-1.amazonaws.com");
const ehrSecret = secret("ehr-login"),
  rsSecret = secret("redshift-login");
inline(
  "dms-secrets",
  dmsSecrets,
  pulumi
    .all([ehrSecret.arn, rsSecret.arn])
    .apply((arns) => ({ Effect: "Allow" as const, Action: "secretsmanager:GetSecretValue", Resource: arns })),
  storesKey.arn.apply((k) => ({ Effect: "Allow" as const, Action: ["kms:Decrypt", "kms:DescribeKey"], Resource: k })),
);
const src = new aws.dms.Endpoint("ehr", {
  endpointId: "ehr",
  endpointType: "source",
  engineName: "sqlserver",
  databaseName: "ehr",
  sslMode: "require",
  kmsKeyArn: storesKey.arn,
  secretsManagerArn: ehrSecret.arn,
  secretsManagerAccessRoleArn: dmsSecrets.arn,
});
const dst = new aws.dms.Endpoint("warehouse", {
  endpointId: "warehouse",
  endpointType: "target",
  engineName: "redshift",
  databaseName: "research",
  sslMode: "require",
  kmsKeyArn: storesKey.arn,
  secretsManagerArn: rsSecret.arn,
  secretsManagerAccessRoleArn: dmsSecrets.arn,
});
new aws.dms.ReplicationTask("ehr", {
  replicationTaskId: "ehr",
  migrationType: "full-load-and-cdc",
  replicationInstanceArn: dms.replicationInstanceArn,
  sourceEndpointArn: src.endpointArn,
  targetEndpointArn: dst.endpointArn,
  tableMappings: JSON.stringify({
    rules: [
      {
        "rule-type": "selection",
        "rule-id": "1",
        "rule-name": "1",
        "object-locator": { "schema-name": "dbo", "table-name": "%" },
        "rule-action": "include",
      },
    ],
  }),
  replicationTaskSettings: JSON.stringify({
    Logging: {
      EnableLogging: true,
      LogComponents: ["SOURCE_CAPTURE", "SOURCE_UNLOAD", "TARGET_LOAD", "TARGET_APPLY"].map((Id) => ({
        Id,
        Severity: "LOGGER_SEVERITY_DEFAULT",
      })),
    },
  }),
});
// FSx
new aws.fsx.LustreFileSystem("scratch", {
  storageCapacity: 1200,
  subnetIds: subnetIds[0]!,
  deploymentType: "PERSISTENT_2",
  perUnitStorageThroughput: 125,
  kmsKeyId: storesKey.arn,
  securityGroupIds: [sg("lustre", [988]).id],
  automaticBackupRetentionDays: 30,
  copyTagsToBackups: true,
  logConfiguration: { level: "WARN_ERROR", destination: logs("lustre", `/aws/fsx/${P}`).arn },
});
new aws.fsx.OntapFileSystem("imaging", {
  storageCapacity: 2048,
  subnetIds: subnetIds.slice(0, 2),
  preferredSubnetId: subnetIds[0]!,
  deploymentType: "MULTI_AZ_1",
  throughputCapacity: 256,
  kmsKeyId: storesKey.arn,
  automaticBackupRetentionDays: 30,
  securityGroupIds: [sg("ontap", [2049]).id],
});
