import { type Cases } from "../case";
import { arn } from "../values";

export const cases: Cases = {
  "cloudformation-stack-require-notifications": {
    type: "aws:cloudformation/stack:Stack",
    props: { templateUrl: "https://templates.s3.us-east-1.amazonaws.com/records.yaml" },
    mended: { notificationArns: [arn("sns", "alerts")] },
  },
};
