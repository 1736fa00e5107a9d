import { type Cases } from "../case";
import { KEY, ROLE } from "../values";

export const cases: Cases = {
  "comprehend-model-require-customer-key": {
    type: "aws:comprehend/documentClassifier:DocumentClassifier",
    props: { dataAccessRoleArn: ROLE, languageCode: "en", inputDataConfig: { s3Uri: "s3://notes/" } },
    mended: { modelKmsKeyId: KEY, volumeKmsKeyId: KEY },
  },
};
