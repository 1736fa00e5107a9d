import { type Cases } from "../case";
import { KEY, ROLE } from "../values";

export const cases: Cases = {
  "kendra-index-require-customer-key": {
    type: "aws:kendra/index:Index",
    props: { roleArn: ROLE },
    mended: { serverSideEncryptionConfiguration: { kmsKeyId: KEY } },
  },
};
