import type { Control } from "./control";

export const opensearchDomainRequireVpc: Control = {
  id: "opensearch-domain-require-vpc",
  title: "Search domains are in a VPC.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "high",
  description: "vpcOptions names subnets; without them a domain has a public endpoint.",
  remediation: "set vpcOptions with subnetIds.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html",
  equivalents: {
    awsConfig: ["OPENSEARCH_IN_VPC_ONLY", "ELASTICSEARCH_IN_VPC_ONLY"],
    cdkNag: ["HIPAA.Security-OpenSearchInVPCOnly"],
    checkov: ["CKV_AWS_137", "CKV_AWS_248"],
    prowler: ["opensearch_service_domains_not_publicly_accessible"],
  },
};

export const opensearchDomainRequireSecurityGroups: Control = {
  id: "opensearch-domain-require-security-groups",
  title: "Search domains in a VPC have security groups of their own.",
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
    "vpcOptions, where it is given, names security groups: otherwise the default one of the VPC decides who reaches the domain.",
  remediation: "set vpcOptions.securityGroupIds.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html",
  equivalents: { checkov: ["CKV_AWS_248"] },
};

export const opensearchDomainRequireAccessControl: Control = {
  id: "opensearch-domain-require-access-control",
  title: "Search domains check the rights of each user.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "high",
  description: "advancedSecurityOptions is enabled, without anonymous access.",
  remediation: "set advancedSecurityOptions: { enabled: true }.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html",
  equivalents: {
    awsConfig: ["OPENSEARCH_ACCESS_CONTROL_ENABLED"],
    checkov: ["CKV2_AWS_52"],
    prowler: ["opensearch_service_domains_access_control_enabled"],
  },
};

export const opensearchDomainRequireLogs: Control = {
  id: "opensearch-domain-require-logs",
  title: "Search domains write logs to CloudWatch Logs.",
  citations: ["164.312(b)", "164.308(a)(3)(ii)(A)"],
  severity: "high",
  description: "logPublishingOptions names a log, and none of those it names is switched off.",
  remediation: "add logPublishingOptions for AUDIT_LOGS and ES_APPLICATION_LOGS.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html",
  equivalents: {
    awsConfig: ["OPENSEARCH_LOGS_TO_CLOUDWATCH", "ELASTICSEARCH_LOGS_TO_CLOUDWATCH"],
    checkov: ["CKV_AWS_84", "CKV_AWS_317"],
    prowler: ["opensearch_service_domains_cloudwatch_logging_enabled"],
  },
};

export const opensearchDomainRequireAuditLog: Control = {
  id: "opensearch-domain-require-audit-log",
  title: "Search domains record who did what.",
  citations: ["164.312(b)", "164.308(a)(3)(ii)(A)"],
  severity: "high",
  description: "logPublishingOptions names AUDIT_LOGS.",
  remediation: "add logPublishingOptions for AUDIT_LOGS.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html",
  equivalents: {
    awsConfig: ["OPENSEARCH_AUDIT_LOGGING_ENABLED"],
    checkov: ["CKV_AWS_317"],
    prowler: ["opensearch_service_domains_audit_logging_enabled"],
  },
};

export const opensearchDomainRequireErrorLog: Control = {
  id: "opensearch-domain-require-error-log",
  title: "Search domains record what went wrong.",
  citations: ["164.312(b)", "164.308(a)(3)(ii)(A)"],
  severity: "high",
  description:
    "logPublishingOptions names ES_APPLICATION_LOGS. The slow logs repeat queries, and patient data with them: nobody has to have them.",
  remediation: "add logPublishingOptions for ES_APPLICATION_LOGS.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html",
  equivalents: { cdkNag: ["HIPAA.Security-OpenSearchErrorLogsToCloudWatch"] },
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
