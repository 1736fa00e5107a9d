import type { Control } from "./control";
import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const opensearchDomainRequireEncryption: Control = {
  id: "opensearch-domain-require-encryption",
  title: "Search domains are encrypted at rest.",
  citations: ["164.312(a)(2)(iv)", "164.308(a)(4)(ii)(A)", "164.312(c)(1)", "164.312(e)(2)(ii)"],
  severity: "critical",
  description:
    "encryptAtRest of OpenSearch and Elasticsearch domains is enabled; the default keeps indexes, logs and snapshots unencrypted.",
  remediation: "set encryptAtRest: { enabled: true, kmsKeyId }.",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html",
  equivalents: {
    awsConfig: ["OPENSEARCH_ENCRYPTED_AT_REST", "ELASTICSEARCH_ENCRYPTED_AT_REST"],
    cdkNag: ["HIPAA.Security-OpenSearchEncryptedAtRest"],
    checkov: ["CKV_AWS_5"],
    prowler: ["opensearch_service_domains_encryption_at_rest_enabled"],
  },
};

export const opensearchDomainRequireCustomerKey = customerKeyControl({
  id: "opensearch-domain-require-customer-key",
  things: "OpenSearch and Elasticsearch domains",
  severity: "critical",
  source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html",
  equivalents: { checkov: ["CKV_AWS_247"] },
});

export const opensearchKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    key: "encryptAtRest.kmsKeyId",
  },
  {
    types: ["aws:opensearchingest/pipeline:Pipeline"],
    key: "encryptionAtRestOptions.kmsKeyArn",
  },
  {
    types: ["aws:opensearch/application:Application"],
    key: "kmsKeyArn",
    optional: "settings of dashboards, no store of patient data",
  },
  {
    types: ["aws:opensearch/serverlessCollection:ServerlessCollection"],
    each: "encryptionConfigs[]",
    key: "kmsKeyArn",
    optional: "an encryption policy of the collection group decides",
  },
];
