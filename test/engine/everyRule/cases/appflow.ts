import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "appflow-flow-require-customer-key": {
    type: "aws:appflow/flow:Flow",
    props: {
      destinationFlowConfigs: [
        { connectorType: "S3", destinationConnectorProperties: { s3: { bucketName: "records" } } },
      ],
      sourceFlowConfig: {
        connectorType: "S3",
        sourceConnectorProperties: { s3: { bucketName: "intake", bucketPrefix: "in" } },
      },
      tasks: [{ taskType: "Map_all" }],
      triggerConfig: { triggerType: "OnDemand" },
    },
    mended: { kmsArn: KEY },
  },
};
