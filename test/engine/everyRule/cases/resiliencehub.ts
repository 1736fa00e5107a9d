import { type Cases } from "../case";
import { KEY, managedKey } from "../values";

export const cases: Cases = {
  "resiliencehub-policy-require-customer-key": {
    type: "aws:resiliencehub/v2System:V2System",
    props: { kmsKeyId: managedKey("resiliencehub") },
    mended: { kmsKeyId: KEY },
  },
};
