import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "location-tracker-require-customer-key": {
    type: "aws:location/tracker:Tracker",
    props: { trackerName: "ambulances" },
    mended: { kmsKeyId: KEY },
  },
};
