import { type Cases } from "../case";
import { KEY, ROLE } from "../values";

export const cases: Cases = {
  "elastictranscoder-pipeline-require-customer-key": {
    type: "aws:elastictranscoder/pipeline:Pipeline",
    props: { inputBucket: "consultations", outputBucket: "published", role: ROLE },
    mended: { awsKmsKeyArn: KEY },
  },
};
