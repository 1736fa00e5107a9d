import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "athena-database-require-encryption": {
    type: "aws:athena/database:Database",
    props: { name: "records", bucket: "results" },
    mended: { encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKey: KEY } },
  },
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
  "athena-workgroup-require-encryption": {
    type: "aws:athena/workgroup:Workgroup",
    props: { configuration: { enforceWorkgroupConfiguration: true } },
    mended: {
      configuration: {
        resultConfiguration: { encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: KEY } },
      },
    },
  },
  "athena-workgroup-require-enforcement": {
    type: "aws:athena/workgroup:Workgroup",
    props: { configuration: { enforceWorkgroupConfiguration: false } },
    mended: { configuration: { enforceWorkgroupConfiguration: true } },
  },
  "athena-workgroup-require-metrics": {
    type: "aws:athena/workgroup:Workgroup",
    props: { configuration: { publishCloudwatchMetricsEnabled: false } },
    mended: { configuration: { publishCloudwatchMetricsEnabled: true } },
  },
};
