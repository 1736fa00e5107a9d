import { describeLimits } from "./limitTable";

const RULE = "aws:cloudwatch/eventRule:EventRule";
const TARGET = "aws:cloudwatch/eventTarget:EventTarget";
const CODE = "ValidationException: ";
const PATTERN = "InvalidEventPatternException: Event pattern is not valid. Reason: ";
const ARN = "arn:aws:sns:us-east-1:111122223333:alerts";
const pattern = '{"source":["aws.guardduty"]}';

describe("limits of EventBridge", () => {
  describeLimits(RULE, { name: "findings", eventPattern: pattern }, [
    {
      title: "a name over 64 characters",
      refused: { name: "x".repeat(65) },
      reason: `${CODE}Value 'xxx`,
      accepted: { name: "x".repeat(64) },
    },
    {
      title: "a name with a slash",
      refused: { name: "phi/findings" },
      reason: `${CODE}'phi/findings' must consist of letters, numbers and . - _`,
      accepted: { name: "phi.findings_1-2" },
    },
    {
      title: "a name that exists on the bus",
      refused: { name: "taken" },
      reason: "ResourceAlreadyExistsException: Rule taken already exists on EventBus default.",
      accepted: { name: "taken", eventBusName: "phi" },
      world: [{ type: RULE, inputs: { name: "taken" } }],
    },
    {
      title: "neither pattern nor schedule",
      refused: { eventPattern: undefined },
      reason: `${CODE}Parameter(s) EventPattern or ScheduleExpression must be specified.`,
      accepted: { eventPattern: undefined, scheduleExpression: "rate(1 day)" },
    },
    {
      title: "a pattern that is not JSON",
      refused: { eventPattern: "source: aws.s3" },
      reason: PATTERN,
      accepted: { eventPattern: pattern },
    },
    {
      title: "a pattern whose field is a plain value",
      refused: { eventPattern: '{"detail":{"severity":7}}' },
      reason: `${PATTERN}"severity" must be an object or an array`,
      accepted: { eventPattern: '{"detail":{"severity":[{"numeric":[">=",7]}]}}' },
    },
    {
      title: "a branch of a pattern whose field is a plain value",
      refused: { eventPattern: '{"$or":[{"source":"aws.s3"}]}' },
      reason: `${PATTERN}"source" must be an object or an array`,
      accepted: { eventPattern: '{"$or":[{"source":["aws.s3"]}]}' },
    },
    {
      title: "a rate of one with a plural",
      refused: { scheduleExpression: "rate(1 days)" },
      reason: `${CODE}Parameter ScheduleExpression is not valid: 'rate(1 days)'`,
      accepted: { scheduleExpression: "rate(2 days)" },
    },
    {
      title: "a cron expression of five fields",
      refused: { scheduleExpression: "cron(0 3 * * ?)" },
      reason: `${CODE}Parameter ScheduleExpression is not valid`,
      accepted: { scheduleExpression: "cron(0 3 * * ? *)" },
    },
    {
      title: "a schedule on a bus of one's own",
      refused: { scheduleExpression: "rate(1 hour)", eventBusName: "phi" },
      reason: `${CODE}ScheduleExpression is supported only on the default event bus.`,
      accepted: { scheduleExpression: "rate(1 hour)", eventBusName: "default" },
    },
    {
      title: "a state that it does not have",
      refused: { state: "ON" },
      reason: `${CODE}Value 'ON'`,
      accepted: { state: "DISABLED" },
    },
    {
      title: "a description over 512 characters",
      refused: { description: "x".repeat(513) },
      reason: `${CODE}Value 'xxx`,
      accepted: { description: "x".repeat(512) },
    },
  ]);

  const target = { rule: "findings", targetId: "alerts", arn: ARN };
  describeLimits(TARGET, target, [
    {
      title: "an id over 64 characters",
      refused: { targetId: "x".repeat(65) },
      reason: `${CODE}Value 'xxx`,
      accepted: { targetId: "x".repeat(64) },
    },
    {
      title: "an id that the rule has",
      refused: { rule: "findings", targetId: "taken" },
      reason: `${CODE}The rule already has a target with id 'taken'.`,
      accepted: { rule: "other", targetId: "taken" },
      world: [{ type: TARGET, inputs: { rule: "findings", targetId: "taken" } }],
    },
    {
      title: "a sixth target",
      refused: { rule: "full" },
      reason: "LimitExceededException: The requested resource exceeds the maximum number allowed: 5 targets per rule.",
      accepted: { rule: "findings" },
      world: Array.from({ length: 5 }, (_, n) => ({ type: TARGET, inputs: { rule: "full", targetId: `t${n}` } })),
    },
    {
      title: "a target by name",
      refused: { arn: "alerts" },
      reason: `${CODE}'alerts' must be an ARN`,
      accepted: { arn: ARN },
    },
    {
      title: "an input that is not JSON",
      refused: { input: "hello" },
      reason: `${CODE}JSON syntax error in input for target.`,
      accepted: { input: '"hello"' },
    },
    {
      title: "an input transformer and an input path",
      refused: { inputTransformer: { inputTemplate: "{}" }, inputPath: "$.detail" },
      reason: `${CODE}A target takes one of Input, InputPath and InputTransformer.`,
      accepted: { inputTransformer: { inputTemplate: "{}" } },
    },
    {
      title: "an input and an input path",
      refused: { input: "{}", inputPath: "$.detail" },
      reason: `${CODE}A target takes one of Input, InputPath and InputTransformer.`,
      accepted: { inputPath: "$.detail" },
    },
  ]);

  describeLimits("aws:cloudwatch/eventBus:EventBus", { name: "phi" }, [
    {
      title: "a second default bus",
      refused: { name: "default" },
      reason: `${CODE}'default' is the bus that every account has`,
      accepted: { name: "default2" },
    },
  ]);
});
