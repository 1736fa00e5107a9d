import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "athena-results-require-customer-key": {
    type: "aws:athena/workgroup:Workgroup",
    props: { configuration: { resultConfiguration: { outputLocation: "s3://results/" } } },
    mended: {
      configuration: {
        resultConfiguration: {
          outputLocation: "s3://results/",
          encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: KEY },
        },
      },
    },
  },
  "athena-workgroup-require-enforcement": {
    type: "aws:athena/workgroup:Workgroup",
    props: { configuration: { enforceWorkgroupConfiguration: false } },
    mended: {
      configuration: {
        enforceWorkgroupConfiguration: true,
        resultConfiguration: { encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: KEY } },
      },
    },
  },
};
