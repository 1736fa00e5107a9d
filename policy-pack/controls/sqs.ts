import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const sqsQueueRequireCustomerKey = customerKeyControl({
  id: "sqs-queue-require-customer-key",
  things: "SQS queues",
  severity: "high",
  source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html",
  equivalents: {
    checkov: ["CKV_AWS_27", "CKV2_AWS_73"],
  },
});

export const sqsKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:sqs/queue:Queue"],
    key: "kmsMasterKeyId",
  },
];
