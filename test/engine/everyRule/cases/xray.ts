import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "xray-traces-require-customer-key": {
    type: "aws:xray/encryptionConfig:EncryptionConfig",
    props: { type: "NONE" },
    mended: { type: "KMS", keyId: KEY },
  },
};
