import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const kinesisStreamRequireCustomerKey = customerKeyControl({
  id: "kinesis-stream-require-customer-key",
  things: "Kinesis data, video and Firehose streams",
  severity: "critical",
  source: "https://docs.aws.amazon.com/streams/latest/dg/server-side-encryption.html",
  equivalents: {
    awsConfig: ["KINESIS_STREAM_ENCRYPTED"],
    cdkNag: ["KinesisDataStreamSSE", "KinesisDataFirehoseSSE"],
    checkov: ["CKV_AWS_43", "CKV_AWS_185", "CKV_AWS_240", "CKV_AWS_241", "CKV_AWS_177"],
    prowler: ["kinesis_stream_encrypted_at_rest", "firehose_stream_encrypted_at_rest"],
  },
});

export const kinesisKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:kinesis/stream:Stream"],
    key: "kmsKeyId",
    on: [{ path: "encryptionType", is: ["KMS"] }],
  },
  {
    types: ["aws:kinesis/videoStream:VideoStream"],
    key: "kmsKeyId",
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    key: "serverSideEncryption.keyArn",
    on: [
      { path: "serverSideEncryption.enabled", is: [true] },
      { path: "serverSideEncryption.keyType", is: ["CUSTOMER_MANAGED_CMK"] },
    ],
    when: [
      { path: "kinesisSourceConfiguration", is: "left out" },
      { path: "mskSourceConfiguration", is: "left out" },
    ],
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    key: "elasticsearchConfiguration.s3Configuration.kmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    key: "extendedS3Configuration.kmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    key: "extendedS3Configuration.s3BackupConfiguration.kmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    key: "httpEndpointConfiguration.s3Configuration.kmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    key: "icebergConfiguration.s3Configuration.kmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    key: "opensearchConfiguration.s3Configuration.kmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    key: "opensearchserverlessConfiguration.s3Configuration.kmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    key: "redshiftConfiguration.s3BackupConfiguration.kmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    key: "redshiftConfiguration.s3Configuration.kmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    key: "snowflakeConfiguration.s3Configuration.kmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    key: "splunkConfiguration.s3Configuration.kmsKeyArn",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:kinesisanalyticsv2/application:Application"],
    key: "applicationConfiguration.applicationEncryptionConfiguration.keyId",
    on: [{ path: "applicationConfiguration.applicationEncryptionConfiguration.keyType", is: ["CUSTOMER_MANAGED_KEY"] }],
  },
];
