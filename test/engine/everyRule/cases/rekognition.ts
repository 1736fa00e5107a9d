import { type Cases } from "../case";
import { arn, KEY, ROLE } from "../values";

export const cases: Cases = {
  "rekognition-stream-require-customer-key": {
    type: "aws:rekognition/streamProcessor:StreamProcessor",
    props: {
      input: { kinesisVideoStream: { arn: arn("kinesisvideo", "stream/ward/1") } },
      output: { s3Destination: { bucket: "sightings" } },
      settings: { connectedHome: { labels: ["PERSON"] } },
      roleArn: ROLE,
    },
    mended: { kmsKeyId: KEY },
  },
};
