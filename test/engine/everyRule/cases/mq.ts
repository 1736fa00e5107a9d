import { type Cases } from "../case";
import { KEY } from "../values";

const broker = {
  brokerName: "records",
  engineType: "ActiveMQ",
  engineVersion: "5.18",
  hostInstanceType: "mq.m5.large",
  users: [],
};

export const cases: Cases = {
  "mq-broker-forbid-public-access": {
    type: "aws:mq/broker:Broker",
    props: { ...broker, publiclyAccessible: true },
    mended: { publiclyAccessible: false },
  },
  "mq-broker-require-customer-key": {
    type: "aws:mq/broker:Broker",
    props: broker,
    mended: { encryptionOptions: { useAwsOwnedKey: false, kmsKeyId: KEY } },
  },
  "mq-broker-require-audit-log": {
    type: "aws:mq/broker:Broker",
    props: { ...broker, logs: { audit: false } },
    mended: { logs: { audit: true } },
  },
  "mq-broker-require-logs": {
    type: "aws:mq/broker:Broker",
    props: { ...broker, logs: { general: false } },
    mended: { logs: { general: true } },
  },
};
