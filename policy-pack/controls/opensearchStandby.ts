import type { Control } from "./control";

export const opensearchDomainRequireZones: Control = {
  id: "opensearch-domain-require-zones",
  title: "Search domains survive the loss of a zone.",
  citations: ["164.308(a)(7)(ii)(C)", "164.312(a)(2)(ii)"],
  severity: "medium",
  description:
    "clusterConfig of OpenSearch and Elasticsearch domains that keep patient data has zone awareness, or Multi-AZ with standby. Nodes of T2 and T3 classes, which AWS names for tests, serve trials.",
  remediation: "set clusterConfig: { zoneAwarenessEnabled: true }.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html",
  equivalents: {
    cdkNag: ["OpenSearchZoneAwareness"],
    checkov: ["CKV_AWS_318", "CKV2_AWS_59"],
    prowler: ["opensearch_service_domains_fault_tolerant_data_nodes"],
  },
};

export const opensearchDomainRequireNodes: Control = {
  id: "opensearch-domain-require-nodes",
  title: "Search domains survive the loss of a node.",
  citations: ["164.308(a)(7)(ii)(C)", "164.312(a)(2)(ii)"],
  severity: "medium",
  description:
    "instanceCount of OpenSearch and Elasticsearch domains that keep patient data is at least 2, and 3 where the domain is tagged as PHI. Nodes of T2 and T3 classes, which AWS names for tests, serve trials.",
  remediation: "set clusterConfig: { instanceCount: 3 }.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html",
  equivalents: {
    awsConfig: ["OPENSEARCH_DATA_NODE_FAULT_TOLERANCE"],
    checkov: ["CKV2_AWS_59"],
    prowler: ["opensearch_service_domains_fault_tolerant_data_nodes"],
  },
};

export const opensearchDomainRequireMasters: Control = {
  id: "opensearch-domain-require-masters",
  title: "Search domains survive the loss of a master.",
  citations: ["164.308(a)(7)(ii)(C)", "164.312(a)(2)(ii)"],
  severity: "medium",
  description:
    "Dedicated masters of OpenSearch and Elasticsearch domains that keep patient data, where clusterConfig speaks of them, are on and at least 3. Nodes of T2 and T3 classes, which AWS names for tests, serve trials.",
  remediation: "set clusterConfig: { dedicatedMasterEnabled: true, dedicatedMasterCount: 3 }.",
  source:
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html",
  equivalents: {
    awsConfig: ["OPENSEARCH_PRIMARY_NODE_FAULT_TOLERANCE"],
    cdkNag: ["OpenSearchDedicatedMasterNode"],
    checkov: ["CKV_AWS_318", "CKV2_AWS_59"],
    prowler: ["opensearch_service_domains_fault_tolerant_master_nodes"],
  },
};
