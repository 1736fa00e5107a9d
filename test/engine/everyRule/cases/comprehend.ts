import { type Cases } from "../case";
import { KEY, ROLE } from "../values";

const classifier = { dataAccessRoleArn: ROLE, languageCode: "en", inputDataConfig: { s3Uri: "s3://notes/" } };

export const cases: Cases = {
  "comprehend-model-require-customer-key": {
    type: "aws:comprehend/documentClassifier:DocumentClassifier",
    props: classifier,
    mended: { modelKmsKeyId: KEY },
  },
  "comprehend-volume-require-customer-key": {
    type: "aws:comprehend/documentClassifier:DocumentClassifier",
    props: classifier,
    mended: { volumeKmsKeyId: KEY },
  },
};
