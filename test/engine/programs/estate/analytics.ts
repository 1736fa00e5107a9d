import * as athena from "@pulumi/aws/athena";
import * as emr from "@pulumi/aws/emr";
import * as emrserverless from "@pulumi/aws/emrserverless";
import * as glue from "@pulumi/aws/glue";
import * as kinesisanalyticsv2 from "@pulumi/aws/kinesisanalyticsv2";
import * as lakeformation from "@pulumi/aws/lakeformation";
import * as mwaa from "@pulumi/aws/mwaa";
import { records, recordsAlias } from "./keys";
import { appGroup, dataGroup, privateSubnets } from "./network";
import { platformPassword } from "./passwords";
import { account, arn, document, platformKeyArn, roleArn } from "./shared";
import { results } from "./storage";

// Glue.
new glue.DataCatalogEncryptionSettings("catalog", {
  dataCatalogEncryptionSettings: {
    encryptionAtRest: { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: records.arn },
    connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId: records.arn },
  },
});
new glue.ResourcePolicy("catalog", {
  policy: document({
    Effect: "Allow",
    Principal: { AWS: `arn:aws:iam::${account}:root` },
    Action: ["glue:GetTable", "glue:GetDatabase"],
    Resource: arn("glue", "*"),
  }),
});
const secured = new glue.SecurityConfiguration("records", {
  name: "records",
  encryptionConfiguration: {
    cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: records.arn },
    jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: records.arn },
    s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: records.arn },
  },
});
const lake = new glue.CatalogDatabase("lake", { name: "lake" });
new glue.Crawler("lake", {
  name: "lake",
  databaseName: lake.name,
  role: roleArn("glue"),
  securityConfiguration: secured.name,
  s3Targets: [{ path: "s3://estate-patients/lake" }],
});
new glue.Job("deidentify", {
  name: "deidentify",
  roleArn: roleArn("glue"),
  glueVersion: "5.0",
  workerType: "G.1X",
  numberOfWorkers: 2,
  securityConfiguration: secured.id,
  command: { name: "glueetl", scriptLocation: "s3://estate-artifacts/deidentify.py", pythonVersion: "3" },
  defaultArguments: {
    "--enable-continuous-cloudwatch-log": "true",
    "--enable-metrics": "true",
    "--job-language": "python",
  },
});
new glue.Connection("charts", {
  name: "charts",
  connectionType: "JDBC",
  connectionProperties: {
    JDBC_CONNECTION_URL: "jdbc:postgresql://charts.internal.clinic.example:5433/charts",
    JDBC_ENFORCE_SSL: "true",
    SECRET_ID: "charts",
  },
  physicalConnectionRequirements: {
    availabilityZone: "us-east-1a",
    subnetId: privateSubnets[0]!,
    securityGroupIdLists: [appGroup.id],
  },
});
new glue.MLTransform("matching", {
  name: "matching",
  roleArn: roleArn("glue"),
  inputRecordTables: [{ databaseName: lake.name, tableName: "patients" }],
  parameters: { transformType: "FIND_MATCHES", findMatchesParameters: { primaryKeyColumnName: "id" } },
});
new lakeformation.DataLakeSettings("admins", { admins: [roleArn("lake-admin")] });

// Athena.
new athena.Workgroup("research", {
  name: "research",
  configuration: {
    enforceWorkgroupConfiguration: true,
    publishCloudwatchMetricsEnabled: true,
    bytesScannedCutoffPerQuery: 10737418240,
    resultConfiguration: {
      outputLocation: results.name.apply((bucket) => `s3://${bucket}/athena/`),
      expectedBucketOwner: account,
      encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: records.arn },
    },
  },
});
new athena.Database("research", {
  name: "research",
  bucket: results.name,
  encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKey: recordsAlias.targetKeyArn },
});

// EMR.
const spark = new emr.SecurityConfiguration("records", {
  name: "records",
  configuration: JSON.stringify({
    EncryptionConfiguration: {
      EnableInTransitEncryption: true,
      EnableAtRestEncryption: true,
      InTransitEncryptionConfiguration: {
        TLSCertificateConfiguration: { CertificateProviderType: "PEM", S3Object: "s3://estate-artifacts/certs.zip" },
      },
      AtRestEncryptionConfiguration: {
        S3EncryptionConfiguration: { EncryptionMode: "SSE-KMS", AwsKmsKey: platformKeyArn },
        LocalDiskEncryptionConfiguration: {
          EncryptionKeyProviderType: "AwsKms",
          AwsKmsKey: platformKeyArn,
          EnableEbsEncryption: true,
        },
      },
    },
    AuthenticationConfiguration: {
      KerberosConfiguration: {
        Provider: "ClusterDedicatedKdc",
        ClusterDedicatedKdcConfiguration: { TicketLifetimeInHours: 10 },
      },
    },
    InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: 2, HttpPutResponseHopLimit: 1 },
  }),
});
new emr.BlockPublicAccessConfiguration("on", { blockPublicSecurityGroupRules: true });
new emr.Cluster("cohorts", {
  name: "cohorts",
  releaseLabel: "emr-7.8.0",
  applications: ["Spark"],
  serviceRole: roleArn("emr"),
  securityConfiguration: spark.name,
  logUri: "s3://estate-audit/emr/",
  logEncryptionKmsKeyId: records.arn,
  terminationProtection: true,
  kerberosAttributes: { realm: "CLINIC.EXAMPLE", kdcAdminPassword: platformPassword() },
  ec2Attributes: {
    instanceProfile: `arn:aws:iam::${account}:instance-profile/emr`,
    subnetId: privateSubnets[0]!,
    emrManagedMasterSecurityGroup: dataGroup.id,
    emrManagedSlaveSecurityGroup: dataGroup.id,
    serviceAccessSecurityGroup: appGroup.id,
  },
  masterInstanceGroup: { instanceType: "m7g.xlarge" },
  coreInstanceGroup: { instanceType: "m7g.xlarge", instanceCount: 2 },
});
new emrserverless.Application("cohorts", {
  name: "cohorts",
  releaseLabel: "emr-7.8.0",
  type: "spark",
  networkConfiguration: { subnetIds: privateSubnets, securityGroupIds: [appGroup.id] },
  monitoringConfiguration: {
    managedPersistenceMonitoringConfiguration: { enabled: true, encryptionKeyArn: records.arn },
  },
});
new kinesisanalyticsv2.Application("alarms", {
  name: "alarms",
  runtimeEnvironment: "FLINK-1_20",
  serviceExecutionRole: roleArn("flink"),
  applicationConfiguration: {
    applicationCodeConfiguration: {
      codeContentType: "ZIPFILE",
      codeContent: { s3ContentLocation: { bucketArn: "arn:aws:s3:::estate-artifacts", fileKey: "alarms.jar" } },
    },
    applicationEncryptionConfiguration: { keyType: "CUSTOMER_MANAGED_KEY", keyId: records.arn },
    applicationSnapshotConfiguration: { snapshotsEnabled: true },
    flinkApplicationConfiguration: { checkpointConfiguration: { configurationType: "DEFAULT" } },
    vpcConfiguration: { subnetIds: privateSubnets, securityGroupIds: [appGroup.id] },
  },
  cloudwatchLoggingOptions: { logStreamArn: arn("logs", "log-group:/estate/app:log-stream:alarms") },
});

// Airflow.
new mwaa.Environment("nightly", {
  name: "nightly",
  airflowVersion: "2.10.3",
  environmentClass: "mw1.small",
  dagS3Path: "dags/",
  sourceBucketArn: "arn:aws:s3:::estate-artifacts",
  executionRoleArn: roleArn("airflow"),
  kmsKey: records.arn,
  webserverAccessMode: "PRIVATE_ONLY",
  networkConfiguration: { subnetIds: privateSubnets.slice(0, 2), securityGroupIds: [appGroup.id] },
  loggingConfiguration: {
    dagProcessingLogs: { enabled: true, logLevel: "INFO" },
    schedulerLogs: { enabled: true, logLevel: "INFO" },
    taskLogs: { enabled: true, logLevel: "INFO" },
    webserverLogs: { enabled: true, logLevel: "INFO" },
    workerLogs: { enabled: true, logLevel: "INFO" },
  },
});
