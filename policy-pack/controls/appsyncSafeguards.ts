import type { Control } from "./control";

export const appsyncApiRequireProtection: Control = {
  id: "appsync-api-require-protection",
  title: "GraphQL APIs know who asks, record it and encrypt their cache.",
  citations: ["164.312(d)", "164.312(b)", "164.312(a)(2)(iv)", "164.312(e)(2)(ii)", "164.312(a)(1)"],
  severity: "high",
  description:
    "No API key authenticates, field logging is not switched off, and caches are encrypted at rest and in transit.",
  remediation:
    "use AWS_IAM, AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT or AWS_LAMBDA; set logConfig; set atRestEncryptionEnabled and transitEncryptionEnabled on the cache.",
  source: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
  equivalents: {
    awsConfig: ["APPSYNC_LOGGING_ENABLED"],
    cdkNag: ["AppSyncGraphQLRequestLogging"],
    checkov: ["CKV_AWS_193", "CKV_AWS_194", "CKV_AWS_214", "CKV_AWS_215"],
    prowler: ["appsync_field_level_logging_enabled", "appsync_graphql_api_no_api_key_authentication"],
  },
};

export const appsyncApiRequireFirewall: Control = {
  id: "appsync-api-require-firewall",
  title: "AppSync APIs that answer the internet have a web ACL.",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)"],
  severity: "high",
  description:
    "A WebAclAssociation of this stack names each GraphQL API whose visibility is not PRIVATE, and each Event API.",
  remediation: 'declare an aws.wafv2.WebAclAssociation with the arn of the API, or set visibility: "PRIVATE".',
  source: "https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html",
  equivalents: { awsConfig: ["APPSYNC_ASSOCIATED_WITH_WAF"], checkov: ["CKV2_AWS_33"] },
};
