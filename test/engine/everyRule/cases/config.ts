import { type Cases, Output } from "../case";
import { KEY, managedKey, ROLE } from "../values";

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
    mendedBeside: {
      status: {
        type: "aws:cfg/recorderStatus:RecorderStatus",
        props: { name: new Output("", "name"), isEnabled: true },
      },
    },
  },
};
