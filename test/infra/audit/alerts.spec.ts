import assert from "node:assert/strict";
import { Alerts } from "../../../infra/audit/alerts";
import { build, policyOf, valueOf } from "../../support/mocks";
import { naming } from "../storage/fixtures";

const TOPIC = "arn:aws:sns:us-east-1:111122223333:phi-test-alerts";

const alerts = (emails: string[] = []): Alerts =>
  new Alerts("alerts", { names: naming(), keyArn: "arn:alerts-key", emails });

describe("Alerts", () => {
  it("encrypts the topic with the given key and signs with SHA-256", async () => {
    const made = await build(() => alerts());
    assert.equal(made.value.topicArn, TOPIC);
    assert.deepEqual(made.one("aws:sns/topic:Topic").inputs, {
      name: "phi-test-alerts",
      kmsMasterKeyId: "arn:alerts-key",
      signatureVersion: 2,
      tags: { Name: "phi-test-alerts", Purpose: "alerts", DataClassification: "internal" },
    });
  });

  it("lets alarms, EventBridge and RDS publish, EventBridge without a condition that it would never meet", async () => {
    const made = await build(() => alerts());
    const policy = policyOf(made.one("aws:sns/topicPolicy:TopicPolicy"));
    const publish = { Effect: "Allow", Action: "sns:Publish", Resource: TOPIC };
    assert.deepEqual(policy.Statement.slice(2), [
      {
        ...publish,
        Sid: "PublishAlarms",
        Principal: { Service: "cloudwatch.amazonaws.com" },
        Condition: {
          ArnLike: { "aws:SourceArn": "arn:aws:cloudwatch:us-east-1:111122223333:alarm:phi-test-*" },
          StringEquals: { "aws:SourceAccount": "111122223333" },
        },
      },
      { ...publish, Sid: "PublishEvents", Principal: { Service: "events.amazonaws.com" } },
      {
        ...publish,
        Sid: "PublishDatabaseEvents",
        Principal: { Service: "events.rds.amazonaws.com" },
        Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
      },
    ]);
  });

  it("refuses plain requests and other accounts, with actions that a topic policy may name", async () => {
    const made = await build(() => alerts());
    const policy = policyOf(made.one("aws:sns/topicPolicy:TopicPolicy"));
    assert.deepEqual(policy.Statement.slice(0, 2), [
      {
        Sid: "DenyPlainRequests",
        Effect: "Deny",
        Principal: "*",
        Action: "sns:Publish",
        Resource: TOPIC,
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
      {
        Sid: "DenyForeignAccounts",
        Effect: "Deny",
        Principal: "*",
        Action: [
          "sns:AddPermission",
          "sns:DeleteTopic",
          "sns:GetTopicAttributes",
          "sns:ListSubscriptionsByTopic",
          "sns:Publish",
          "sns:RemovePermission",
          "sns:SetTopicAttributes",
          "sns:Subscribe",
        ],
        Resource: TOPIC,
        Condition: {
          Bool: { "aws:PrincipalIsAWSService": "false" },
          StringNotEquals: { "aws:PrincipalAccount": "111122223333" },
        },
      },
    ]);
  });

  it("subscribes each address once, and nobody where none is given", async () => {
    const made = await build(() => alerts(["ops@example.org", "ciso@example.org", "ops@example.org"]));
    assert.deepEqual(
      made.ofType("aws:sns/topicSubscription:TopicSubscription").map((each) => each.inputs),
      [
        { topic: "arn:of:alerts", protocol: "email", endpoint: "ops@example.org" },
        { topic: "arn:of:alerts", protocol: "email", endpoint: "ciso@example.org" },
      ],
    );
    assert.deepEqual((await build(() => alerts())).ofType("aws:sns/topicSubscription:TopicSubscription"), []);
  });

  it("gives out the topic's ARN once its policy stands", async () => {
    const made = await build(() => alerts());
    assert.equal(await valueOf(made.value.ready), "arn:of:alerts");
  });
});
