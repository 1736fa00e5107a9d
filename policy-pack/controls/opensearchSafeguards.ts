import type { Control } from "./control";

export const opensearchDomainRequireTls: Control = {
  id: "opensearch-domain-require-tls",
  title: "Search domains speak TLS 1.2 to clients and between nodes.",
  citations: [
    "164.312(e)(1)",
    "164.308(a)(4)(ii)(A)",
    "164.312(a)(2)(iv)",
    "164.312(c)(1)",
    "164.312(e)(2)(i)",
    "164.312(e)(2)(ii)",
  ],
  severity: "critical",
  description:
    "domainEndpointOptions enforces HTTPS with a policy of at least TLS 1.2 and nodeToNodeEncryption is enabled, on OpenSearch and Elasticsearch domains; CloudSearch domains enforce HTTPS likewise.",
  remediation:
    'set domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" } and nodeToNodeEncryption: { enabled: true }.',
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html",
  equivalents: {
    awsConfig: [
      "OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK",
      "ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK",
      "OPENSEARCH_HTTPS_REQUIRED",
    ],
    cdkNag: ["HIPAA.Security-OpenSearchNodeToNodeEncryption"],
    checkov: ["CKV_AWS_218", "CKV_AWS_220", "CKV_AWS_6", "CKV_AWS_83", "CKV_AWS_228"],
    prowler: [
      "opensearch_service_domains_node_to_node_encryption_enabled",
      "opensearch_service_domains_https_communications_enforced",
    ],
  },
};

export const opensearchDomainRequireIsolation: Control = {
  id: "opensearch-domain-require-isolation",
  title: "Search domains are in a VPC and check each user's rights.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "high",
  description:
    "vpcOptions names subnets and security groups, and advancedSecurityOptions is enabled without anonymous access.",
  remediation: "set vpcOptions with subnetIds and securityGroupIds, and advancedSecurityOptions: { enabled: true }.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html",
  equivalents: {
    awsConfig: ["OPENSEARCH_IN_VPC_ONLY", "ELASTICSEARCH_IN_VPC_ONLY", "OPENSEARCH_ACCESS_CONTROL_ENABLED"],
    cdkNag: ["HIPAA.Security-OpenSearchInVPCOnly"],
    checkov: ["CKV_AWS_137", "CKV_AWS_248", "CKV2_AWS_52"],
    prowler: [
      "opensearch_service_domains_not_publicly_accessible",
      "opensearch_service_domains_access_control_enabled",
    ],
  },
};

export const opensearchDomainRequireLogs: Control = {
  id: "opensearch-domain-require-logs",
  title: "Search domains write their logs to CloudWatch Logs.",
  citations: ["164.312(b)", "164.308(a)(3)(ii)(A)"],
  severity: "high",
  description:
    "logPublishingOptions names AUDIT_LOGS and ES_APPLICATION_LOGS, and none is switched off. The slow logs repeat queries, so nobody has to have them.",
  remediation: "add logPublishingOptions for AUDIT_LOGS and ES_APPLICATION_LOGS.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html",
  equivalents: {
    awsConfig: [
      "OPENSEARCH_LOGS_TO_CLOUDWATCH",
      "ELASTICSEARCH_LOGS_TO_CLOUDWATCH",
      "OPENSEARCH_AUDIT_LOGGING_ENABLED",
    ],
    cdkNag: ["HIPAA.Security-OpenSearchErrorLogsToCloudWatch"],
    checkov: ["CKV_AWS_84", "CKV_AWS_317"],
    prowler: [
      "opensearch_service_domains_cloudwatch_logging_enabled",
      "opensearch_service_domains_audit_logging_enabled",
    ],
  },
};

export const opensearchCollectionRequireProtection: Control = {
  id: "opensearch-collection-require-protection",
  title: "Serverless collections have a key of ours, are private and know who asks.",
  citations: ["164.312(a)(2)(iv)", "164.312(a)(1)", "164.312(e)(1)"],
  severity: "critical",
  description:
    "Encryption policies name a customer-managed key instead of an AWS-owned one, network policies do not allow access from the public Internet, and data access policies name principals. A policy that names resources of the stack is judged when these exist, before it is created.",
  remediation: "set AWSOwnedKey: false and KmsARN; AllowFromPublic: false with SourceVPCEs; name roles instead of *.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-security.html",
  equivalents: {},
};

export const opensearchDomainRequireStandby: Control = {
  id: "opensearch-domain-require-standby",
  title: "Search domains survive the loss of a zone.",
  citations: ["164.308(a)(7)(ii)(C)", "164.312(a)(2)(ii)"],
  severity: "medium",
  description:
    "clusterConfig of OpenSearch and Elasticsearch domains that keep patient data has zone awareness (or Multi-AZ with standby) and at least 2 data nodes, 3 where the domain is tagged as PHI; dedicated masters, where clusterConfig speaks of them, are on and at least 3. Nodes of T2 and T3 classes, which AWS names for tests, serve trials.",
  remediation:
    "set clusterConfig: { instanceCount: 3, zoneAwarenessEnabled: true, dedicatedMasterEnabled: true, dedicatedMasterCount: 3 }.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html",
  equivalents: {
    awsConfig: ["OPENSEARCH_DATA_NODE_FAULT_TOLERANCE", "OPENSEARCH_PRIMARY_NODE_FAULT_TOLERANCE"],
    cdkNag: ["OpenSearchDedicatedMasterNode", "OpenSearchZoneAwareness"],
    checkov: ["CKV_AWS_318", "CKV2_AWS_59"],
    prowler: [
      "opensearch_service_domains_fault_tolerant_data_nodes",
      "opensearch_service_domains_fault_tolerant_master_nodes",
    ],
  },
};
