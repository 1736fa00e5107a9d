import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "code-artifact-require-customer-key": {
    type: "aws:codeartifact/domain:Domain",
    props: { domain: "records" },
    mended: { encryptionKey: KEY },
  },
};
