import { describeLimits } from "./limitTable";

const TOPIC = "aws:sns/topic:Topic";
const CODE = "InvalidParameter: Invalid parameter: ";
const ARN = "arn:aws:sns:us-east-1:111122223333:alerts";
const STREAM = "arn:aws:firehose:us-east-1:111122223333:deliverystream/s";
const ROLE = "arn:aws:iam::111122223333:role/r";

describe("limits of SNS", () => {
  describeLimits(TOPIC, { name: "phi-dev-alerts" }, [
    {
      title: "a name over 256 characters",
      refused: { name: "x".repeat(257) },
      reason: `${CODE}Topic Name: 'xxx`,
      accepted: { name: "x".repeat(256) },
    },
    {
      title: "a name with a period",
      refused: { name: "phi.alerts" },
      reason: `${CODE}Topic Name: 'phi.alerts' must have 1 to 256 letters, numbers, underscores and hyphens`,
      accepted: { name: "phi_alerts" },
    },
    {
      title: "a FIFO topic without its suffix",
      refused: { name: "phi", fifoTopic: true },
      reason: `${CODE}Topic Name: 'phi' must have 1 to 256 letters, numbers, underscores and hyphens, with the suffix .fifo`,
      accepted: { name: "phi.fifo", fifoTopic: true },
    },
    {
      title: "a name that exists",
      refused: { name: "alerts" },
      reason: `${CODE}Attributes Reason: Topic alerts already exists with different attributes`,
      accepted: { name: "alerts", region: "us-west-2" },
      world: [{ type: TOPIC, inputs: { name: "alerts" }, outputs: { region: "us-east-1" } }],
    },
    {
      title: "a display name over 100 characters",
      refused: { displayName: "x".repeat(101) },
      reason: `${CODE}Value 'xxx`,
      accepted: { displayName: "x".repeat(100) },
    },
    {
      title: "a signature version that it does not have",
      refused: { signatureVersion: 3 },
      reason: `${CODE}Value '3'`,
      accepted: { signatureVersion: 2 },
    },
    {
      title: "a delivery policy that is not JSON",
      refused: { deliveryPolicy: "{" },
      reason: `${CODE}failed to parse JSON`,
      accepted: { deliveryPolicy: "{}" },
    },
  ]);

  const email = { topic: ARN, protocol: "email", endpoint: "security@example.com" };
  describeLimits("aws:sns/topicSubscription:TopicSubscription", email, [
    {
      title: "a protocol that it does not have",
      refused: { protocol: "slack", endpoint: "x" },
      reason: `${CODE}Value 'slack'`,
      accepted: { protocol: "email-json", endpoint: "a@b.example" },
    },
    {
      title: "an email without an at sign",
      refused: { endpoint: "security" },
      reason: `${CODE}Invalid endpoint: 'security' must be an email address for protocol email`,
      accepted: { endpoint: "security@example.org" },
    },
    {
      title: "a plain URL for https",
      refused: { endpoint: "http://example.com", protocol: "https" },
      reason: `${CODE}Invalid endpoint: 'http://example.com' must be an URL beginning with https://`,
      accepted: { endpoint: "https://example.com", protocol: "https" },
    },
    {
      title: "a queue by its URL",
      refused: { endpoint: "https://sqs.us-east-1.amazonaws.com/111122223333/q", protocol: "sqs" },
      reason: `${CODE}Invalid endpoint`,
      accepted: { endpoint: "arn:aws:sqs:us-east-1:111122223333:q", protocol: "sqs" },
    },
    {
      title: "a topic by its name",
      refused: { topic: "alerts" },
      reason: `${CODE}'alerts' must be the ARN of a topic`,
      accepted: { topic: ARN },
    },
    {
      title: "a delivery stream without a role",
      refused: { endpoint: STREAM, protocol: "firehose" },
      property: "subscriptionRoleArn",
      reason: `${CODE}SubscriptionRoleArn is required for protocol firehose`,
      accepted: { endpoint: STREAM, protocol: "firehose", subscriptionRoleArn: ROLE },
    },
    {
      title: "raw messages by email",
      refused: { rawMessageDelivery: true },
      reason: `${CODE}Attributes Reason: RawMessageDelivery: Delivery protocol [email]`,
      accepted: { rawMessageDelivery: true, protocol: "https", endpoint: "https://example.com" },
    },
    {
      title: "a filter that is not JSON",
      refused: { filterPolicy: "severity=high" },
      reason: `${CODE}failed to parse JSON`,
      accepted: { filterPolicy: '{"severity":["high"]}' },
    },
    {
      title: "a filter scope that it does not have",
      refused: { filterPolicyScope: "Body" },
      reason: `${CODE}Value 'Body'`,
      accepted: { filterPolicyScope: "MessageBody" },
    },
  ]);
});
