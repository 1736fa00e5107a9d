import { type Cases } from "../case";

export const cases: Cases = {
  "securityhub-controls-require-enabled": {
    type: "aws:securityhub/account:Account",
    props: { autoEnableControls: false },
    mended: { autoEnableControls: true },
  },
};
