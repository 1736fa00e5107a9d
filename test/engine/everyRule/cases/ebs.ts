import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "ebs-volume-require-customer-key": {
    type: "aws:ebs/volume:Volume",
    props: { availabilityZone: "us-east-1a", size: 100, encrypted: true },
    mended: { kmsKeyId: KEY },
  },
};
