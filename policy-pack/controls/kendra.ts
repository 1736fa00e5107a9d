import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const kendraIndexRequireCustomerKey = customerKeyControl({
  id: "kendra-index-require-customer-key",
  things: "Kendra indexes",
  severity: "critical",
  source: "https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html",
  equivalents: { checkov: ["CKV_AWS_262"] },
});

export const kendraKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:kendra/index:Index"],
    key: "serverSideEncryptionConfiguration.kmsKeyId",
  },
];
