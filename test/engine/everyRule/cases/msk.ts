import { type Cases } from "../case";
import { arn, GROUPS, KEY, ROLE, SUBNETS } from "../values";

const brokers = {
  kafkaVersion: "3.6.0",
  numberOfBrokerNodes: 3,
  brokerNodeGroupInfo: { clientSubnets: SUBNETS, instanceType: "kafka.m7g.large", securityGroups: GROUPS },
};

const reached = (type: string): object => ({
  ...brokers.brokerNodeGroupInfo,
  connectivityInfo: { publicAccess: { type } },
});

const connector = {
  capacity: { provisionedCapacity: { workerCount: 1 } },
  connectorConfiguration: { "tasks.max": "1" },
  kafkaconnectVersion: "2.7.1",
  serviceExecutionRoleArn: ROLE,
  kafkaCluster: {
    apacheKafkaCluster: {
      bootstrapServers: "b-1.kafka.example.org:9092",
      vpc: { securityGroups: GROUPS, subnets: SUBNETS },
    },
  },
  plugins: [{ customPlugin: { arn: arn("kafkaconnect", "custom-plugin/sink/1"), revision: 1 } }],
  kafkaClusterClientAuthentication: { authenticationType: "NONE" },
  kafkaClusterEncryptionInTransit: { encryptionType: "PLAINTEXT" },
};

export const cases: Cases = {
  "msk-cluster-require-customer-key": {
    type: "aws:msk/cluster:Cluster",
    props: brokers,
    mended: { encryptionInfo: { encryptionAtRestKmsKeyArn: KEY } },
  },
  "msk-cluster-forbid-public-access": {
    type: "aws:msk/cluster:Cluster",
    props: { ...brokers, brokerNodeGroupInfo: reached("SERVICE_PROVIDED_EIPS") },
    mended: { brokerNodeGroupInfo: reached("DISABLED") },
  },
  "msk-cluster-require-authentication": {
    type: "aws:msk/cluster:Cluster",
    props: brokers,
    mended: { clientAuthentication: { sasl: { iam: true } } },
  },
  "msk-cluster-require-logs": {
    type: "aws:msk/cluster:Cluster",
    props: brokers,
    mended: { loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: true, logGroup: "brokers" } } } },
  },
  "msk-cluster-require-tls": {
    type: "aws:msk/cluster:Cluster",
    props: { ...brokers, encryptionInfo: { encryptionInTransit: { clientBroker: "TLS_PLAINTEXT" } } },
    mended: { encryptionInfo: { encryptionInTransit: { clientBroker: "TLS" } } },
  },
  "msk-connector-require-authentication": {
    type: "aws:mskconnect/connector:Connector",
    props: connector,
    mended: { kafkaClusterClientAuthentication: { authenticationType: "IAM" } },
  },
  "msk-connector-require-logs": {
    type: "aws:mskconnect/connector:Connector",
    props: connector,
    mended: { logDelivery: { workerLogDelivery: { cloudwatchLogs: { enabled: true, logGroup: "sink" } } } },
  },
  "msk-connector-require-tls": {
    type: "aws:mskconnect/connector:Connector",
    props: connector,
    mended: { kafkaClusterEncryptionInTransit: { encryptionType: "TLS" } },
  },
};
