import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const syntheticsCanaryRequireCustomerKey = customerKeyControl({
  id: "synthetics-canary-require-customer-key",
  things: "Synthetics canaries",
  severity: "medium",
  source:
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_artifact_encryption.html",
  equivalents: {},
});

export const syntheticsKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:synthetics/canary:Canary"],
    key: "artifactConfig.s3Encryption.kmsKeyArn",
    on: [{ path: "artifactConfig.s3Encryption.encryptionMode", is: ["SSE_KMS"] }],
  },
  {
    types: ["aws:synthetics/canary:Canary"],
    key: "kmsKeyArn",
    optional: "environment of a test script, no patient data",
  },
];
