import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "auditmanager-registration-require-customer-key": {
    type: "aws:auditmanager/accountRegistration:AccountRegistration",
    props: {},
    mended: { kmsKey: KEY },
  },
};
