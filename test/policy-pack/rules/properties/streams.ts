import { needed, reference, unlessReference, type Subject } from "./subject";

const search = {
  encryptAtRest: { enabled: true, kmsKeyId: "alias/records" },
  domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" },
  nodeToNodeEncryption: { enabled: true },
  vpcOptions: { subnetIds: ["subnet-1"], securityGroupIds: ["sg-1"] },
  clusterConfig: { instanceCount: 3, zoneAwarenessEnabled: true, dedicatedMasterEnabled: true },
  logPublishingOptions: [
    { logType: "AUDIT_LOGS", enabled: true },
    { logType: "ES_APPLICATION_LOGS", enabled: true },
  ],
};
const searchWeaker: Subject["weaker"] = {
  "opensearch-domain-require-encryption": { "encryptAtRest": needed(), "encryptAtRest.enabled": needed(false) },
  "opensearch-domain-require-https": {
    "domainEndpointOptions": needed(),
    "domainEndpointOptions.enforceHttps": [false],
  },
  "opensearch-domain-require-modern-tls": {
    "domainEndpointOptions": needed(),
    "domainEndpointOptions.tlsSecurityPolicy": needed("Policy-Min-TLS-1-0-2019-07"),
  },
  "opensearch-domain-require-node-encryption": {
    "nodeToNodeEncryption": needed(),
    "nodeToNodeEncryption.enabled": needed(false),
  },
  "opensearch-domain-require-logs": { "logPublishingOptions": needed("", []), "logPublishingOptions.enabled": [false] },
  "opensearch-domain-require-audit-log": {
    logPublishingOptions: needed("", [], [{ logType: "ES_APPLICATION_LOGS" }]),
  },
  "opensearch-domain-require-error-log": { logPublishingOptions: needed("", [], [{ logType: "AUDIT_LOGS" }]) },
  "opensearch-domain-require-vpc": { "vpcOptions": reference(), "vpcOptions.subnetIds": reference("", []) },
  "opensearch-domain-require-security-groups": { "vpcOptions.securityGroupIds": reference("", []) },
  "opensearch-domain-require-zones": { "clusterConfig.zoneAwarenessEnabled": needed(false) },
  "opensearch-domain-require-nodes": { "clusterConfig.instanceCount": needed(1) },
  "opensearch-domain-require-masters": {
    "clusterConfig.dedicatedMasterEnabled": [false],
    "clusterConfig.dedicatedMasterCount": [1],
  },
  "workload-service-require-standby": {
    "clusterConfig.instanceCount": needed(2),
    "clusterConfig.dedicatedMasterEnabled": needed(false),
  },
};
const searchAccess = {
  "advancedSecurityOptions": needed(),
  "advancedSecurityOptions.enabled": needed(false),
};

export const streams: readonly Subject[] = [
  {
    types: ["aws:opensearch/domain:Domain"],
    good: { ...search, advancedSecurityOptions: { anonymousAuthEnabled: false, enabled: true } },
    weaker: {
      ...searchWeaker,
      "opensearch-domain-require-access-control": {
        ...searchAccess,
        "advancedSecurityOptions.anonymousAuthEnabled": [true],
      },
    },
  },
  {
    types: ["aws:elasticsearch/domain:Domain"],
    good: { ...search, advancedSecurityOptions: { enabled: true } },
    weaker: { ...searchWeaker, "opensearch-domain-require-access-control": searchAccess },
  },
  {
    types: ["aws:cloudsearch/domain:Domain"],
    good: { endpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-2019-07" } },
    weaker: {
      "opensearch-domain-require-https": {
        "endpointOptions": needed(),
        "endpointOptions.enforceHttps": needed(false),
      },
      "opensearch-domain-require-modern-tls": {
        "endpointOptions": needed(),
        "endpointOptions.tlsSecurityPolicy": needed("Policy-Min-TLS-1-0-2019-07"),
      },
    },
  },
  {
    types: ["aws:kinesis/stream:Stream"],
    good: { encryptionType: "KMS", kmsKeyId: "alias/records", retentionPeriod: 168 },
    weaker: {
      "kinesis-stream-require-encryption": { encryptionType: needed("NONE") },
      "kinesis-stream-require-retention": { retentionPeriod: needed(24) },
    },
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    good: {
      serverSideEncryption: { enabled: true, keyType: "CUSTOMER_MANAGED_CMK", keyArn: "alias/records" },
      extendedS3Configuration: { cloudwatchLoggingOptions: { enabled: true, logGroupName: "l", logStreamName: "s" } },
    },
    weaker: {
      "kinesis-deliverystream-require-encryption": {
        "serverSideEncryption": needed(),
        "serverSideEncryption.enabled": needed(false),
      },
    },
  },
  {
    types: ["aws:kinesisanalyticsv2/application:Application"],
    good: {
      applicationConfiguration: {
        flinkApplicationConfiguration: { checkpointConfiguration: { checkpointingEnabled: true } },
        applicationSnapshotConfiguration: { snapshotsEnabled: true },
        applicationEncryptionConfiguration: { keyType: "CUSTOMER_MANAGED_KEY", keyId: "alias/records" },
      },
    },
    weaker: {
      "kinesis-application-require-checkpoints": {
        "applicationConfiguration.flinkApplicationConfiguration.checkpointConfiguration.checkpointingEnabled": [false],
        "applicationConfiguration.applicationSnapshotConfiguration.snapshotsEnabled": [false],
      },
    },
  },
  {
    types: ["aws:msk/cluster:Cluster"],
    good: {
      brokerNodeGroupInfo: { connectivityInfo: { publicAccess: { type: "DISABLED" } } },
      clientAuthentication: { unauthenticated: false, sasl: { iam: true } },
      encryptionInfo: {
        encryptionAtRestKmsKeyArn: "alias/records",
        encryptionInTransit: { clientBroker: "TLS", inCluster: true },
      },
      loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: true, logGroup: "brokers" } } },
    },
    weaker: {
      "msk-cluster-require-tls": {
        "encryptionInfo.encryptionInTransit.clientBroker": ["TLS_PLAINTEXT", "PLAINTEXT"],
        "encryptionInfo.encryptionInTransit.inCluster": [false],
      },
      "msk-cluster-require-authentication": {
        "clientAuthentication.unauthenticated": [true],
        "clientAuthentication.sasl": reference(""),
      },
      "msk-cluster-forbid-public-access": {
        "brokerNodeGroupInfo.connectivityInfo.publicAccess.type": ["SERVICE_PROVIDED_EIPS"],
      },
      "msk-cluster-require-logs": {
        "loggingInfo": needed(),
        "loggingInfo.brokerLogs": needed({}, { s3: { enabled: false } }),
        "loggingInfo.brokerLogs.cloudwatchLogs.enabled": needed(false),
        "loggingInfo.brokerLogs.cloudwatchLogs.logGroup": reference(""),
      },
    },
  },
  {
    types: ["aws:msk/serverlessCluster:ServerlessCluster"],
    good: { clientAuthentication: { sasl: { iam: { enabled: true } } } },
    weaker: { "msk-cluster-require-authentication": { "clientAuthentication.sasl.iam.enabled": needed(false) } },
  },
  {
    types: ["aws:mskconnect/connector:Connector"],
    good: {
      kafkaClusterEncryptionInTransit: { encryptionType: "TLS" },
      kafkaClusterClientAuthentication: { authenticationType: "IAM" },
      logDelivery: { workerLogDelivery: { s3: { enabled: true } } },
    },
    weaker: {
      "msk-connector-require-tls": { "kafkaClusterEncryptionInTransit.encryptionType": needed("PLAINTEXT") },
      "msk-connector-require-authentication": {
        "kafkaClusterClientAuthentication.authenticationType": needed("NONE"),
      },
      "msk-connector-require-logs": { logDelivery: reference() },
    },
  },
  {
    types: ["aws:mq/broker:Broker"],
    good: {
      autoMinorVersionUpgrade: true,
      publiclyAccessible: false,
      engineType: "ActiveMQ",
      engineVersion: "5.18",
      deploymentMode: "ACTIVE_STANDBY_MULTI_AZ",
      encryptionOptions: { useAwsOwnedKey: false, kmsKeyId: "alias/records" },
      logs: { audit: true, general: true },
    },
    weaker: {
      "elasticache-cache-require-upgrades": { autoMinorVersionUpgrade: needed(false) },
      "mq-broker-forbid-public-access": { publiclyAccessible: [true] },
      "mq-broker-require-logs": {
        "logs": needed(),
        "logs.general": needed(false),
      },
      "mq-broker-require-audit-log": { "logs": needed(), "logs.audit": needed(false) },
      "workload-service-require-standby": { deploymentMode: needed("SINGLE_INSTANCE") },
      "workload-engine-forbid-unsupported-versions": { engineVersion: unlessReference("5.15.16") },
    },
  },
  {
    types: ["aws:dms/replicationInstance:ReplicationInstance"],
    good: { autoMinorVersionUpgrade: true, publiclyAccessible: false, multiAz: true, kmsKeyArn: "alias/records" },
    weaker: {
      "elasticache-cache-require-upgrades": { autoMinorVersionUpgrade: needed(false) },
      "dms-instance-forbid-public-access": { publiclyAccessible: [true] },
      "workload-service-require-standby": { multiAz: needed(false) },
    },
  },
  {
    types: ["aws:dms/endpoint:Endpoint"],
    good: {
      engineName: "mongodb",
      sslMode: "verify-full",
      mongodbSettings: { authType: "password" },
      kmsKeyArn: "alias/records",
    },
    weaker: { "dms-endpoint-require-tls": { "sslMode": needed("none"), "mongodbSettings.authType": ["no"] } },
  },
  {
    types: ["aws:dms/endpoint:Endpoint"],
    good: { engineName: "kafka", kafkaSettings: { securityProtocol: "sasl-ssl" }, kmsKeyArn: "alias/records" },
    weaker: {
      "dms-endpoint-require-tls": { "kafkaSettings.securityProtocol": needed("plaintext", "sasl-plaintext") },
    },
  },
  {
    types: ["aws:dms/endpoint:Endpoint"],
    good: { engineName: "redis", redisSettings: { sslSecurityProtocol: "ssl-encryption" }, kmsKeyArn: "alias/records" },
    weaker: { "dms-endpoint-require-tls": { "redisSettings.sslSecurityProtocol": ["plaintext"] } },
  },
  {
    types: ["aws:quicksight/dataSource:DataSource"],
    good: { sslProperties: { disableSsl: false } },
    weaker: { "quicksight-source-require-tls": { "sslProperties.disableSsl": [true] } },
  },
];
