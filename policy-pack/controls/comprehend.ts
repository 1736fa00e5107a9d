import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const comprehendModelRequireCustomerKey = customerKeyControl({
  id: "comprehend-model-require-customer-key",
  things: "Comprehend models",
  severity: "high",
  source: "https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html",
  equivalents: { checkov: ["CKV_AWS_267"] },
});

export const comprehendVolumeRequireCustomerKey = customerKeyControl({
  id: "comprehend-volume-require-customer-key",
  things: "Volumes on which Comprehend trains models",
  severity: "high",
  source: "https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html",
  equivalents: { checkov: ["CKV_AWS_268"] },
});

const types = [
  "aws:comprehend/documentClassifier:DocumentClassifier",
  "aws:comprehend/entityRecognizer:EntityRecognizer",
];

export const comprehendVolumeKeyUses: readonly KeyUse[] = [{ types, key: "volumeKmsKeyId" }];

export const comprehendKeyUses: readonly KeyUse[] = [
  { types, key: "modelKmsKeyId" },
  {
    types: ["aws:comprehend/documentClassifier:DocumentClassifier"],
    key: "outputDataConfig.kmsKeyId",
    when: [{ path: "outputDataConfig", is: "given" }],
  },
];
