import { type Cases } from "../case";
import { arn, KEY } from "../values";

export const cases: Cases = {
  "sqs-queue-require-customer-key": {
    type: "aws:sqs/queue:Queue",
    props: { sqsManagedSseEnabled: true },
    mended: { sqsManagedSseEnabled: undefined, kmsMasterKeyId: KEY },
  },
  "sqs-queue-require-encryption": {
    type: "aws:sqs/queue:Queue",
    props: { sqsManagedSseEnabled: false },
    mended: { sqsManagedSseEnabled: true },
  },
  "sqs-queue-require-redrive": {
    type: "aws:sqs/queue:Queue",
    props: { kmsMasterKeyId: KEY },
    mended: { redrivePolicy: JSON.stringify({ deadLetterTargetArn: arn("sqs", "failed"), maxReceiveCount: 5 }) },
  },
};
