import { type Cases, Output } from "../case";
import { ACCOUNT, KEY, managedKey, ROLE } from "../values";

export const cases: Cases = {
  "config-delivery-require-customer-key": {
    type: "aws:cfg/deliveryChannel:DeliveryChannel",
    props: { s3BucketName: "phi-config", s3KmsKeyArn: managedKey("s3") },
    mended: { s3KmsKeyArn: KEY },
  },
  "config-recorder-require-everything": {
    type: "aws:cfg/recorder:Recorder",
    props: { roleArn: ROLE, recordingGroup: { allSupported: false, resourceTypes: ["AWS::S3::Bucket"] } },
    mended: { recordingGroup: { allSupported: true, includeGlobalResourceTypes: true } },
  },
  "config-recorder-require-running": {
    type: "aws:cfg/recorder:Recorder",
    // A region holds one recorder.
    props: {
      region: "us-west-2",
      roleArn: ROLE,
      recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
    },
    mended: {},
    mendedBeside: {
      status: {
        type: "aws:cfg/recorderStatus:RecorderStatus",
        props: { name: new Output("", "name"), isEnabled: true },
      },
    },
  },
  "config-aggregator-require-all-regions": {
    type: "aws:cfg/configurationAggregator:ConfigurationAggregator",
    props: { accountAggregationSource: { accountIds: [ACCOUNT], regions: ["us-east-1"] } },
    mended: { accountAggregationSource: { accountIds: [ACCOUNT], allRegions: true } },
  },
  "config-history-require-retention": {
    type: "aws:cfg/retentionConfiguration:RetentionConfiguration",
    props: { retentionPeriodInDays: 30 },
    mended: { retentionPeriodInDays: 2192 },
  },
};
