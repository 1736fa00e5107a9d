import { type Cases } from "../case";
import { arn } from "../values";

export const cases: Cases = {
  "datasync-location-require-tls": {
    type: "aws:datasync/locationObjectStorage:LocationObjectStorage",
    props: { bucketName: "records", serverHostname: "archive.example.org", serverProtocol: "HTTP" },
    mended: { serverProtocol: "HTTPS" },
  },
  "datasync-task-require-logging": {
    type: "aws:datasync/task:Task",
    props: {
      sourceLocationArn: arn("datasync", "location/loc-0a1b2c3d4e5f60001"),
      destinationLocationArn: arn("datasync", "location/loc-0a1b2c3d4e5f60002"),
    },
    mended: { cloudwatchLogGroupArn: arn("logs", "log-group:datasync") },
  },
};
