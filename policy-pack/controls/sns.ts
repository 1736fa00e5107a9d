import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const snsTopicRequireCustomerKey = customerKeyControl({
  id: "sns-topic-require-customer-key",
  things: "SNS topics",
  severity: "high",
  source: "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html",
  equivalents: {
    awsConfig: ["SNS_ENCRYPTED_KMS"],
    cdkNag: ["HIPAA.Security-SNSEncryptedKMS"],
    checkov: ["CKV_AWS_26"],
    prowler: ["sns_topics_kms_encryption_at_rest_enabled"],
  },
});

export const snsKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:sns/topic:Topic"],
    key: "kmsMasterKeyId",
  },
];
