import type { Control } from "./control";
import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const kinesisStreamRequireEncryption: Control = {
  id: "kinesis-stream-require-encryption",
  title: "Data streams are encrypted at rest.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "critical",
  description: "encryptionType of Kinesis data streams is KMS; the default is none.",
  remediation: 'set encryptionType: "KMS" and kmsKeyId.',
  source: "https://docs.aws.amazon.com/streams/latest/dg/server-side-encryption.html",
  equivalents: {
    awsConfig: ["KINESIS_STREAM_ENCRYPTED"],
    cdkNag: ["KinesisDataStreamSSE"],
    checkov: ["CKV_AWS_43"],
    prowler: ["kinesis_stream_encrypted_at_rest"],
  },
};

export const kinesisDeliverystreamRequireEncryption: Control = {
  id: "kinesis-deliverystream-require-encryption",
  title: "Delivery streams encrypt what they hold.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "critical",
  description:
    "serverSideEncryption of Firehose streams is enabled; streams that read from Kinesis or MSK hold nothing of their own.",
  remediation: 'set serverSideEncryption: { enabled: true, keyType: "CUSTOMER_MANAGED_CMK", keyArn }.',
  source: "https://docs.aws.amazon.com/firehose/latest/dev/encryption.html",
  equivalents: {
    cdkNag: ["KinesisDataFirehoseSSE"],
    checkov: ["CKV_AWS_240"],
    prowler: ["firehose_stream_encrypted_at_rest"],
  },
};

export const kinesisStreamRequireCustomerKey = customerKeyControl({
  id: "kinesis-stream-require-customer-key",
  things: "Kinesis data, video and Firehose streams",
  severity: "critical",
  source: "https://docs.aws.amazon.com/streams/latest/dg/server-side-encryption.html",
  equivalents: { checkov: ["CKV_AWS_185", "CKV_AWS_241", "CKV_AWS_177"] },
});

export const kinesisKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:kinesis/stream:Stream"],
    key: "kmsKeyId",
  },
  {
    types: ["aws:kinesis/videoStream:VideoStream"],
    key: "kmsKeyId",
  },
  {
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    key: "serverSideEncryption.keyArn",
    on: [{ path: "serverSideEncryption.keyType", is: ["CUSTOMER_MANAGED_CMK"] }],
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
