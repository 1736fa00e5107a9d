import { deepStrictEqual } from "node:assert/strict";
import { retentionDays } from "../../../../../cli/sandbox/provider/limits/logs";
import { describeLimits, judge } from "./limitTable";

const GROUP = "aws:cloudwatch/logGroup:LogGroup";
const FILTER = "aws:cloudwatch/logMetricFilter:LogMetricFilter";
const transformation = { name: "DeniedDecrypt", namespace: "Phi", value: "1" };

describe("limits of CloudWatch Logs", () => {
  it("R-002-09 accepts 2192 days of retention, the first value of six years, and no number of days beside the list", () => {
    const accepted = Array.from({ length: 3654 }, (_, days) => days).filter(
      (days) => judge(GROUP, { name: "g", retentionInDays: days }).length === 0,
    );
    deepStrictEqual(accepted, retentionDays);
  });

  describeLimits(GROUP, { name: "/phi/dev/trail", retentionInDays: 2192 }, [
    {
      title: "six years to the day",
      refused: { retentionInDays: 2190 },
      reason:
        "InvalidParameterException: Value '2190' failed to satisfy constraint: Member must satisfy enum value set: [0, 1, 3",
      accepted: { retentionInDays: 2192 },
    },
    {
      title: "a name over 512 characters",
      refused: { name: "x".repeat(513) },
      reason: "InvalidParameterException: Value 'xxx",
      accepted: { name: "x".repeat(512) },
    },
    {
      title: "a name with a space",
      refused: { name: "/phi/dev trail" },
      reason: "InvalidParameterException: '/phi/dev trail' must consist of letters, numbers and . - _ / #",
      accepted: { name: "/phi/dev_trail.1-#" },
    },
    {
      title: "a name that AWS reserves",
      refused: { name: "aws/trail" },
      reason: "InvalidParameterException: 'aws/trail' begins with aws/",
      accepted: { name: "/aws/trail" },
    },
    {
      title: "a name that exists",
      refused: { name: "/taken" },
      reason: "ResourceAlreadyExistsException: The specified log group already exists",
      accepted: { name: "/taken", region: "eu-west-1" },
      world: [{ type: GROUP, inputs: { name: "/taken" }, outputs: { region: "us-east-1" } }],
    },
    {
      title: "a key by its alias",
      refused: { kmsKeyId: "alias/phi-dev-audit" },
      reason: "InvalidParameterException: 'alias/phi-dev-audit' must be the ARN of a KMS key",
      accepted: { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
    },
    {
      title: "a class that it does not have",
      refused: { logGroupClass: "COLD" },
      reason: "InvalidParameterException: Value 'COLD'",
      accepted: { logGroupClass: "INFREQUENT_ACCESS" },
    },
  ]);

  const filter = { name: "denied", logGroupName: "/phi", pattern: "{ $.x = 1 }", metricTransformation: transformation };
  describeLimits(FILTER, filter, [
    {
      title: "a pattern over 1024 characters",
      refused: { pattern: "x".repeat(1025) },
      reason: "InvalidParameterException: Value 'xxx",
      accepted: { pattern: "x".repeat(1024) },
    },
    {
      title: "a pattern with an open bracket",
      refused: { pattern: '{ ($.eventName = "Decrypt") && ($.errorCode = "Access*" }' },
      reason: "InvalidParameterException: Invalid metric filter pattern",
      accepted: { pattern: '{ ($.eventName = "Decrypt (") && ($.errorCode = "Access*") }' },
    },
    {
      title: "a name with a colon",
      refused: { name: "a:b" },
      reason: "InvalidParameterException: 'a:b' must not contain : or *",
      accepted: { name: "a b" },
    },
    {
      title: "a second filter of one name on a group",
      refused: { name: "taken" },
      reason: "ResourceAlreadyExistsException: The log group '/phi' already has a metric filter 'taken'.",
      accepted: { name: "taken", logGroupName: "/other" },
      world: [{ type: FILTER, inputs: { name: "taken", logGroupName: "/phi" } }],
    },
    {
      title: "the 101st filter of a group",
      refused: { logGroupName: "/full" },
      reason: "LimitExceededException: A log group takes at most 100 metric filters.",
      accepted: { logGroupName: "/phi" },
      world: Array.from({ length: 100 }, () => ({ type: FILTER, inputs: { logGroupName: "/full" } })),
    },
    {
      title: "a metric with a dollar sign",
      refused: { metricTransformation: { ...transformation, name: "$x" } },
      property: "metricTransformation.name",
      reason: "InvalidParameterException: '$x' must have 1 to 255 characters without : * $",
      accepted: { metricTransformation: { ...transformation, name: "x/y" } },
    },
    {
      title: "a default value with dimensions",
      refused: { metricTransformation: { ...transformation, defaultValue: "0", dimensions: { a: "$.a" } } },
      property: "metricTransformation",
      reason: "InvalidParameterException: Invalid metric transformation: dimensions and default value",
      accepted: { metricTransformation: { ...transformation, defaultValue: "0" } },
    },
    {
      title: "four dimensions",
      refused: { metricTransformation: { ...transformation, dimensions: { a: "$.a", b: "$.b", c: "$.c", d: "$.d" } } },
      property: "metricTransformation.dimensions",
      reason: "InvalidParameterException: A metric transformation takes at most 3 dimensions.",
      accepted: { metricTransformation: { ...transformation, dimensions: { a: "$.a", b: "$.b", c: "$.c" } } },
    },
  ]);

  describeLimits("aws:cloudwatch/queryDefinition:QueryDefinition", { name: "who", queryString: "fields @message" }, [
    {
      title: "a query over 10000 characters",
      refused: { queryString: "x".repeat(10001) },
      reason: "InvalidParameterException: Value 'xxx",
      accepted: { queryString: "x".repeat(10000) },
    },
    {
      title: "a name over 255 characters",
      refused: { name: "x".repeat(256) },
      reason: "InvalidParameterException: Value 'xxx",
      accepted: { name: "x".repeat(255) },
    },
    {
      title: "a malformed log group",
      refused: { logGroupNames: ["/phi", "/p hi"] },
      property: "logGroupNames[1]",
      reason: "InvalidParameterException: '/p hi'",
      accepted: { logGroupNames: ["/phi", "/p-hi"] },
    },
  ]);
});
