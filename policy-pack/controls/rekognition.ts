import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const rekognitionStreamRequireCustomerKey = customerKeyControl({
  id: "rekognition-stream-require-customer-key",
  things: "Rekognition stream processors",
  severity: "high",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/rekognition/streamprocessor/",
  equivalents: {},
});

export const rekognitionKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:rekognition/streamProcessor:StreamProcessor"],
    key: "kmsKeyId",
  },
];
