import { type Cases } from "../case";

export const cases: Cases = {
  "globalaccelerator-accelerator-require-flow-logs": {
    type: "aws:globalaccelerator/accelerator:Accelerator",
    props: { attributes: { flowLogsEnabled: false } },
    mended: { attributes: { flowLogsEnabled: true, flowLogsS3Bucket: "flows" } },
  },
};
