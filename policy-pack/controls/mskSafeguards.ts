import type { Control } from "./control";

export const mskClusterRequireTls: Control = {
  id: "msk-cluster-require-tls",
  title: "Kafka clusters speak TLS only.",
  citations: ["164.312(e)(1)", "164.312(a)(2)(iv)"],
  severity: "critical",
  description: "clientBroker is TLS, which is the default, and inCluster is not false.",
  remediation: 'set encryptionInfo.encryptionInTransit: { clientBroker: "TLS", inCluster: true }.',
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html",
  equivalents: {
    awsConfig: ["MSK_IN_CLUSTER_NODE_REQUIRE_TLS"],
    cdkNag: ["MSKClientToBrokerTLS", "MSKBrokerToBrokerTLS"],
    checkov: ["CKV_AWS_81"],
    prowler: ["kafka_cluster_in_transit_encryption_enabled"],
  },
};

export const mskClusterRequireAuthentication: Control = {
  id: "msk-cluster-require-authentication",
  title: "Kafka clusters know their clients.",
  citations: ["164.312(d)", "164.312(a)(1)"],
  severity: "critical",
  description:
    "Clients authenticate (SASL or TLS) and unauthenticated access is off; serverless clusters have IAM authentication on.",
  remediation: "set clientAuthentication: { sasl: { iam: true } }.",
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html",
  equivalents: {
    prowler: ["kafka_cluster_unrestricted_access_disabled", "kafka_cluster_mutual_tls_authentication_enabled"],
  },
};

export const mskClusterForbidPublicAccess: Control = {
  id: "msk-cluster-forbid-public-access",
  title: "Kafka clusters have no public address.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "critical",
  description: "connectivityInfo.publicAccess.type of brokers is DISABLED, which is the default.",
  remediation: "leave publicAccess out.",
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html",
  equivalents: { checkov: ["CKV_AWS_291"], prowler: ["kafka_cluster_is_public"] },
};

export const mskClusterRequireLogs: Control = {
  id: "msk-cluster-require-logs",
  title: "Kafka clusters write logs.",
  citations: ["164.312(b)"],
  severity: "medium",
  description: "One destination of loggingInfo.brokerLogs is enabled, and each that is enabled is named.",
  remediation: "set loggingInfo.brokerLogs with cloudwatchLogs, s3 or firehose.",
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html",
  equivalents: { cdkNag: ["MSKBrokerLogging"], checkov: ["CKV_AWS_80"] },
};

export const mskConnectorRequireTls: Control = {
  id: "msk-connector-require-tls",
  title: "Kafka connectors speak TLS.",
  citations: ["164.312(e)(1)"],
  severity: "high",
  description: "encryptionType is TLS; the default is plain text.",
  remediation: 'set kafkaClusterEncryptionInTransit: { encryptionType: "TLS" }.',
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-security.html",
  equivalents: { prowler: ["kafka_connector_in_transit_encryption_enabled"] },
};

export const mskConnectorRequireAuthentication: Control = {
  id: "msk-connector-require-authentication",
  title: "Kafka connectors authenticate with IAM.",
  citations: ["164.312(d)"],
  severity: "high",
  description: "authenticationType is IAM; the default is no authentication.",
  remediation: 'set kafkaClusterClientAuthentication: { authenticationType: "IAM" }.',
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-security.html",
  equivalents: {},
};

export const mskConnectorRequireLogs: Control = {
  id: "msk-connector-require-logs",
  title: "Kafka connectors leave a record.",
  citations: ["164.312(b)"],
  severity: "high",
  description: "logDelivery names a destination.",
  remediation: "set logDelivery: { workerLogDelivery }.",
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-logging.html",
  equivalents: {},
};
