import type { Control } from "./control";

export const snsTopicRequireEncryption: Control = {
  id: "sns-topic-require-encryption",
  title: "Topics store messages encrypted.",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  severity: "high",
  description:
    "kmsMasterKeyId is given: without a key SNS stores messages in the clear. Which key it is judges sns-topic-require-customer-key.",
  remediation: "set kmsMasterKeyId to the id of an aws.kms.Key of this stack.",
  source: "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html",
  equivalents: { checkov: ["CKV_AWS_26"] },
};

export const sqsQueueRequireEncryption: Control = {
  id: "sqs-queue-require-encryption",
  title: "Queues store messages encrypted.",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  severity: "high",
  description:
    "A queue names a key, or says that SQS encrypts with its own (sqsManagedSseEnabled). Left out, that is the default of queues made since 2022, while an older one stays in the clear; false is in the clear for any. Which key it is judges sqs-queue-require-customer-key.",
  remediation: "set kmsMasterKeyId to the id of an aws.kms.Key of this stack.",
  source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html",
  equivalents: {
    cdkNag: ["SQSQueueSSE"],
    checkov: ["CKV_AWS_27"],
    prowler: ["sqs_queues_server_side_encryption_enabled"],
  },
};
