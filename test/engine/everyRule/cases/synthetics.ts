import { type Cases } from "../case";
import { KEY, ROLE } from "../values";

export const cases: Cases = {
  "synthetics-canary-require-customer-key": {
    type: "aws:synthetics/canary:Canary",
    props: {
      name: "portal",
      artifactS3Location: "s3://canaries/",
      executionRoleArn: ROLE,
      handler: "portal.handler",
      runtimeVersion: "syn-nodejs-puppeteer-9.1",
      schedule: { expression: "rate(5 minutes)" },
      zipFile: "portal.zip",
    },
    mended: { artifactConfig: { s3Encryption: { encryptionMode: "SSE_KMS", kmsKeyArn: KEY } } },
  },
};
