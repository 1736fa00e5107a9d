import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "s3tables-bucket-require-customer-key": {
    type: "aws:s3tables/tableBucket:TableBucket",
    props: {},
    mended: { encryptionConfiguration: { sseAlgorithm: "aws:kms", kmsKeyArn: KEY } },
  },
};
