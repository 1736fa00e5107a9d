import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const mqBrokerRequireCustomerKey = customerKeyControl({
  id: "mq-broker-require-customer-key",
  things: "MQ brokers",
  severity: "critical",
  source: "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html",
  equivalents: { checkov: ["CKV_AWS_209"] },
});

export const mqKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:mq/broker:Broker"],
    key: "encryptionOptions.kmsKeyId",
    on: [{ path: "encryptionOptions.useAwsOwnedKey", is: [false] }],
  },
];
