import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as opensearch from "@pulumi/aws/opensearch";
import * as redshift from "@pulumi/aws/redshift";
import * as redshiftserverless from "@pulumi/aws/redshiftserverless";
import { audit, databases, records } from "./keys";
import { dataGroup, isolatedSubnets, privateSubnets } from "./network";
import { SecureBucket } from "./secureBucket";
import { account, arn, document, platformKeyArn, roleArn } from "./shared";

// OpenSearch.
const searchLogs = ["index", "search", "application", "audit"].map(
  (kind) =>
    new cloudwatch.LogGroup(`search-${kind}`, {
      name: `/estate/search/${kind}`,
      kmsKeyId: audit.arn,
      retentionInDays: 2192,
    }),
);
const kinds = ["INDEX_SLOW_LOGS", "SEARCH_SLOW_LOGS", "ES_APPLICATION_LOGS", "AUDIT_LOGS"];
new opensearch.Domain("search", {
  domainName: "search",
  engineVersion: "OpenSearch_2.19",
  clusterConfig: {
    instanceType: "r7g.large.search",
    instanceCount: 3,
    dedicatedMasterEnabled: true,
    dedicatedMasterCount: 3,
    dedicatedMasterType: "m7g.large.search",
    zoneAwarenessEnabled: true,
    zoneAwarenessConfig: { availabilityZoneCount: 3 },
  },
  ebsOptions: { ebsEnabled: true, volumeType: "gp3", volumeSize: 100 },
  encryptAtRest: { enabled: true, kmsKeyId: records.keyId },
  nodeToNodeEncryption: { enabled: true },
  domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" },
  vpcOptions: { subnetIds: isolatedSubnets, securityGroupIds: [dataGroup.id] },
  advancedSecurityOptions: {
    enabled: true,
    anonymousAuthEnabled: false,
    internalUserDatabaseEnabled: false,
    masterUserOptions: { masterUserArn: roleArn("search-admin") },
  },
  accessPolicies: document({
    Effect: "Allow",
    Principal: { AWS: roleArn("records-app") },
    Action: "es:ESHttp*",
    Resource: arn("es", "domain/search/*"),
  }),
  logPublishingOptions: searchLogs.map((group, index) => ({
    logType: kinds[index] ?? "",
    cloudwatchLogGroupArn: group.arn,
    enabled: true,
  })),
  autoTuneOptions: { desiredState: "ENABLED" },
  softwareUpdateOptions: { autoSoftwareUpdateEnabled: true },
});
new opensearch.ServerlessSecurityPolicy("vectors-key", {
  name: "vectors",
  type: "encryption",
  policy: JSON.stringify({
    Rules: [{ ResourceType: "collection", Resource: ["collection/vectors"] }],
    AWSOwnedKey: false,
    KmsARN: platformKeyArn,
  }),
});
new opensearch.ServerlessSecurityPolicy("vectors-network", {
  name: "vectors",
  type: "network",
  policy: JSON.stringify([
    {
      Rules: [{ ResourceType: "collection", Resource: ["collection/vectors"] }],
      AllowFromPublic: false,
      SourceVPCEs: ["vpce-0123456789abcdef0"],
    },
  ]),
});
new opensearch.ServerlessCollection("vectors", { name: "vectors", type: "VECTORSEARCH", standbyReplicas: "ENABLED" });

// Redshift, with nodes and without.
const warehouseLogs = new SecureBucket("estate-warehouse-logs", {
  kmsMasterKeyId: audit.arn,
  logTo: "estate-access-logs",
  statements: [
    {
      Effect: "Allow",
      Principal: { Service: "redshift.amazonaws.com" },
      Action: ["s3:PutObject", "s3:GetBucketAcl"],
      Resource: ["arn:aws:s3:::estate-warehouse-logs", "arn:aws:s3:::estate-warehouse-logs/*"],
      Condition: {
        StringEquals: { "aws:SourceArn": arn("redshift", "cluster:warehouse"), "aws:SourceAccount": account },
      },
    },
  ],
});
const warehouseSubnets = new redshift.SubnetGroup("warehouse", { name: "warehouse", subnetIds: isolatedSubnets });
const warehouseSettings = new redshift.ParameterGroup("warehouse", {
  name: "warehouse",
  family: "redshift-1.0",
  parameters: [
    { name: "require_ssl", value: "true" },
    { name: "enable_user_activity_logging", value: "true" },
    { name: "use_fips_ssl", value: "true" },
  ],
});
const warehouse = new redshift.Cluster("warehouse", {
  clusterIdentifier: "warehouse",
  nodeType: "ra3.large",
  numberOfNodes: 2,
  clusterType: "multi-node",
  databaseName: "outcomes",
  masterUsername: "steward",
  manageMasterPassword: true,
  masterPasswordSecretKmsKeyId: databases.arn,
  port: 5440,
  encrypted: "true",
  kmsKeyId: databases.arn,
  publiclyAccessible: false,
  enhancedVpcRouting: true,
  clusterSubnetGroupName: warehouseSubnets.name,
  vpcSecurityGroupIds: [dataGroup.id],
  clusterParameterGroupName: warehouseSettings.name,
  automatedSnapshotRetentionPeriod: 35,
  allowVersionUpgrade: true,
  multiAz: false,
  skipFinalSnapshot: false,
  finalSnapshotIdentifier: "warehouse-final",
});
new redshift.Logging("warehouse", {
  clusterIdentifier: warehouse.id,
  logDestinationType: "s3",
  bucketName: warehouseLogs.name,
  s3KeyPrefix: "audit/",
});
new redshift.SnapshotCopyGrant("warehouse", { snapshotCopyGrantName: "warehouse", kmsKeyId: databases.arn });
const outcomes = new redshiftserverless.Namespace("outcomes", {
  namespaceName: "outcomes",
  manageAdminPassword: true,
  adminPasswordSecretKmsKeyId: databases.arn,
  kmsKeyId: databases.arn,
  logExports: ["userlog", "connectionlog", "useractivitylog"],
});
new redshiftserverless.Workgroup("outcomes", {
  namespaceName: outcomes.namespaceName,
  workgroupName: "outcomes",
  publiclyAccessible: false,
  enhancedVpcRouting: true,
  subnetIds: privateSubnets,
  securityGroupIds: [dataGroup.id],
  configParameters: [{ parameterKey: "require_ssl", parameterValue: "true" }],
});
