import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "m2-environment-require-customer-key": {
    type: "aws:m2/environment:Environment",
    props: { engineType: "microfocus", instanceType: "M2.m5.large" },
    mended: { kmsKeyId: KEY },
  },
};
