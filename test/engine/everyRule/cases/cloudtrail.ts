import { type Cases } from "../case";
import { ACCOUNT, arn, KEY, ROLE, trustOf } from "../values";

const BOUNDARY = `arn:aws:iam::${ACCOUNT}:policy/boundary`;
const trail = { s3BucketName: "phi-trail", kmsKeyId: KEY };

export const cases: Cases = {
  "cloudtrail-account-require-trail": {
    type: "aws:iam/role:Role",
    props: { assumeRolePolicy: trustOf("cloudtrail"), permissionsBoundary: BOUNDARY },
    stack: "habits",
    mended: {},
    mendedBeside: { trail: { type: "aws:cloudtrail/trail:Trail", props: trail } },
  },
  "cloudtrail-trail-require-all-events": {
    type: "aws:cloudtrail/trail:Trail",
    props: {
      ...trail,
      advancedEventSelectors: [
        {
          fieldSelectors: [
            { field: "eventCategory", equals: ["Management"] },
            { field: "readOnly", equals: ["false"] },
          ],
        },
      ],
    },
    mended: { advancedEventSelectors: [{ fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] }] },
  },
  "cloudtrail-trail-require-all-regions": {
    type: "aws:cloudtrail/trail:Trail",
    props: { ...trail, isMultiRegionTrail: false },
    mended: { isMultiRegionTrail: true },
  },
  "cloudtrail-trail-require-customer-key": {
    type: "aws:cloudtrail/trail:Trail",
    props: { s3BucketName: "phi-trail" },
    mended: { kmsKeyId: KEY },
  },
  "cloudtrail-trail-require-data-events": {
    type: "aws:s3/bucket:Bucket",
    props: { tags: { DataClassification: "phi" } },
    mended: {},
    mendedBeside: {
      trail: {
        type: "aws:cloudtrail/trail:Trail",
        props: {
          ...trail,
          advancedEventSelectors: [
            {
              fieldSelectors: [
                { field: "eventCategory", equals: ["Data"] },
                { field: "resources.type", equals: ["AWS::S3::Object"] },
              ],
            },
          ],
        },
      },
    },
    beside: { trail: { type: "aws:cloudtrail/trail:Trail", props: { ...trail, region: "us-west-2" } } },
  },
  "cloudtrail-trail-require-log-group": {
    type: "aws:cloudtrail/trail:Trail",
    props: trail,
    mended: { cloudWatchLogsGroupArn: arn("logs", "log-group:trail:*"), cloudWatchLogsRoleArn: ROLE },
  },
  "cloudtrail-trail-require-logging": {
    type: "aws:cloudtrail/trail:Trail",
    props: { ...trail, region: "us-west-2", enableLogging: false },
    mended: { enableLogging: true },
  },
  // A region holds five trails at most.
  "cloudtrail-trail-require-log-validation": {
    type: "aws:cloudtrail/trail:Trail",
    props: { ...trail, region: "us-west-2", enableLogFileValidation: false },
    mended: { enableLogFileValidation: true },
  },
};
