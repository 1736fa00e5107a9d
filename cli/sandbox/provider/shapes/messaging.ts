import { type ShapeRules } from "./model";

export const messaging: ShapeRules = {
  "aws:sns/topic:Topic": {
    // To create a topic that exists is to get it: docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
    unique: [],
    outputs: ({ configuration, inputs }) => ({
      owner: configuration.account,
      signatureVersion: 1,
      tracingConfig: "PassThrough",
      beginningArchiveTime: "",
      policy: JSON.stringify({
        Version: "2008-10-17",
        Id: "__default_policy_ID",
        Statement: [
          {
            Sid: "__default_statement_ID",
            Effect: "Allow",
            Principal: { AWS: "*" },
            Action: ["SNS:Publish", "SNS:Subscribe", "SNS:GetTopicAttributes", "SNS:SetTopicAttributes"],
            Resource: `arn:${configuration.partition}:sns:${configuration.region}:${configuration.account}:${String(inputs["name"])}`,
            Condition: { StringEquals: { "AWS:SourceOwner": configuration.account } },
          },
        ],
      }),
    }),
  },
  "aws:sns/topicPolicy:TopicPolicy": { id: ({ inputs }) => String(inputs["arn"]) },
  "aws:sns/topicSubscription:TopicSubscription": {
    arn: ({ inputs, madeUp }) => `${String(inputs["topic"])}:${madeUp.uuid("subscription")}`,
    outputs: ({ inputs, configuration }) => {
      // A person or an HTTP server has to confirm; a queue, a function or a stream of the account need not.
      const waits = /^(email|email-json|http|https)$/.test(String(inputs["protocol"]));
      return { pendingConfirmation: waits, confirmationWasAuthenticated: !waits, ownerId: configuration.account };
    },
  },
  "aws:sqs/queue:Queue": {
    id: ({ inputs, configuration: { region, account } }) =>
      `https://sqs.${region}.amazonaws.com/${account}/${String(inputs["name"])}`,
    outputs: ({ inputs, configuration: { region, account } }) => ({
      url: `https://sqs.${region}.amazonaws.com/${account}/${String(inputs["name"])}`,
      sqsManagedSseEnabled: inputs["kmsMasterKeyId"] === undefined,
      kmsDataKeyReusePeriodSeconds: 300,
    }),
    conflict: "QueueAlreadyExists",
  },
  "aws:cloudwatch/eventRule:EventRule": {
    // PutRule creates or updates: docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
    unique: [],
    outputs: () => ({ eventBusName: "default" }),
  },
  "aws:cloudwatch/eventTarget:EventTarget": {
    id: ({ inputs, madeUp }) => `${String(inputs["rule"])}-${String(inputs["targetId"] ?? madeUp.uuid("target"))}`,
    outputs: ({ madeUp }) => ({ targetId: madeUp.uuid("target"), eventBusName: "default" }),
  },
  // PutMetricAlarm creates or updates: docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
  "aws:cloudwatch/metricAlarm:MetricAlarm": { unique: [] },
  "aws:cloudwatch/logGroup:LogGroup": {
    outputs: () => ({ logGroupClass: "STANDARD" }),
    conflict: "ResourceAlreadyExistsException",
  },
  "aws:cloudtrail/trail:Trail": {
    outputs: ({ inputs, configuration }) => ({ homeRegion: inputs["region"] ?? configuration.region, snsTopicArn: "" }),
    conflict: "TrailAlreadyExistsException",
  },
};
