import { unknown } from "../../support/policyHarness";
import { type Form, keyed, made, tellApart, vary } from "./tellApart";

const text = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });
const topicArn = "arn:aws:sns:us-east-1:111122223333:results";
const queueArn = "arn:aws:sqs:us-east-1:111122223333:results";
const role = "arn:aws:iam::111122223333:role/app";
const allow = (Principal: unknown, Action: unknown, Resource: string, more: object = {}): object => ({
  Effect: "Allow",
  Principal,
  Action,
  Resource,
  ...more,
});
const topic = (...statements: object[]): readonly Form[] => [
  [made("sns/topicPolicy:TopicPolicy", { arn: topicArn, policy: text(...statements) })],
  [made("sns/topic:Topic", { name: "results", policy: text(...statements) })],
];
const queue = (...statements: object[]): readonly Form[] => [
  [made("sqs/queuePolicy:QueuePolicy", { queueUrl: unknown, policy: text(...statements) })],
  [made("sqs/queue:Queue", { name: "results", policy: text(...statements) })],
];
/** Only the form in a resource of its own; what else is said of both forms is the same within one. */
const first = (all: readonly Form[]): readonly Form[] => all.slice(0, 1);
const everyone = ["*", { AWS: "*" }, { AWS: ["*"] }];
const strangers = (all: readonly string[]): object => ({ AWS: all.map((id) => `arn:aws:iam::${id}:root`) });
const here = (form: Form): Form =>
  form.map((each) => ({ ...each, provider: { region: "us-east-1", allowedAccountIds: '["111122223333"]' } }));
const pool = "cognito/identityPool:IdentityPool";

describe("Checkov's checks of messages, mail and sign-in: failing and passing forms are told apart", () => {
  tellApart([
    {
      id: "CKV_AWS_26",
      what: "topics under a key",
      ...keyed("sns/topic:Topic", (kmsMasterKeyId) => ({ name: "t", kmsMasterKeyId })),
    },
    {
      id: "CKV_AWS_27",
      what: "queues under a key",
      ...keyed("sqs/queue:Queue", (kmsMasterKeyId) => ({ name: "q", kmsMasterKeyId })),
    },
    {
      id: "CKV2_AWS_73",
      what: "queues under a customer's key",
      ...keyed("sqs/queue:Queue", (kmsMasterKeyId) => ({ name: "q", kmsMasterKeyId })),
    },
    {
      id: "CKV_AWS_169",
      what: "topics are not for everyone",
      good: first(topic(allow({ AWS: role }, "sns:Publish", topicArn))),
      bad: everyone.flatMap((who) => topic(allow(who, "sns:Publish", topicArn))),
    },
    {
      id: "CKV_AWS_385",
      what: "topics are not for other accounts",
      good: first(topic(allow({ AWS: role }, "sns:Publish", topicArn))).map(here),
      bad: [
        ...topic(allow(strangers(["999988887777"]), "sns:Publish", topicArn)),
        ...topic(allow("*", "sns:Publish", topicArn)),
      ].map(here),
    },
    {
      id: "CKV_AWS_168",
      what: "queues are not for everyone",
      good: first(queue(allow({ AWS: role }, "sqs:SendMessage", queueArn))),
      bad: everyone.flatMap((who) => queue(allow(who, "sqs:SendMessage", queueArn))),
    },
    {
      id: "CKV_AWS_387",
      what: "queues are not public by a wildcard",
      good: first(queue(allow({ AWS: role }, "sqs:SendMessage", queueArn))),
      bad: everyone.flatMap((who) =>
        queue(allow({ AWS: role }, "sqs:SendMessage", queueArn), allow(who, "sqs:*", queueArn)),
      ),
    },
    {
      id: "CKV_AWS_72",
      what: "queues do not allow every action",
      good: first(queue(allow({ AWS: role }, ["sqs:SendMessage", "sqs:ReceiveMessage"], queueArn))),
      bad: ["*", "sqs:*", ["*"], ["SQS:*"]].flatMap((action) => queue(allow({ AWS: role }, action, queueArn))),
    },
    {
      id: "CKV_AWS_297",
      what: "schedules under a key",
      ...keyed("scheduler/schedule:Schedule", (kmsKeyArn) => ({
        name: "s",
        scheduleExpression: "rate(1 day)",
        kmsKeyArn,
      })),
    },
    {
      id: "CKV_AWS_365",
      what: "mail asks for TLS",
      ...vary(
        "ses/configurationSet:ConfigurationSet",
        { name: "m" },
        [{ deliveryOptions: { tlsPolicy: "Require" } }],
        [{}, { deliveryOptions: {} }, { deliveryOptions: { tlsPolicy: "Optional" } }],
      ),
    },
    {
      id: "CKV_AWS_366",
      what: "no credentials for guests",
      ...vary(
        pool,
        { identityPoolName: "p" },
        [{}, { allowUnauthenticatedIdentities: false }, { allowUnauthenticatedIdentities: "false" }],
        [{ allowUnauthenticatedIdentities: true }, { allowUnauthenticatedIdentities: "true" }],
      ),
    },
  ]);
});
