import { type Cases } from "../case";
import { ACCOUNT } from "../values";

export const cases: Cases = {
  "inspector2-scan-require-everything": {
    type: "aws:inspector2/enabler:Enabler",
    props: { accountIds: [ACCOUNT], resourceTypes: ["EC2"] },
    mended: { resourceTypes: ["EC2", "ECR", "LAMBDA", "LAMBDA_CODE"] },
  },
};
