import { type Cases } from "../case";
import { arn, KEY, managedKey, policy } from "../values";

export const cases: Cases = {
  "sns-topic-require-customer-key": {
    type: "aws:sns/topic:Topic",
    props: { kmsMasterKeyId: managedKey("sns") },
    mended: { kmsMasterKeyId: KEY },
  },
  "sns-topic-require-encryption": {
    type: "aws:sns/topic:Topic",
    props: {},
    mended: { kmsMasterKeyId: managedKey("sns") },
  },
  "sns-topic-require-tls": {
    type: "aws:sns/topic:Topic",
    props: { kmsMasterKeyId: KEY },
    mended: {
      name: "alerts",
      policy: policy({
        Effect: "Deny",
        Principal: "*",
        Action: "sns:Publish",
        Resource: arn("sns", "alerts"),
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      }),
    },
  },
};
