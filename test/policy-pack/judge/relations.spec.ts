import { deepEqual } from "node:assert";
import { snsTopicRequireTls } from "../../../policy-pack/rules/sns/snsTopicRequireTls";
import { type Declared, judge, unknown } from "../../support/policyHarness";

const provider = { region: "us-east-1", allowedAccountIds: '["111122223333"]' };
const document = (Resource: string): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Deny",
        Principal: "*",
        Action: "*",
        Resource,
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ],
  });
const topic: Declared = {
  type: "aws:sns/topic:Topic",
  name: "topic",
  props: { name: "alerts", kmsMasterKeyId: "alias/own" },
  outputs: { name: "alerts", kmsMasterKeyId: "alias/own", arn: unknown, id: unknown },
  provider,
};
const queue: Declared = {
  type: "aws:sqs/queue:Queue",
  name: "queue",
  props: { name: "orders", kmsMasterKeyId: "alias/own" },
  outputs: { name: "orders", kmsMasterKeyId: "alias/own", arn: unknown, url: unknown, id: unknown },
  provider,
};

function attached(owner: Declared, arn: string): readonly string[] {
  const type = owner === topic ? "aws:sns/topicPolicy:TopicPolicy" : "aws:sqs/queuePolicy:QueuePolicy";
  const property = owner === topic ? "arn" : "queueUrl";
  const props = { [property]: arn, policy: document("arn:aws:sns:us-east-1:111122223333:alerts") };
  const other: Declared = { type, name: "policy", props, provider };
  return judge(snsTopicRequireTls, [owner, other]).map(({ resource }) => resource.split("::").at(-1) ?? "");
}

describe("a resource that another one names by an ARN or a URL written as text, before it exists", () => {
  const cases: readonly [string, Declared, string, readonly string[]][] = [
    ["by the ARN of its name", topic, "arn:aws:sns:us-east-1:111122223333:alerts", []],
    ["by the URL of its name", queue, "https://sqs.us-east-1.amazonaws.com/111122223333/orders", []],
    ["not by the ARN of another name", topic, "arn:aws:sns:us-east-1:111122223333:alarms", ["topic"]],
    ["not by the ARN of another account", topic, "arn:aws:sns:us-east-1:444455556666:alerts", ["topic"]],
    ["not by the ARN of another region", topic, "arn:aws:sns:us-west-2:111122223333:alerts", ["topic"]],
    ["not by the URL of another name", queue, "https://sqs.us-east-1.amazonaws.com/111122223333/claims", ["queue"]],
  ];
  for (const [how, owner, arn, missing] of cases) {
    it(`is found ${how}`, () => deepEqual(attached(owner, arn), missing));
  }

  it("is not found by an ARN that has its name, once its own ARN is known and is another one", () => {
    const outputs = { ...topic.outputs, arn: "arn:aws:sns:us-east-1:111122223333:alerts-2" };
    const made = { ...topic, outputs };
    const props = {
      arn: "arn:aws:sns:us-east-1:111122223333:alerts",
      policy: document("arn:aws:sns:us-east-1:111122223333:alerts"),
    };
    const policy: Declared = { type: "aws:sns/topicPolicy:TopicPolicy", name: "policy", props, provider };
    deepEqual(judge(snsTopicRequireTls, [made, policy]).length, 1);
  });
});
