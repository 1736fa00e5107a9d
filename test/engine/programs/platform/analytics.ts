import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  P,
  account,
  audit,
  computeKey,
  curated,
  inline,
  lakeKey,
  logs,
  logsKey,
  macieBucket,
  raw,
  results,
  role,
  scripts,
  sg,
  storesKey,
  subnetIds,
  vpc,
} from "./foundation";

// Glue
const glueRole = role("glue", "glue.amazonaws.com", ["service-role/AWSGlueServiceRole"]);
inline(
  "glue-data",
  glueRole,
  pulumi.all([raw.arn, curated.arn, scripts.arn]).apply((arns) => ({
    Effect: "Allow" as const,
    Action: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
    Resource: arns.map((a) => `${a}/*`),
  })),
  lakeKey.arn.apply((k) => ({
    Effect: "Allow" as const,
    Action: ["kms:Decrypt", "kms:GenerateDataKey*", "kms:Encrypt"],
    Resource: [k],
  })),
);
new aws.glue.DataCatalogEncryptionSettings("catalog", {
  dataCatalogEncryptionSettings: {
    connectionPasswordEncryption: { awsKmsKeyId: lakeKey.arn, returnConnectionPasswordEncrypted: true },
    encryptionAtRest: { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: lakeKey.arn },
  },
});
const sec = new aws.glue.SecurityConfiguration("glue", {
  name: P,
  encryptionConfiguration: {
    cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: logsKey.arn },
    jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: lakeKey.arn },
    s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: lakeKey.arn },
  },
});
const db = new aws.glue.CatalogDatabase("curated", { name: "curated" });
new aws.glue.Crawler("raw", {
  databaseName: db.name,
  role: glueRole.arn,
  securityConfiguration: sec.name,
  s3Targets: [{ path: pulumi.interpolate`s3://${raw.bucket}/fhir/` }],
  schedule: "cron(0 3 * * ? *)",
});
new aws.glue.Job("deidentify", {
  roleArn: glueRole.arn,
  glueVersion: "5.0",
  workerType: "G.1X",
  numberOfWorkers: 10,
  securityConfiguration: sec.id,
  command: {
    name: "glueetl",
    scriptLocation: pulumi.interpolate`s3://${scripts.bucket}/deidentify.py`,
    pythonVersion: "3",
  },
  defaultArguments: {
    "--enable-continuous-cloudwatch-log": "true",
    "--job-bookmark-option": "job-bookmark-enable",
    "--enable-metrics": "true",
    "--TempDir": pulumi.interpolate`s3://${scripts.bucket}/tmp/`,
  },
});
new aws.glue.Connection("warehouse", {
  connectionType: "JDBC",
  connectionProperties: {
    JDBC_CONNECTION_URL: "jdbc:redshift://warehouse:5439/research",
    JDBC_ENFORCE_SSL: "true",
    SECRET_ID: `${P}/redshift-login`,
  },
  physicalConnectionRequirements: {
    subnetId: subnetIds[0],
    securityGroupIdLists: [sg("glue", [443]).id],
    availabilityZone: "us-east-1a",
  },
});
new aws.glue.Registry("events", { registryName: "events" });
// Athena
new aws.athena.Workgroup("analysts", {
  name: `${P}-analysts`,
  forceDestroy: false,
  configuration: {
    enforceWorkgroupConfiguration: true,
    publishCloudwatchMetricsEnabled: true,
    bytesScannedCutoffPerQuery: 1099511627776,
    engineVersion: { selectedEngineVersion: "Athena engine version 3" },
    resultConfiguration: {
      outputLocation: pulumi.interpolate`s3://${results.bucket}/analysts/`,
      encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: lakeKey.arn },
      expectedBucketOwner: account,
    },
  },
});
// Lake Formation
const lfAdmin = account.then((a) => `arn:aws:iam::${a}:role/lake-admin`);
new aws.lakeformation.DataLakeSettings("lake", {
  admins: [lfAdmin],
  createDatabaseDefaultPermissions: [],
  createTableDefaultPermissions: [],
  allowExternalDataFiltering: false,
});
const lfRole = role("lake-registration", ["lakeformation.amazonaws.com", "glue.amazonaws.com"]);
[raw, curated].forEach(
  (b, i) =>
    new aws.lakeformation.Resource(`lake-${i}`, { arn: b.arn, roleArn: lfRole.arn, hybridAccessEnabled: false }),
);
new aws.lakeformation.Permissions("glue", {
  principal: glueRole.arn,
  permissions: ["CREATE_TABLE", "ALTER", "DESCRIBE"],
  database: { name: db.name },
});
// EMR
const emrService = role("emr-service", "elasticmapreduce.amazonaws.com", ["service-role/AmazonEMRServicePolicy_v2"]);
const emrEc2 = role("emr-ec2", "ec2.amazonaws.com", ["AmazonSSMManagedInstanceCore"]);
const emrProfile = new aws.iam.InstanceProfile("emr", { role: emrEc2.name });
const emrSec = new aws.emr.SecurityConfiguration("emr", {
  configuration: pulumi.all([lakeKey.arn, computeKey.arn, scripts.bucket]).apply(([lake, disk, s]) =>
    JSON.stringify({
      EncryptionConfiguration: {
        EnableInTransitEncryption: true,
        EnableAtRestEncryption: true,
        AtRestEncryptionConfiguration: {
          S3EncryptionConfiguration: { EncryptionMode: "SSE-KMS", AwsKmsKey: lake },
          LocalDiskEncryptionConfiguration: {
            EncryptionKeyProviderType: "AwsKms",
            AwsKmsKey: disk,
            EnableEbsEncryption: true,
          },
        },
        InTransitEncryptionConfiguration: {
          TLSCertificateConfiguration: { CertificateProviderType: "PEM", S3Object: `s3://${s}/certs/emr.zip` },
        },
      },
      InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: 2, HttpPutResponseHopLimit: 1 },
    }),
  ),
});
const [primary, core, access] = ["emr-primary", "emr-core", "emr-access"].map(
  (n) => new aws.ec2.SecurityGroup(n, { vpcId: vpc.id, description: n, revokeRulesOnDelete: true }),
);
new aws.emr.Cluster("spark", {
  name: P,
  releaseLabel: "emr-7.2.0",
  applications: ["Spark"],
  serviceRole: emrService.arn,
  securityConfiguration: emrSec.name,
  logUri: pulumi.interpolate`s3://${scripts.bucket}/emr-logs/`,
  logEncryptionKmsKeyId: lakeKey.arn,
  terminationProtection: true,
  keepJobFlowAliveWhenNoSteps: true,
  visibleToAllUsers: true,
  kerberosAttributes: {
    realm: "EC2.INTERNAL",
    kdcAdminPassword: new pulumi.Config().getSecret("kdc") ?? pulumi.secret("Kx9-not-a-real-one"),
  },
  ebsRootVolumeSize: 50,
  ec2Attributes: {
    subnetId: subnetIds[0],
    instanceProfile: emrProfile.arn,
    emrManagedMasterSecurityGroup: primary!.id,
    emrManagedSlaveSecurityGroup: core!.id,
    serviceAccessSecurityGroup: access!.id,
  },
  masterInstanceGroup: { instanceType: "m6g.xlarge", instanceCount: 1 },
  coreInstanceGroup: {
    instanceType: "m6g.2xlarge",
    instanceCount: 3,
    ebsConfigs: [{ size: 256, type: "gp3", volumesPerInstance: 1 }],
  },
});
new aws.emr.BlockPublicAccessConfiguration("account", {
  blockPublicSecurityGroupRules: true,
  permittedPublicSecurityGroupRuleRanges: [{ minRange: 22, maxRange: 22 }].slice(1),
});
new aws.emrserverless.Application("adhoc", {
  name: "adhoc",
  type: "spark",
  releaseLabel: "emr-7.2.0",
  networkConfiguration: { subnetIds, securityGroupIds: [core!.id] },
  monitoringConfiguration: {
    managedPersistenceMonitoringConfiguration: { enabled: true, encryptionKeyArn: computeKey.arn },
  },
  autoStopConfiguration: { enabled: true, idleTimeoutMinutes: 15 },
});
// SageMaker
const smRole = role("sagemaker", "sagemaker.amazonaws.com");
inline(
  "sagemaker-data",
  smRole,
  pulumi
    .all([curated.arn, lakeKey.arn])
    .apply(([b]) => ({ Effect: "Allow" as const, Action: ["s3:GetObject", "s3:ListBucket"], Resource: [b, `${b}/*`] })),
);
const smSg = sg("sagemaker", [443]);
new aws.sagemaker.NotebookInstance("explore", {
  name: P,
  roleArn: smRole.arn,
  instanceType: "ml.t3.medium",
  kmsKeyId: computeKey.arn,
  subnetId: subnetIds[0],
  securityGroups: [smSg.id],
  directInternetAccess: "Disabled",
  rootAccess: "Disabled",
  instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" },
  platformIdentifier: "notebook-al2-v3",
  volumeSize: 50,
});
new aws.sagemaker.Domain("studio", {
  domainName: P,
  authMode: "IAM",
  vpcId: vpc.id,
  subnetIds,
  appNetworkAccessType: "VpcOnly",
  kmsKeyId: computeKey.arn,
  defaultUserSettings: {
    executionRole: smRole.arn,
    securityGroups: [smSg.id],
    sharingSettings: { notebookOutputOption: "Disabled" },
  },
  retentionPolicy: { homeEfsFileSystem: "Retain" },
});
const model = new aws.sagemaker.Model("risk", {
  executionRoleArn: smRole.arn,
  enableNetworkIsolation: true,
  vpcConfig: { subnets: subnetIds, securityGroupIds: [smSg.id] },
  primaryContainer: {
    image: account.then((a) => `${a}.dkr.ecr.us-east-1.amazonaws.com/risk:3`),
    modelDataUrl: pulumi.interpolate`s3://${curated.bucket}/models/risk.tar.gz`,
  },
});
const epc = new aws.sagemaker.EndpointConfiguration("risk", {
  kmsKeyArn: computeKey.arn,
  productionVariants: [
    { variantName: "main", modelName: model.name, instanceType: "ml.m5.large", initialInstanceCount: 2 },
  ],
  dataCaptureConfig: {
    enableCapture: true,
    initialSamplingPercentage: 10,
    destinationS3Uri: pulumi.interpolate`s3://${curated.bucket}/capture`,
    kmsKeyId: lakeKey.arn,
    captureOptions: [{ captureMode: "Input" }],
  },
});
new aws.sagemaker.Endpoint("risk", { endpointConfigName: epc.name });
// Transfer
const tfLogs = logs("transfer", `/aws/transfer/${P}`);
const tfLogRole = role("transfer-logs", "transfer.amazonaws.com", ["service-role/AWSTransferLoggingAccess"]);
const server = new aws.transfer.Server("partners", {
  endpointType: "VPC",
  protocols: ["SFTP"],
  identityProviderType: "SERVICE_MANAGED",
  securityPolicyName: "TransferSecurityPolicy-FIPS-2024-01",
  loggingRole: tfLogRole.arn,
  structuredLogDestinations: [pulumi.interpolate`${tfLogs.arn}:*`],
  endpointDetails: { vpcId: vpc.id, subnetIds, securityGroupIds: [sg("sftp", [22]).id] },
});
const tfUser = role("transfer-user", "transfer.amazonaws.com");
inline(
  "transfer-user",
  tfUser,
  raw.arn.apply((a) => ({
    Effect: "Allow" as const,
    Action: ["s3:PutObject", "s3:GetObject"],
    Resource: `${a}/partners/lab/*`,
  })),
);
new aws.transfer.User("lab", {
  serverId: server.id,
  userName: "lab",
  role: tfUser.arn,
  homeDirectoryType: "LOGICAL",
  homeDirectoryMappings: [{ entry: "/", target: pulumi.interpolate`/${raw.bucket}/partners/lab` }],
});
new aws.transfer.SshKey("lab", {
  serverId: server.id,
  userName: "lab",
  body: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ2kq1r8XPqVbFj0m0FhJqB0m0FhJqB0m0FhJqB0m0Fh lab",
});
// DataSync
const dsRole = role("datasync", "datasync.amazonaws.com", [], {
  assumeRolePolicy: account.then((a) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "datasync.amazonaws.com" },
          Action: "sts:AssumeRole",
          Condition: { StringEquals: { "aws:SourceAccount": a } },
        },
      ],
    }),
  ),
});
const [from, to] = [raw, curated].map(
  (b, i) =>
    new aws.datasync.S3Location(`sync-${i}`, {
      s3BucketArn: b.arn,
      subdirectory: "/imaging",
      s3Config: { bucketAccessRoleArn: dsRole.arn },
    }),
);
new aws.datasync.Task("imaging", {
  name: "imaging",
  sourceLocationArn: from!.arn,
  destinationLocationArn: to!.arn,
  cloudwatchLogGroupArn: logs("datasync", `/aws/datasync/${P}`).arn,
  options: {
    verifyMode: "ONLY_FILES_TRANSFERRED",
    logLevel: "TRANSFER",
    posixPermissions: "NONE",
    uid: "NONE",
    gid: "NONE",
  },
});
// QuickSight + Macie
const qs = new aws.quicksight.VpcConnection("warehouse", {
  vpcConnectionId: "warehouse",
  name: "warehouse",
  roleArn: role("quicksight", "quicksight.amazonaws.com").arn,
  subnetIds,
  securityGroupIds: [sg("quicksight", [443]).id],
});
new aws.quicksight.DataSource("warehouse", {
  dataSourceId: "warehouse",
  name: "warehouse",
  type: "REDSHIFT",
  parameters: { redshift: { host: "warehouse.internal", port: 5439, database: "research" } },
  credentials: {
    secretArn: account.then((a) => `arn:aws:secretsmanager:us-east-1:${a}:secret:${P}/redshift-login-AbCdEf`),
  },
  sslProperties: { disableSsl: false },
  vpcConnectionProperties: { vpcConnectionArn: qs.arn },
});
const macie = new aws.macie2.Account("macie", { status: "ENABLED", findingPublishingFrequency: "FIFTEEN_MINUTES" });
new aws.macie2.ClassificationExportConfiguration(
  "macie",
  { s3Destination: { bucketName: macieBucket.bucket, keyPrefix: "macie/", kmsKeyArn: lakeKey.arn } },
  { dependsOn: macie },
);
new aws.macie2.ClassificationJob(
  "curated",
  {
    jobType: "SCHEDULED",
    scheduleFrequency: { weeklySchedule: "MONDAY" },
    s3JobDefinition: { bucketDefinitions: [{ accountId: account, buckets: [curated.bucket] }] },
  },
  { dependsOn: macie },
);
void audit;
void storesKey;
