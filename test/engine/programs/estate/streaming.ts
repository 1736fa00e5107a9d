import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as iam from "@pulumi/aws/iam";
import * as kinesis from "@pulumi/aws/kinesis";
import * as mq from "@pulumi/aws/mq";
import * as msk from "@pulumi/aws/msk";
import * as scheduler from "@pulumi/aws/scheduler";
import * as pipes from "@pulumi/aws/pipes";
import * as sns from "@pulumi/aws/sns";
import * as sqs from "@pulumi/aws/sqs";
import * as pulumi from "@pulumi/pulumi";
import { audit, platform, platformAlias, records, recordsAlias } from "./keys";
import { dataGroup, isolatedSubnets } from "./network";
import { platformPassword } from "./passwords";
import { account, arn, document, phi, platformKeyArn, roleArn, trust } from "./shared";
import { patients } from "./storage";

const plainRefused = (action: string, resource: string): object => ({
  Sid: "DenyPlain",
  Effect: "Deny",
  Principal: "*",
  Action: action,
  Resource: resource,
  Condition: { Bool: { "aws:SecureTransport": "false" } },
});

// Queues, with a key named in every way that SQS takes.
const dead = new sqs.Queue("dead", {
  name: "dead",
  kmsMasterKeyId: platform.arn,
  kmsDataKeyReusePeriodSeconds: 300,
  messageRetentionSeconds: 1209600,
});
export const deadLetters = dead.arn;
const ids: Record<string, pulumi.Input<string>> = {
  orders: platform.id,
  referrals: platformAlias.name,
  claims: "alias/estate-platform",
  reminders: platformKeyArn,
};
export const queues = Object.entries(ids).map(([name, kmsMasterKeyId]) => {
  const queue = new sqs.Queue(name, {
    name,
    kmsMasterKeyId,
    redrivePolicy: pulumi.jsonStringify({ deadLetterTargetArn: dead.arn, maxReceiveCount: 5 }),
  });
  new sqs.QueuePolicy(name, {
    queueUrl: queue.id,
    policy: document(plainRefused("sqs:*", arn("sqs", name)), {
      Effect: "Allow",
      Principal: { Service: "sns.amazonaws.com" },
      Action: "sqs:SendMessage",
      Resource: arn("sqs", name),
      Condition: { ArnEquals: { "aws:SourceArn": arn("sns", "admissions") } },
    }),
  });
  return queue;
});
new sqs.QueuePolicy("dead", { queueUrl: dead.url, policy: document(plainRefused("sqs:*", arn("sqs", "dead"))) });
new sqs.Queue("inline", {
  name: "inline",
  kmsMasterKeyId: platform.keyId,
  redrivePolicy: JSON.stringify({ deadLetterTargetArn: arn("sqs", "dead"), maxReceiveCount: 3 }),
  policy: document(plainRefused("sqs:*", arn("sqs", "inline"))),
});

// Topics.
const admissions = new sns.Topic("admissions", { name: "admissions", kmsMasterKeyId: recordsAlias.name, tags: phi });
new sns.TopicPolicy("admissions", {
  arn: admissions.arn,
  policy: iam
    .getPolicyDocumentOutput({
      statements: [
        {
          effect: "Deny",
          principals: [{ type: "AWS", identifiers: ["*"] }],
          actions: ["sns:Publish"],
          resources: [arn("sns", "admissions")],
          conditions: [{ test: "Bool", variable: "aws:SecureTransport", values: ["false"] }],
        },
        {
          principals: [{ type: "AWS", identifiers: [roleArn("records-app")] }],
          actions: ["sns:Publish"],
          resources: [arn("sns", "admissions")],
        },
      ],
    })
    .apply((policy) => policy.json),
});
new sns.TopicSubscription("orders", {
  topic: admissions.arn,
  protocol: "sqs",
  endpoint: queues[0]!.arn,
  redrivePolicy: pulumi.jsonStringify({ deadLetterTargetArn: dead.arn }),
});
new sns.TopicSubscription("partner", {
  topic: admissions.arn,
  protocol: "https",
  endpoint: "https://partner.example/admissions",
});

// Event buses, schedules and pipes.
const bus = new cloudwatch.EventBus("clinic", {
  name: "clinic",
  kmsKeyIdentifier: platform.arn,
  deadLetterConfig: { arn: dead.arn },
});
new cloudwatch.EventBusPolicy("clinic", {
  eventBusName: bus.name,
  policy: document({
    Effect: "Allow",
    Principal: { AWS: `arn:aws:iam::${account}:root` },
    Action: "events:PutEvents",
    Resource: arn("events", "event-bus/clinic"),
  }),
});
const admitted = new cloudwatch.EventRule("admitted", {
  eventBusName: bus.name,
  eventPattern: JSON.stringify({ "source": ["clinic"], "detail-type": ["admitted"] }),
});
new cloudwatch.EventTarget("admitted", {
  eventBusName: bus.name,
  rule: admitted.name,
  arn: queues[0]!.arn,
  deadLetterConfig: { arn: dead.arn },
});
new cloudwatch.EventArchive("clinic", { eventSourceArn: bus.arn, kmsKeyIdentifier: platform.arn, retentionDays: 90 });
new scheduler.Schedule("nightly", {
  scheduleExpression: "cron(0 3 * * ? *)",
  flexibleTimeWindow: { mode: "OFF" },
  kmsKeyArn: platform.arn,
  target: { arn: queues[3]!.arn, roleArn: roleArn("scheduler"), deadLetterConfig: { arn: dead.arn } },
});
new pipes.Pipe("orders", {
  name: "orders",
  roleArn: roleArn("pipe"),
  source: queues[0]!.arn,
  target: queues[1]!.arn,
  kmsKeyIdentifier: platform.arn,
});

// Streams.
const firehose = new iam.Role("firehose", { name: "firehose", assumeRolePolicy: trust("firehose.amazonaws.com") });
const vitals = new kinesis.Stream("vitals", {
  name: "vitals",
  shardCount: 2,
  retentionPeriod: 168,
  encryptionType: "KMS",
  kmsKeyId: records.arn,
});
new kinesis.StreamConsumer("vitals", { name: "ward", streamArn: vitals.arn });
new kinesis.FirehoseDeliveryStream("vitals", {
  name: "vitals",
  destination: "extended_s3",
  kinesisSourceConfiguration: { kinesisStreamArn: vitals.arn, roleArn: firehose.arn },
  extendedS3Configuration: {
    bucketArn: patients.arn,
    roleArn: firehose.arn,
    kmsKeyArn: records.arn,
    compressionFormat: "GZIP",
    cloudwatchLoggingOptions: { enabled: true, logGroupName: "/estate/app", logStreamName: "vitals" },
  },
});
new kinesis.FirehoseDeliveryStream("notes", {
  name: "notes",
  destination: "extended_s3",
  serverSideEncryption: { enabled: true, keyType: "CUSTOMER_MANAGED_CMK", keyArn: records.arn },
  extendedS3Configuration: {
    bucketArn: patients.arn,
    roleArn: firehose.arn,
    kmsKeyArn: records.arn,
    bufferingInterval: 300,
  },
});
new kinesis.VideoStream("rooms", { name: "rooms", kmsKeyId: records.arn, dataRetentionInHours: 24 });

// Kafka and MQ.
const brokerLogs = new cloudwatch.LogGroup("brokers", {
  name: "/estate/brokers",
  kmsKeyId: audit.arn,
  retentionInDays: 2192,
});
const settings = new msk.Configuration("kafka", {
  name: "kafka",
  kafkaVersions: ["3.8.x"],
  serverProperties: "auto.create.topics.enable=false\nallow.everyone.if.no.acl.found=false\n",
});
new msk.Cluster("kafka", {
  clusterName: "kafka",
  kafkaVersion: "3.8.x",
  numberOfBrokerNodes: 3,
  brokerNodeGroupInfo: {
    instanceType: "kafka.m7g.large",
    clientSubnets: isolatedSubnets,
    securityGroups: [dataGroup.id],
    storageInfo: { ebsStorageInfo: { volumeSize: 100 } },
    connectivityInfo: { publicAccess: { type: "DISABLED" } },
  },
  encryptionInfo: {
    encryptionAtRestKmsKeyArn: records.arn,
    encryptionInTransit: { clientBroker: "TLS", inCluster: true },
  },
  clientAuthentication: { sasl: { iam: true }, unauthenticated: false },
  configurationInfo: { arn: settings.arn, revision: settings.latestRevision },
  enhancedMonitoring: "PER_TOPIC_PER_BROKER",
  loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: true, logGroup: brokerLogs.name } } },
});
new msk.ServerlessCluster("events", {
  clusterName: "events",
  vpcConfigs: [{ subnetIds: isolatedSubnets, securityGroupIds: [dataGroup.id] }],
  clientAuthentication: { sasl: { iam: { enabled: true } } },
});
new mq.Broker("hl7", {
  brokerName: "hl7",
  engineType: "ActiveMQ",
  engineVersion: "5.18",
  hostInstanceType: "mq.m5.large",
  deploymentMode: "ACTIVE_STANDBY_MULTI_AZ",
  publiclyAccessible: false,
  autoMinorVersionUpgrade: true,
  encryptionOptions: { useAwsOwnedKey: false, kmsKeyId: records.arn },
  logs: { general: true, audit: true },
  subnetIds: isolatedSubnets.slice(0, 2),
  securityGroups: [dataGroup.id],
  users: [{ username: "steward", password: platformPassword() }],
});
new mq.Broker("rabbit", {
  brokerName: "rabbit",
  engineType: "RabbitMQ",
  engineVersion: "3.13",
  hostInstanceType: "mq.m5.large",
  deploymentMode: "CLUSTER_MULTI_AZ",
  publiclyAccessible: false,
  autoMinorVersionUpgrade: true,
  encryptionOptions: { useAwsOwnedKey: false, kmsKeyId: platformKeyArn },
  logs: { general: true },
  subnetIds: isolatedSubnets,
  securityGroups: [dataGroup.id],
  users: [{ username: "steward", password: platformPassword() }],
});
