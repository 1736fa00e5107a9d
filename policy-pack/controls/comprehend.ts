import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const comprehendModelRequireCustomerKey = customerKeyControl({
  id: "comprehend-model-require-customer-key",
  things: "Comprehend models",
  severity: "high",
  source: "https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html",
  equivalents: { checkov: ["CKV_AWS_267", "CKV_AWS_268"] },
});

export const comprehendKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:comprehend/documentClassifier:DocumentClassifier", "aws:comprehend/entityRecognizer:EntityRecognizer"],
    key: "modelKmsKeyId",
  },
  {
    types: ["aws:comprehend/documentClassifier:DocumentClassifier", "aws:comprehend/entityRecognizer:EntityRecognizer"],
    key: "volumeKmsKeyId",
  },
  {
    types: ["aws:comprehend/documentClassifier:DocumentClassifier"],
    key: "outputDataConfig.kmsKeyId",
    when: [{ path: "outputDataConfig", is: "given" }],
  },
];
