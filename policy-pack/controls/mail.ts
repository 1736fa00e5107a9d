import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const mailArchiveRequireCustomerKey = customerKeyControl({
  id: "mail-archive-require-customer-key",
  things: "Mail archives, mailboxes and stored messages",
  severity: "high",
  source: "https://docs.aws.amazon.com/ses/latest/dg/eb-archiving.html",
  equivalents: {},
});

export const mailKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:mailmanager/archive:Archive"],
    key: "kmsKeyArn",
  },
  {
    types: ["aws:workmail/organization:Organization"],
    key: "kmsKeyArn",
  },
  {
    types: ["aws:mailmanager/ingressPoint:IngressPoint"],
    key: "ingressPointConfiguration.tlsAuthConfiguration.trustStore.kmsKeyArn",
    optional: "certificates, no patient data",
  },
  {
    types: ["aws:mailmanager/ruleSet:RuleSet"],
    each: "rules[].actions[]",
    key: "writeToS3.s3SseKmsKeyId",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:ses/receiptRule:ReceiptRule"],
    each: "s3Actions[]",
    key: "kmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
];
