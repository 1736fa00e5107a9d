import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "dataexchange-export-require-customer-key": {
    type: "aws:dataexchange/eventAction:EventAction",
    props: {
      action: { exportRevisionToS3: { revisionDestination: { bucket: "records" } } },
      event: { revisionPublished: { dataSetId: "d0a1" } },
    },
    mended: {
      action: {
        exportRevisionToS3: {
          encryption: { type: "aws:kms", kmsKeyArn: KEY },
          revisionDestination: { bucket: "records" },
        },
      },
    },
  },
};
