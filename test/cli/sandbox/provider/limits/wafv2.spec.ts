import { describeLimits, type Inputs } from "./limitTable";

const ACL = "aws:wafv2/webAcl:WebAcl";
const CODE = "WAFInvalidParameterException: ";
const LOG_GROUP = "arn:aws:logs:us-east-1:111122223333:log-group:";
const ACL_ARN = "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/phi/1";
const visibilityConfig = { metricName: "phi", cloudwatchMetricsEnabled: true, sampledRequestsEnabled: false };
const managed = (name: string, priority: number, more: object = {}): object => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: "AWS", name } },
  visibilityConfig,
  ...more,
});
const rules = (...list: object[]): Inputs => ({ rules: list });
const rate = (limit: number): object => ({
  name: "rate",
  priority: 9,
  action: { block: {} },
  statement: { rateBasedStatement: { limit, aggregateKeyType: "IP" } },
  visibilityConfig,
});

describe("limits of WAF", () => {
  const base = {
    name: "phi",
    scope: "REGIONAL",
    defaultAction: { allow: {} },
    visibilityConfig,
    ...rules(managed("a", 1)),
  };
  describeLimits(ACL, base, [
    {
      title: "a name with a space",
      refused: { name: "phi dev" },
      reason: `${CODE}'phi dev' must have 1 to 128 letters, numbers, hyphens and underscores`,
      accepted: { name: "phi_dev-1" },
    },
    {
      title: "a name that exists",
      refused: { name: "taken" },
      reason: "WAFDuplicateItemException: A web ACL named taken already exists in this scope.",
      accepted: { name: "free" },
      world: [{ type: ACL, inputs: { name: "taken" } }],
    },
    {
      title: "a scope that it does not have",
      refused: { scope: "GLOBAL" },
      reason: `${CODE}Value 'GLOBAL'`,
      accepted: { scope: "CLOUDFRONT" },
    },
    {
      title: "the scope of CloudFront elsewhere",
      refused: { scope: "CLOUDFRONT", region: "eu-west-1" },
      reason: `${CODE}A web ACL of scope CLOUDFRONT lives in us-east-1, not eu-west-1.`,
      accepted: { scope: "REGIONAL", region: "eu-west-1" },
    },
    {
      title: "two default actions",
      refused: { defaultAction: { allow: {}, block: {} } },
      reason: `${CODE}The default action needs exactly one of allow, block.`,
      accepted: { defaultAction: { block: {} } },
    },
    {
      title: "two rules of one priority",
      refused: rules(managed("a", 1), managed("b", 1)),
      reason: `${CODE}Found two elements with the same priority: '1'.`,
      accepted: rules(managed("a", 1), managed("b", 2)),
    },
    {
      title: "two rules of one name",
      refused: rules(managed("a", 1), managed("a", 2)),
      reason: `${CODE}Found two elements with the same name: 'a'.`,
      accepted: rules(managed("a", 0), managed("b", 2)),
    },
    {
      title: "a rule group without an override action",
      refused: rules(managed("a", 1, { overrideAction: undefined })),
      property: "rules[0]",
      reason: `${CODE}A rule with a rule group needs overrideAction and takes no action.`,
      accepted: rules(managed("a", 1, { overrideAction: { count: {} } })),
    },
    {
      title: "a metric with a space",
      refused: { visibilityConfig: { ...visibilityConfig, metricName: "phi dev" } },
      property: "visibilityConfig.metricName",
      reason: `${CODE}'phi dev' must have 1 to 255`,
      accepted: { visibilityConfig: { ...visibilityConfig, metricName: "phi-dev" } },
    },
    {
      title: "a rate limit under 10",
      refused: rules(rate(9)),
      property: "rules[0].statement.rateBasedStatement.limit",
      reason: `${CODE}Value '9'`,
      accepted: rules(rate(10)),
    },
    {
      title: "a description of one character",
      refused: { description: "x" },
      reason: `${CODE}'x' must have 3 to 256`,
      accepted: { description: "phi web ACL" },
    },
  ]);

  const logging = { resourceArn: ACL_ARN, logDestinationConfigs: [`${LOG_GROUP}aws-waf-logs-phi`] };
  describeLimits("aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration", logging, [
    {
      title: "a log group of another name",
      refused: { logDestinationConfigs: [`${LOG_GROUP}/phi/waf`] },
      property: "logDestinationConfigs[0]",
      reason: `${CODE}Error reason: The name of a log destination must begin with aws-waf-logs-`,
      accepted: { logDestinationConfigs: ["arn:aws:s3:::aws-waf-logs-phi"] },
    },
    {
      title: "a destination of another service",
      refused: { logDestinationConfigs: ["arn:aws:sns:us-east-1:111122223333:aws-waf-logs-x"] },
      property: "logDestinationConfigs[0]",
      reason: `${CODE}Error reason: The ARN isn't valid, field: LOG_DESTINATION`,
      accepted: { logDestinationConfigs: ["arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs-x"] },
    },
    {
      title: "two destinations",
      refused: { logDestinationConfigs: [`${LOG_GROUP}aws-waf-logs-a`, `${LOG_GROUP}aws-waf-logs-b`] },
      reason: `${CODE}2 log destinations given`,
      accepted: { logDestinationConfigs: [`${LOG_GROUP}aws-waf-logs-a:*`] },
    },
    {
      title: "logs of something else",
      refused: { resourceArn: "arn:aws:s3:::b" },
      reason: `${CODE}'arn:aws:s3:::b' is not the ARN of a web ACL`,
      accepted: { resourceArn: ACL_ARN },
    },
  ]);

  const balancer = "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/";
  describeLimits(
    "aws:wafv2/webAclAssociation:WebAclAssociation",
    { webAclArn: ACL_ARN, resourceArn: `${balancer}app/phi/1` },
    [
      {
        title: "a network load balancer",
        refused: { resourceArn: `${balancer}net/phi/1` },
        reason: `${CODE}'${balancer}net/phi/1' is not a resource that a web ACL can protect`,
        accepted: { resourceArn: `${balancer}app/phi/2` },
      },
    ],
  );
});
