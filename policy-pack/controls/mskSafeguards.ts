import type { Control } from "./control";

export const mskClusterRequireTls: Control = {
  id: "msk-cluster-require-tls",
  title: "Kafka clusters speak TLS only, know their clients and have no public address.",
  citations: ["164.312(e)(1)", "164.312(a)(2)(iv)", "164.312(a)(1)", "164.312(d)"],
  severity: "critical",
  description:
    "clientBroker is TLS, inCluster is not false, clients authenticate (SASL or TLS) with unauthenticated access off, and public access is disabled.",
  remediation:
    'set encryptionInfo.encryptionInTransit: { clientBroker: "TLS", inCluster: true } and clientAuthentication: { sasl: { iam: true } }.',
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html",
  equivalents: {
    awsConfig: ["MSK_IN_CLUSTER_NODE_REQUIRE_TLS"],
    cdkNag: ["MSKClientToBrokerTLS", "MSKBrokerToBrokerTLS"],
    checkov: ["CKV_AWS_81", "CKV_AWS_291"],
    prowler: [
      "kafka_cluster_in_transit_encryption_enabled",
      "kafka_cluster_is_public",
      "kafka_cluster_unrestricted_access_disabled",
      "kafka_cluster_mutual_tls_authentication_enabled",
    ],
  },
};

export const mskConnectorRequireTls: Control = {
  id: "msk-connector-require-tls",
  title: "Kafka connectors speak TLS, authenticate with IAM and leave a record.",
  citations: ["164.312(e)(1)", "164.312(d)", "164.312(b)"],
  severity: "high",
  description:
    "encryptionType is TLS, authenticationType is IAM, and logDelivery names a destination. The defaults are plain text and no authentication.",
  remediation:
    'set kafkaClusterEncryptionInTransit: { encryptionType: "TLS" } and kafkaClusterClientAuthentication: { authenticationType: "IAM" }.',
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-security.html",
  equivalents: { prowler: ["kafka_connector_in_transit_encryption_enabled"] },
};
