import { type Cases } from "../case";
import { KEY, managedKey } from "../values";

export const cases: Cases = {
  "finspace-environment-require-customer-key": {
    type: "aws:finspace/kxEnvironment:KxEnvironment",
    props: { kmsKeyId: managedKey("finspace") },
    mended: { kmsKeyId: KEY },
  },
};
