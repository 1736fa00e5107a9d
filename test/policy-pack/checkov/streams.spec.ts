import { unknown } from "../../support/policyHarness";
import { keyed, switched, tellApart, vary } from "./tellApart";

const firehose = "kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";
const msk = "msk/cluster:Cluster";
const broker = "mq/broker:Broker";
const s3 = { destination: "extended_s3", extendedS3Configuration: { bucketArn: unknown, roleArn: unknown } };
const transit = (encryptionInTransit: object): object => ({
  encryptionInfo: { encryptionAtRestKmsKeyArn: "alias/stream", encryptionInTransit },
});
const access = (type: string): object => ({ brokerNodeGroupInfo: { connectivityInfo: { publicAccess: { type } } } });
const brokerLogs = (logs: object): object => ({ loggingInfo: { brokerLogs: logs } });

describe("what Checkov asks of streams", () => {
  tellApart([
    {
      id: "CKV_AWS_43",
      what: "Kinesis streams are encrypted",
      ...vary(
        "kinesis/stream:Stream",
        {},
        [{ encryptionType: "KMS", kmsKeyId: "alias/stream" }],
        [{}, { encryptionType: "NONE" }, { encryptionType: "NONE", kmsKeyId: "alias/stream" }],
      ),
    },
    {
      id: "CKV_AWS_185",
      what: "Kinesis streams have a customer's key",
      ...keyed("kinesis/stream:Stream", (kmsKeyId) => ({ encryptionType: "KMS", kmsKeyId })),
    },
    {
      id: "CKV_AWS_177",
      what: "video streams have a customer's key",
      ...keyed("kinesis/videoStream:VideoStream", (kmsKeyId) => ({ name: "gait", dataRetentionInHours: 24, kmsKeyId })),
    },
    {
      id: "CKV_AWS_240",
      what: "Firehose encrypts what it holds",
      ...vary(
        firehose,
        s3,
        [{ serverSideEncryption: { enabled: true, keyType: "CUSTOMER_MANAGED_CMK", keyArn: "alias/stream" } }],
        [{}, { serverSideEncryption: { enabled: false } }, { serverSideEncryption: {} }],
      ),
    },
    {
      id: "CKV_AWS_241",
      what: "Firehose has a customer's key",
      ...keyed(firehose, (keyArn) => ({
        ...s3,
        serverSideEncryption: {
          enabled: true,
          keyType: keyArn === undefined ? undefined : "CUSTOMER_MANAGED_CMK",
          keyArn,
        },
      })),
    },
    {
      id: "CKV_AWS_241",
      what: "Firehose says that the key is a customer's",
      ...vary(
        firehose,
        s3,
        [{ serverSideEncryption: { enabled: true, keyType: "CUSTOMER_MANAGED_CMK", keyArn: "alias/stream" } }],
        [
          { serverSideEncryption: { enabled: true } },
          { serverSideEncryption: { enabled: true, keyType: "AWS_OWNED_CMK" } },
        ],
      ),
    },
  ]);
});

describe("what Checkov asks of MSK", () => {
  tellApart([
    {
      id: "CKV_AWS_80",
      what: "clusters write logs",
      ...vary(
        msk,
        {},
        [
          { ...brokerLogs({ cloudwatchLogs: { enabled: true, logGroup: "msk" } }) },
          { ...brokerLogs({ s3: { enabled: true, bucket: unknown } }) },
          { ...brokerLogs({ firehose: { enabled: true, deliveryStream: unknown } }) },
        ],
        [
          {},
          { ...brokerLogs({ cloudwatchLogs: { enabled: false } }) },
          { ...brokerLogs({ s3: { enabled: false }, firehose: { enabled: false } }) },
        ],
      ),
    },
    {
      id: "CKV_AWS_81",
      what: "clusters speak TLS",
      ...vary(
        msk,
        {},
        [{ ...transit({ clientBroker: "TLS", inCluster: true }) }, { ...transit({}) }],
        [
          { ...transit({ clientBroker: "TLS_PLAINTEXT" }) },
          { ...transit({ clientBroker: "PLAINTEXT" }) },
          { ...transit({ inCluster: false }) },
        ],
      ),
    },
    {
      id: "CKV_AWS_81",
      what: "clusters have a customer's key",
      ...keyed(msk, (encryptionAtRestKmsKeyArn) => ({ encryptionInfo: { encryptionAtRestKmsKeyArn } })),
    },
    {
      id: "CKV_AWS_291",
      what: "brokers are not public",
      ...vary(msk, {}, [{}, { ...access("DISABLED") }], [{ ...access("SERVICE_PROVIDED_EIPS") }]),
    },
  ]);
});

describe("what Checkov asks of MQ", () => {
  const active = { engineType: "ActiveMQ", engineVersion: "5.18" };
  tellApart([
    {
      id: "CKV_AWS_48",
      what: "ActiveMQ writes logs",
      ...vary(
        broker,
        active,
        [{ logs: { general: true, audit: true } }],
        [{}, { logs: {} }, { logs: { general: false, audit: false } }],
      ),
    },
    {
      id: "CKV_AWS_197",
      what: "ActiveMQ writes an audit log",
      ...vary(
        broker,
        active,
        [{ logs: { general: true, audit: true } }, { logs: { general: true, audit: "true" } }],
        [{}, { logs: { general: true } }, { logs: { general: true, audit: false } }],
      ),
    },
    {
      id: "CKV_AWS_69",
      what: "brokers are not public",
      ...vary(broker, active, [{}, { publiclyAccessible: false }], [{ publiclyAccessible: true }]),
    },
    { id: "CKV_AWS_207", what: "brokers take minor upgrades", ...switched(broker, active, "autoMinorVersionUpgrade") },
    {
      id: "CKV_AWS_208",
      what: "ActiveMQ is of a version with fixes",
      ...vary(
        broker,
        { engineType: "ActiveMQ" },
        ["5.17.6", "5.18"].map((engineVersion) => ({ engineVersion })),
        ["5.15.0", "5.15.16"].map((engineVersion) => ({ engineVersion })),
      ),
    },
    {
      id: "CKV_AWS_208",
      what: "RabbitMQ is of a version with fixes",
      ...vary(
        broker,
        { engineType: "RabbitMQ" },
        ["3.13", "3.11.20"].map((engineVersion) => ({ engineVersion })),
        ["3.8.6", "3.10.10"].map((engineVersion) => ({ engineVersion })),
      ),
    },
    {
      id: "CKV_AWS_209",
      what: "brokers have a customer's key",
      ...keyed(broker, (kmsKeyId) => ({ ...active, encryptionOptions: { useAwsOwnedKey: false, kmsKeyId } })),
    },
    {
      id: "CKV_AWS_209",
      what: "brokers do not have a key that AWS owns",
      ...vary(
        broker,
        active,
        [{ encryptionOptions: { useAwsOwnedKey: false, kmsKeyId: "alias/mq" } }],
        [{}, { encryptionOptions: { useAwsOwnedKey: true } }, { encryptionOptions: { useAwsOwnedKey: false } }],
      ),
    },
  ]);
});
