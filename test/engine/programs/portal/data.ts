import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  accountId,
  backupKey,
  key,
  logGroup,
  logsKey,
  name,
  ownTrust,
  phi,
  rdsKey,
  region,
  secretsKey,
  storageKey,
} from "./base";
import { appSubnets, dataSubnets, dbSg, appSg } from "./network";

const subnetIds = dataSubnets.map((s) => s.id);
const group = new aws.rds.SubnetGroup("data", { subnetIds });
const monitoring = new aws.iam.Role("rds-monitoring", {
  assumeRolePolicy: ownTrust("monitoring.rds.amazonaws.com"),
});
new aws.iam.RolePolicyAttachment("rds-monitoring", {
  role: monitoring.name,
  policyArn: "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole",
});

const pg = new aws.rds.ParameterGroup("pg16", {
  family: "postgres16",
  parameters: [
    { name: "rds.force_ssl", value: "1" },
    { name: "log_connections", value: "1" },
    { name: "log_disconnections", value: "1" },
    { name: "log_statement", value: "ddl" },
    { name: "log_min_duration_statement", value: "1000" },
    { name: "shared_preload_libraries", value: "pgaudit,pg_stat_statements", applyMethod: "pending-reboot" },
    { name: "pgaudit.log", value: "ddl,role,write" },
  ],
});
const secret = new aws.secretsmanager.Secret("pg", {
  name: `${name}/pg`,
  kmsKeyId: secretsKey.arn,
  recoveryWindowInDays: 30,
});
const pgInstance = new aws.rds.Instance("pg", {
  identifier: `${name}-pg`,
  engine: "postgres",
  engineVersion: "16.4",
  instanceClass: "db.r6g.large",
  allocatedStorage: 200,
  maxAllocatedStorage: 1000,
  storageType: "gp3",
  storageEncrypted: true,
  kmsKeyId: rdsKey.arn,
  dbName: "portal",
  username: "portal_admin",
  port: 5432,
  manageMasterUserPassword: true,
  masterUserSecretKmsKeyId: secretsKey.keyId,
  iamDatabaseAuthenticationEnabled: true,
  multiAz: true,
  publiclyAccessible: false,
  dbSubnetGroupName: group.name,
  vpcSecurityGroupIds: [dbSg.id],
  parameterGroupName: pg.name,
  backupRetentionPeriod: 35,
  backupWindow: "03:00-04:00",
  maintenanceWindow: "Sun:05:00-Sun:06:00",
  copyTagsToSnapshot: true,
  deletionProtection: true,
  skipFinalSnapshot: false,
  finalSnapshotIdentifier: `${name}-pg-final`,
  autoMinorVersionUpgrade: true,
  monitoringInterval: 60,
  monitoringRoleArn: monitoring.arn,
  performanceInsightsEnabled: true,
  performanceInsightsKmsKeyId: rdsKey.arn,
  performanceInsightsRetentionPeriod: 731,
  enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
  caCertIdentifier: "rds-ca-rsa2048-g1",
  tags: phi,
});
new aws.rds.Instance("pg-replica", {
  replicateSourceDb: pgInstance.identifier,
  instanceClass: "db.r6g.large",
  storageEncrypted: true,
  kmsKeyId: rdsKey.arn,
  publiclyAccessible: false,
  iamDatabaseAuthenticationEnabled: true,
  parameterGroupName: pg.name,
  multiAz: true,
  copyTagsToSnapshot: true,
  deletionProtection: true,
  autoMinorVersionUpgrade: true,
  backupRetentionPeriod: 7,
  monitoringInterval: 60,
  monitoringRoleArn: monitoring.arn,
  performanceInsightsEnabled: true,
  performanceInsightsKmsKeyId: rdsKey.arn,
  vpcSecurityGroupIds: [dbSg.id],
  enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
  skipFinalSnapshot: true,
  tags: phi,
});

const clusterParams = new aws.rds.ClusterParameterGroup("mysql", {
  family: "aurora-mysql8.0",
  parameters: [
    { name: "require_secure_transport", value: "ON" },
    { name: "tls_version", value: "TLSv1.2,TLSv1.3" },
    { name: "server_audit_logging", value: "1" },
    { name: "server_audit_events", value: "CONNECT,QUERY_DCL,QUERY_DDL" },
    { name: "slow_query_log", value: "1" },
    { name: "general_log", value: "0" },
  ],
});
const aurora = new aws.rds.Cluster("scheduling", {
  clusterIdentifier: `${name}-scheduling`,
  engine: aws.rds.EngineType.AuroraMysql,
  engineVersion: "8.0.mysql_aurora.3.08.0",
  databaseName: "scheduling",
  masterUsername: "sched_admin",
  manageMasterUserPassword: true,
  masterUserSecretKmsKeyId: secretsKey.arn,
  storageEncrypted: true,
  kmsKeyId: rdsKey.arn,
  dbSubnetGroupName: group.name,
  vpcSecurityGroupIds: [dbSg.id],
  dbClusterParameterGroupName: clusterParams.name,
  iamDatabaseAuthenticationEnabled: true,
  backupRetentionPeriod: 35,
  preferredBackupWindow: "02:00-03:00",
  backtrackWindow: 86400,
  copyTagsToSnapshot: true,
  deletionProtection: true,
  skipFinalSnapshot: false,
  finalSnapshotIdentifier: `${name}-scheduling-final`,
  enabledCloudwatchLogsExports: ["audit", "error", "slowquery"],
  tags: phi,
});
for (let i = 0; i < 2; i++) {
  new aws.rds.ClusterInstance(`scheduling-${i}`, {
    identifier: `${name}-scheduling-${i}`,
    clusterIdentifier: aurora.id,
    engine: aws.rds.EngineType.AuroraMysql,
    engineVersion: aurora.engineVersion,
    instanceClass: "db.r6g.large",
    publiclyAccessible: false,
    autoMinorVersionUpgrade: true,
    monitoringInterval: 30,
    monitoringRoleArn: monitoring.arn,
    performanceInsightsEnabled: true,
    performanceInsightsKmsKeyId: rdsKey.arn,
    copyTagsToSnapshot: true,
    dbSubnetGroupName: group.name,
    caCertIdentifier: "rds-ca-rsa2048-g1",
  });
}

const redisParams = new aws.elasticache.ParameterGroup("redis", {
  family: "redis7",
  parameters: [{ name: "maxmemory-policy", value: "volatile-lru" }],
});
const redisAuth = new aws.secretsmanager.Secret("redis", { kmsKeyId: secretsKey.arn });
new aws.elasticache.ReplicationGroup("sessions", {
  description: "Sessions",
  engine: "redis",
  engineVersion: "7.1",
  nodeType: "cache.r6g.large",
  numCacheClusters: 2,
  automaticFailoverEnabled: true,
  multiAzEnabled: true,
  atRestEncryptionEnabled: true,
  kmsKeyId: storageKey.arn,
  transitEncryptionEnabled: true,
  transitEncryptionMode: "required",
  authToken: pulumi.secret(new pulumi.Config().get("redisToken") ?? "0f8c9a7e6b5d4c3b2a1908f7e6d5c4b3"),
  subnetGroupName: new aws.elasticache.SubnetGroup("sessions", { subnetIds }).name,
  securityGroupIds: [dbSg.id],
  parameterGroupName: redisParams.name,
  snapshotRetentionLimit: 15,
  autoMinorVersionUpgrade: true,
  applyImmediately: false,
  logDeliveryConfigurations: [
    {
      destinationType: "cloudwatch-logs",
      logType: "slow-log",
      logFormat: "json",
      destination: logGroup("redis-slow", `/elasticache/${name}/slow`).name,
    },
  ],
});

const efs = new aws.efs.FileSystem("shared", {
  encrypted: true,
  kmsKeyId: storageKey.arn,
  throughputMode: "elastic",
  lifecyclePolicies: [{ transitionToIa: "AFTER_30_DAYS" }],
  tags: { ...phi, Name: "shared", backup: "daily" },
});
new aws.efs.BackupPolicy("shared", { fileSystemId: efs.id, backupPolicy: { status: "ENABLED" } });
new aws.efs.FileSystemPolicy("shared", {
  fileSystemId: efs.id,
  policy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        sid: "DenyPlain",
        effect: "Deny",
        actions: ["*"],
        resources: [efs.arn],
        principals: [{ type: "AWS", identifiers: ["*"] }],
        conditions: [{ test: "Bool", variable: "aws:SecureTransport", values: ["false"] }],
      },
      {
        sid: "MountViaTarget",
        actions: ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
        resources: [efs.arn],
        principals: [{ type: "AWS", identifiers: [pulumi.interpolate`arn:aws:iam::${accountId}:root`] }],
        conditions: [{ test: "Bool", variable: "elasticfilesystem:AccessedViaMountTarget", values: ["true"] }],
      },
    ],
  }).json,
});
dataSubnets.forEach(
  (s, i) => new aws.efs.MountTarget(`shared-${i}`, { fileSystemId: efs.id, subnetId: s.id, securityGroups: [dbSg.id] }),
);
export const efsAp = new aws.efs.AccessPoint("app", {
  fileSystemId: efs.id,
  posixUser: { uid: 1000, gid: 1000 },
  rootDirectory: { path: "/app", creationInfo: { ownerGid: 1000, ownerUid: 1000, permissions: "750" } },
});
export const efsId = efs.id;

// secret rotation
const rotationLogs = logGroup("rotation", `/aws/lambda/${name}-rotation`);
const rotationRole = new aws.iam.Role("rotation", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal(aws.iam.Principals.LambdaPrincipal),
});
new aws.iam.RolePolicyAttachment("rotation-vpc", {
  role: rotationRole,
  policyArn: aws.iam.ManagedPolicy.AWSLambdaVPCAccessExecutionRole,
});
new aws.iam.RolePolicy("rotation", {
  role: rotationRole.name,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: [
          "secretsmanager:DescribeSecret",
          "secretsmanager:GetSecretValue",
          "secretsmanager:PutSecretValue",
          "secretsmanager:UpdateSecretVersionStage",
        ],
        Resource: secret.arn,
      },
      { Effect: "Allow", Action: "secretsmanager:GetRandomPassword", Resource: "*" },
      {
        Effect: "Allow",
        Action: ["kms:Decrypt", "kms:GenerateDataKey"],
        Resource: secretsKey.arn,
        Condition: { StringEquals: { "kms:ViaService": `secretsmanager.${region}.amazonaws.com` } },
      },
      {
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: pulumi.interpolate`${rotationLogs.arn}:*`,
      },
    ],
  }),
});
const dlq = new aws.sqs.Queue("rotation-dlq", { kmsMasterKeyId: storageKey.arn, messageRetentionSeconds: 1209600 });
new aws.sqs.QueuePolicy("rotation-dlq", {
  queueUrl: dlq.url,
  policy: dlq.arn.apply((q) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Deny",
          Principal: "*",
          Action: "sqs:*",
          Resource: q,
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    }),
  ),
});
new aws.iam.RolePolicy("rotation-dlq", {
  role: rotationRole.name,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "sqs:SendMessage", Resource: dlq.arn }],
  }),
});
export const rotation = new aws.lambda.Function("rotation", {
  name: `${name}-rotation`,
  runtime: "python3.12",
  handler: "index.handler",
  role: rotationRole.arn,
  code: new pulumi.asset.AssetArchive({ "index.py": new pulumi.asset.StringAsset("def handler(e, c): pass") }),
  vpcConfig: { subnetIds: appSubnets.map((s) => s.id), securityGroupIds: [appSg.id] },
  tracingConfig: { mode: "Active" },
  deadLetterConfig: { targetArn: dlq.arn },
  reservedConcurrentExecutions: 5,
  kmsKeyArn: secretsKey.arn,
  timeout: 60,
  environment: { variables: { SECRETS_MANAGER_ENDPOINT: `https://secretsmanager.${region}.amazonaws.com` } },
  loggingConfig: { logFormat: "JSON", logGroup: rotationLogs.name },
});
new aws.lambda.Permission("rotation", {
  function: rotation.name,
  action: "lambda:InvokeFunction",
  principal: "secretsmanager.amazonaws.com",
  sourceAccount: accountId,
});
for (const [id, s] of [
  ["pg", secret],
  ["redis", redisAuth],
] as const) {
  new aws.secretsmanager.SecretRotation(id, {
    secretId: s.id,
    rotationLambdaArn: rotation.arn,
    rotationRules: { automaticallyAfterDays: 30 },
  });
  new aws.secretsmanager.SecretPolicy(id, {
    secretArn: s.arn,
    blockPublicPolicy: true,
    policy: pulumi.all([accountId]).apply(([a]) =>
      JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "DenyOtherAccounts",
            Effect: "Deny",
            Principal: "*",
            Action: "secretsmanager:*",
            Resource: "*",
            Condition: { StringNotEquals: { "aws:PrincipalAccount": a } },
          },
        ],
      }),
    ),
  });
}

// backups
const vault = new aws.backup.Vault("main", { name: `${name}-vault`, kmsKeyArn: backupKey.arn });
new aws.backup.VaultLockConfiguration("main", {
  backupVaultName: vault.name,
  minRetentionDays: 35,
  maxRetentionDays: 2600,
  changeableForDays: 7,
});
new aws.backup.VaultPolicy("main", {
  backupVaultName: vault.name,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "DenyDelete",
        Effect: "Deny",
        Principal: "*",
        Action: ["backup:DeleteRecoveryPoint", "backup:UpdateRecoveryPointLifecycle", "backup:DeleteBackupVault"],
        Resource: "*",
      },
    ],
  }),
});
const plan = new aws.backup.Plan("daily", {
  rules: [
    {
      ruleName: "daily",
      targetVaultName: vault.name,
      schedule: "cron(0 5 ? * * *)",
      startWindow: 60,
      completionWindow: 180,
      enableContinuousBackup: false,
      lifecycle: { coldStorageAfter: 30, deleteAfter: 365 },
    },
  ],
});
const backupRole = new aws.iam.Role("backup", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "backup.amazonaws.com" }),
});
for (const p of ["AWSBackupServiceRolePolicyForBackup", "AWSBackupServiceRolePolicyForRestores"]) {
  new aws.iam.RolePolicyAttachment(p, {
    role: backupRole.name,
    policyArn: `arn:aws:iam::aws:policy/service-role/${p}`,
  });
}
new aws.backup.Selection("tagged", {
  planId: plan.id,
  iamRoleArn: backupRole.arn,
  selectionTags: [{ type: "STRINGEQUALS", key: "DataClassification", value: "phi" }],
});
void key;
void logsKey;
