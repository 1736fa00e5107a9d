import { type Cases, type Part } from "../case";
import { KEY_ARN } from "../values";

const kept: Part = { type: "aws:cloudwatch/logGroup:LogGroup", props: { retentionInDays: 2192, kmsKeyId: KEY_ARN } };

export const cases: Cases = {
  "logs-group-require-customer-key": {
    type: "aws:cloudwatch/logGroup:LogGroup",
    props: { retentionInDays: 2192 },
    mended: { kmsKeyId: KEY_ARN },
  },
  "logs-group-require-retention": {
    type: "aws:cloudwatch/logGroup:LogGroup",
    props: { retentionInDays: 30, kmsKeyId: KEY_ARN },
    mended: { retentionInDays: 400 },
  },
  "logs-group-require-stated-retention": {
    type: "aws:cloudwatch/logGroup:LogGroup",
    props: { kmsKeyId: KEY_ARN },
    mended: { retentionInDays: 0 },
  },
  "logs-group-require-uniform-keeping": {
    type: "aws:cloudwatch/logGroup:LogGroup",
    props: { retentionInDays: 400, kmsKeyId: KEY_ARN },
    stack: "habits",
    beside: { one: kept, two: kept, three: kept, four: kept },
    mended: { retentionInDays: 2192 },
  },
};
