import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "amp-workspace-require-customer-key": {
    type: "aws:amp/workspace:Workspace",
    props: { alias: "records" },
    mended: { kmsKeyArn: KEY },
  },
};
