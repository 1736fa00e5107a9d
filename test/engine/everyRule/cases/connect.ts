import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "connect-storage-require-customer-key": {
    type: "aws:customerprofiles/domain:Domain",
    props: { domainName: "patients", defaultExpirationDays: 365 },
    mended: { defaultEncryptionKey: KEY },
  },
};
