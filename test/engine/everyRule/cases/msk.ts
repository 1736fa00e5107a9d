import { type Cases } from "../case";
import { arn, GROUPS, KEY, ROLE, SUBNETS } from "../values";

const brokers = {
  kafkaVersion: "3.6.0",
  numberOfBrokerNodes: 3,
  brokerNodeGroupInfo: { clientSubnets: SUBNETS, instanceType: "kafka.m7g.large", securityGroups: GROUPS },
};

export const cases: Cases = {
  "msk-cluster-require-customer-key": {
    type: "aws:msk/cluster:Cluster",
    props: brokers,
    mended: { encryptionInfo: { encryptionAtRestKmsKeyArn: KEY } },
  },
  "msk-cluster-require-tls": {
    type: "aws:msk/cluster:Cluster",
    props: { ...brokers, encryptionInfo: { encryptionInTransit: { clientBroker: "TLS_PLAINTEXT" } } },
    mended: {
      encryptionInfo: { encryptionInTransit: { clientBroker: "TLS" } },
      clientAuthentication: { sasl: { iam: true } },
    },
  },
  "msk-connector-require-tls": {
    type: "aws:mskconnect/connector:Connector",
    props: {
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
      kafkaClusterClientAuthentication: { authenticationType: "NONE" },
      kafkaClusterEncryptionInTransit: { encryptionType: "PLAINTEXT" },
      plugins: [{ customPlugin: { arn: arn("kafkaconnect", "custom-plugin/sink/1"), revision: 1 } }],
    },
    mended: {
      kafkaClusterClientAuthentication: { authenticationType: "IAM" },
      kafkaClusterEncryptionInTransit: { encryptionType: "TLS" },
      logDelivery: { workerLogDelivery: { cloudwatchLogs: { enabled: true, logGroup: "sink" } } },
    },
  },
};
