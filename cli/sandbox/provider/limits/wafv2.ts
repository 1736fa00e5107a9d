import { between, count, distinct, length, matches, oneOf, regionOf, unique } from "./checks";
import { isRecord } from "./paths";
import { type Check, type Limit } from "./types";

const API = "https://docs.aws.amazon.com/waf/latest/APIReference";
const GUIDE = "https://docs.aws.amazon.com/waf/latest/developerguide";
const ACL = ["aws:wafv2/webAcl:WebAcl"];
const LOGGING = ["aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration"];
const ASSOCIATION = ["aws:wafv2/webAclAssociation:WebAclAssociation"];
const REFUSED = "WAFInvalidParameterException";

const name = matches(REFUSED, /^[\w-]{1,128}$/, "must have 1 to 128 letters, numbers, hyphens and underscores");
const metric = matches(REFUSED, /^[\w#:./-]{1,255}$/, "must have 1 to 255 letters, numbers and - _ # : . /");

const global: Check = (scope, context) => {
  const region = regionOf(context);
  return scope === "CLOUDFRONT" && typeof region === "string" && region !== "us-east-1"
    ? `${REFUSED}: A web ACL of scope CLOUDFRONT lives in us-east-1, not ${region}.`
    : undefined;
};

function oneOfKeys(keys: readonly string[], what: string): Check {
  return (value) => {
    const given = isRecord(value) ? keys.filter((key) => value[key] !== undefined && value[key] !== null) : [];
    return isRecord(value) && given.length !== 1 && !given.some((key) => typeof value[key] === "symbol")
      ? `${REFUSED}: ${what} needs exactly one of ${keys.join(", ")}.`
      : undefined;
  };
}

const GROUPS = ["managedRuleGroupStatement", "ruleGroupReferenceStatement"];

// A rule group brings actions of its own, which a rule may override; any other rule has an action.
const actionOrOverride: Check = (rule) => {
  if (!isRecord(rule) || !isRecord(rule["statement"])) {
    return undefined;
  }
  const statement = rule["statement"];
  const group = GROUPS.some((key) => statement[key] !== undefined);
  const [wanted, other] = group ? ["overrideAction", "action"] : ["action", "overrideAction"];
  return rule[wanted] === undefined || (rule[other] !== undefined && typeof rule[other] !== "symbol")
    ? `${REFUSED}: A rule with ${group ? "a rule group" : "a statement of its own"} needs ${wanted} and takes no ${other}.`
    : undefined;
};

const NAMED = "aws-waf-logs-";
const destination: Check = (arn) => {
  if (typeof arn !== "string") {
    return undefined;
  }
  const resource =
    /^arn:[^:]+:logs:[^:]+:\d{12}:log-group:([^:]+)/.exec(arn)?.[1] ??
    /^arn:[^:]+:s3:::([^/]+)/.exec(arn)?.[1] ??
    /^arn:[^:]+:firehose:[^:]+:\d{12}:deliverystream\/(.+)$/.exec(arn)?.[1];
  if (resource === undefined) {
    return `${REFUSED}: Error reason: The ARN isn't valid, field: LOG_DESTINATION, parameter: ${arn}`;
  }
  return resource.startsWith(NAMED)
    ? undefined
    : `${REFUSED}: Error reason: The name of a log destination must begin with ${NAMED}, field: LOG_DESTINATION, parameter: ${arn}`;
};

const limit = (types: readonly string[], property: string, check: Check, source: string): Limit => {
  return { types, property, check, source };
};

/** Limits of AWS WAF. */
export const wafv2: readonly Limit[] = [
  limit(ACL, "name", name, `${API}/API_CreateWebACL.html`),
  limit(
    ACL,
    "name",
    unique({
      property: "name",
      scope: "region",
      refuse: (acl) => `WAFDuplicateItemException: A web ACL named ${acl} already exists in this scope.`,
    }),
    `${API}/API_CreateWebACL.html`,
  ),
  limit(
    ACL,
    "description",
    matches(
      REFUSED,
      /^[\w+=:#@/\-,.][\w+=:#@/\-,.\s]{1,254}[\w+=:#@/\-,.]$/,
      "must have 3 to 256 letters, numbers, spaces and + = : # @ / - , .",
    ),
    `${API}/API_CreateWebACL.html`,
  ),
  limit(ACL, "scope", oneOf(REFUSED, ["REGIONAL", "CLOUDFRONT"]), `${API}/API_CreateWebACL.html`),
  limit(ACL, "scope", global, `${API}/API_CreateWebACL.html`),
  limit(ACL, "defaultAction", oneOfKeys(["allow", "block"], "The default action"), `${API}/API_DefaultAction.html`),
  limit(ACL, "visibilityConfig.metricName", metric, `${API}/API_VisibilityConfig.html`),
  limit(ACL, "rules", distinct(REFUSED, "priority"), `${API}/API_Rule.html`),
  limit(ACL, "rules", distinct(REFUSED, "name"), `${API}/API_Rule.html`),
  limit(ACL, "rules[]", actionOrOverride, `${API}/API_Rule.html`),
  limit(ACL, "rules[].name", name, `${API}/API_Rule.html`),
  limit(ACL, "rules[].priority", between(REFUSED, 0, 2147483647), `${API}/API_Rule.html`),
  limit(
    ACL,
    "rules[].overrideAction",
    oneOfKeys(["none", "count"], "The override action"),
    `${API}/API_OverrideAction.html`,
  ),
  limit(ACL, "rules[].visibilityConfig.metricName", metric, `${API}/API_VisibilityConfig.html`),
  limit(
    ACL,
    "rules[].statement.rateBasedStatement.limit",
    between(REFUSED, 10, 2000000000),
    `${API}/API_RateBasedStatement.html`,
  ),
  limit(
    ACL,
    "rules[].statement.rateBasedStatement.evaluationWindowSec",
    oneOf(REFUSED, [60, 120, 300, 600]),
    `${API}/API_RateBasedStatement.html`,
  ),
  limit(
    LOGGING,
    "logDestinationConfigs",
    count(REFUSED, 1, 1, "log destinations"),
    `${API}/API_LoggingConfiguration.html`,
  ),
  limit(LOGGING, "logDestinationConfigs[]", destination, `${GUIDE}/logging-destinations.html`),
  limit(
    LOGGING,
    "resourceArn",
    matches(REFUSED, /^arn:[^:]+:wafv2:[^:]+:\d{12}:(regional|global)\/webacl\//, "is not the ARN of a web ACL"),
    `${API}/API_LoggingConfiguration.html`,
  ),
  limit(
    ASSOCIATION,
    "resourceArn",
    matches(
      REFUSED,
      /^arn:[^:]+:(elasticloadbalancing:[^:]+:\d{12}:loadbalancer\/app\/|apigateway:|appsync:|cognito-idp:|apprunner:|ec2:|amplify:)/,
      "is not a resource that a web ACL can protect",
    ),
    `${API}/API_AssociateWebACL.html`,
  ),
  limit(ASSOCIATION, "webAclArn", length(REFUSED, 20, 2048), `${API}/API_AssociateWebACL.html`),
];
