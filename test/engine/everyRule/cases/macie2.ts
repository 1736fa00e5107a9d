import { type Cases } from "../case";

export const cases: Cases = {
  "macie2-account-require-enabled": {
    type: "aws:macie2/account:Account",
    props: { status: "PAUSED" },
    mended: { status: "ENABLED" },
  },
};
