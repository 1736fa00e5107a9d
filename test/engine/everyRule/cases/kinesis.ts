import { type Cases } from "../case";
import { KEY, managedKey, ROLE } from "../values";

export const cases: Cases = {
  "kinesis-application-require-checkpoints": {
    type: "aws:kinesisanalyticsv2/application:Application",
    props: {
      runtimeEnvironment: "FLINK-1_18",
      serviceExecutionRole: ROLE,
      applicationConfiguration: {
        applicationCodeConfiguration: { codeContentType: "PLAINTEXT" },
        flinkApplicationConfiguration: {
          checkpointConfiguration: { configurationType: "CUSTOM", checkpointingEnabled: false },
        },
      },
    },
    mended: {
      applicationConfiguration: {
        applicationCodeConfiguration: { codeContentType: "PLAINTEXT" },
        flinkApplicationConfiguration: {
          checkpointConfiguration: { configurationType: "CUSTOM", checkpointingEnabled: true },
        },
      },
    },
  },
  "kinesis-deliverystream-require-logs": {
    type: "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream",
    props: {
      destination: "extended_s3",
      extendedS3Configuration: {
        roleArn: ROLE,
        bucketArn: "arn:aws:s3:::records",
        cloudwatchLoggingOptions: { enabled: false },
      },
    },
    mended: {
      extendedS3Configuration: {
        roleArn: ROLE,
        bucketArn: "arn:aws:s3:::records",
        cloudwatchLoggingOptions: { enabled: true, logGroupName: "delivery", logStreamName: "s3" },
      },
    },
  },
  "kinesis-stream-require-customer-key": {
    type: "aws:kinesis/stream:Stream",
    props: { shardCount: 1, encryptionType: "KMS", kmsKeyId: managedKey("kinesis") },
    mended: { kmsKeyId: KEY },
  },
  "kinesis-stream-require-retention": {
    type: "aws:kinesis/stream:Stream",
    props: { shardCount: 1, encryptionType: "KMS", kmsKeyId: KEY, retentionPeriod: 24 },
    mended: { retentionPeriod: 168 },
  },
  "kinesis-deliverystream-require-encryption": {
    type: "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream",
    props: {
      destination: "extended_s3",
      extendedS3Configuration: { roleArn: ROLE, bucketArn: "arn:aws:s3:::records" },
      serverSideEncryption: { enabled: false },
    },
    mended: { serverSideEncryption: { enabled: true } },
  },
  "kinesis-stream-require-encryption": {
    type: "aws:kinesis/stream:Stream",
    props: { shardCount: 1, encryptionType: "NONE" },
    mended: { encryptionType: "KMS", kmsKeyId: KEY },
  },
};
