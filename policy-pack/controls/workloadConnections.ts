import type { Control } from "./control";

export const workloadConnectionForbidCredentials: Control = {
  id: "workload-connection-forbid-credentials",
  title: "Connections to other services name a secret instead of a password.",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  severity: "high",
  description:
    "No password, token or key is written out in delivery streams, connectors, catalog connections, data sources, search domains, users of caches or clusters. A value that another resource makes, or that the program marks as secret, is accepted.",
  remediation: "name a secret of Secrets Manager (secretsManagerConfiguration, secretArn, SECRET_ID), or use IAM.",
  source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html",
  equivalents: { prowler: ["glue_catalog_connection_no_secrets"] },
};

export const workloadServiceRequireStandby: Control = {
  id: "workload-service-require-standby",
  title: "Services that hold data run in more than one zone.",
  citations: ["164.308(a)(7)(ii)(C)", "164.312(a)(2)(ii)"],
  severity: "low",
  // Caches, indexes and queues can often be rebuilt, and their outage accepted; a preview cannot tell which.
  level: "advisory",
  description:
    "Replication groups have multiAzEnabled and automaticFailoverEnabled, search domains three nodes and dedicated masters, MQ brokers a standby or a cluster, replication instances multiAz, MemoryDB shards a replica, wherever patient data is kept; nodes of a micro class serve trials. What costs no further node is demanded: elasticache-cache-require-failover, elasticache-cache-require-zones, opensearch-domain-require-zones.",
  remediation: "add the second zone, or accept the outage in the contingency plan.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html",
  equivalents: {
    awsConfig: ["OPENSEARCH_DATA_NODE_FAULT_TOLERANCE", "OPENSEARCH_PRIMARY_NODE_FAULT_TOLERANCE"],
    prowler: [
      "opensearch_service_domains_fault_tolerant_master_nodes",
      "mq_broker_active_deployment_mode",
      "mq_broker_cluster_deployment_mode",
      "dms_instance_multi_az_enabled",
    ],
  },
};
