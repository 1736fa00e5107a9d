import type { Control } from "./control";

export const opensearchDomainRequireHttps: Control = {
  id: "opensearch-domain-require-https",
  title: "Search domains answer HTTPS only.",
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
    "domainEndpointOptions of OpenSearch and Elasticsearch domains is given and does not switch enforceHttps off; endpointOptions of CloudSearch domains switches it on.",
  remediation: "set domainEndpointOptions: { enforceHttps: true } (endpointOptions on CloudSearch).",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html",
  equivalents: {
    awsConfig: ["OPENSEARCH_HTTPS_REQUIRED"],
    checkov: ["CKV_AWS_83", "CKV_AWS_220"],
    prowler: ["opensearch_service_domains_https_communications_enforced"],
  },
};

export const opensearchDomainRequireModernTls: Control = {
  id: "opensearch-domain-require-modern-tls",
  title: "Search domains negotiate TLS 1.2 or later.",
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
    "tlsSecurityPolicy of OpenSearch, Elasticsearch and CloudSearch domains is a policy of at least TLS 1.2; the default negotiates TLS 1.0.",
  remediation:
    'set domainEndpointOptions: { tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" }, and on CloudSearch endpointOptions: { tlsSecurityPolicy: "Policy-Min-TLS-1-2-2019-07" }.',
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html",
  equivalents: { checkov: ["CKV_AWS_218", "CKV_AWS_228"] },
};

export const opensearchDomainRequireNodeEncryption: Control = {
  id: "opensearch-domain-require-node-encryption",
  title: "Nodes of search domains talk encrypted.",
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
    "nodeToNodeEncryption of OpenSearch and Elasticsearch domains is enabled; the default leaves traffic between nodes in the clear.",
  remediation: "set nodeToNodeEncryption: { enabled: true }.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html",
  equivalents: {
    awsConfig: ["OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK", "ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK"],
    cdkNag: ["HIPAA.Security-OpenSearchNodeToNodeEncryption"],
    checkov: ["CKV_AWS_6"],
    prowler: ["opensearch_service_domains_node_to_node_encryption_enabled"],
  },
};
