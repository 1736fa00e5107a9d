import { count, length, matches, oneOf, others, othersInRegion, propertyOf, unique } from "./checks";
import { isGiven, isRecord } from "./paths";
import { type Check, type Limit } from "./types";

const API = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference";
const QUOTAS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html";
const GROUP = ["aws:cloudwatch/logGroup:LogGroup"];
const FILTER = ["aws:cloudwatch/logMetricFilter:LogMetricFilter"];
const QUERY = ["aws:cloudwatch/queryDefinition:QueryDefinition"];
const POLICY = ["aws:cloudwatch/logResourcePolicy:LogResourcePolicy"];
const REFUSED = "InvalidParameterException";

/** Days of retention that CloudWatch Logs accepts; 0 keeps events for ever. */
export const retentionDays: readonly number[] = [
  ...[0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653],
];

const groupName = matches(REFUSED, /^[.\-_/#A-Za-z0-9]+$/, "must consist of letters, numbers and . - _ / #");

const filtersOfGroup: Check = (group, context) =>
  others(context).filter((other) => propertyOf(other, "logGroupName") === group).length >= 100
    ? "LimitExceededException: A log group takes at most 100 metric filters."
    : undefined;

const filterName: Check = (name, context) => {
  const group = context.inputs["logGroupName"];
  const same = othersInRegion(context).some(
    (other) => propertyOf(other, "name") === name && propertyOf(other, "logGroupName") === group,
  );
  return typeof name === "string" && typeof group === "string" && same
    ? `ResourceAlreadyExistsException: The log group '${group}' already has a metric filter '${name}'.`
    : undefined;
};

const jsonPattern: Check = (pattern) => {
  if (typeof pattern !== "string" || !pattern.trim().startsWith("{")) {
    return undefined;
  }
  const outsideTexts = pattern.replace(/"(\\.|[^"\\])*"/g, "");
  let depth = 0;
  for (const character of outsideTexts) {
    depth += character === "(" ? 1 : character === ")" ? -1 : 0;
    if (depth < 0) {
      break;
    }
  }
  return depth !== 0 || !pattern.trim().endsWith("}") || outsideTexts.includes('"')
    ? `${REFUSED}: Invalid metric filter pattern: brackets and quotes must be closed.`
    : undefined;
};

const defaultOrDimensions: Check = (transformation) =>
  isRecord(transformation) &&
  isGiven(transformation["defaultValue"]) &&
  isRecord(transformation["dimensions"]) &&
  Object.keys(transformation["dimensions"]).length > 0 &&
  typeof transformation["defaultValue"] !== "symbol"
    ? `${REFUSED}: Invalid metric transformation: dimensions and default value are mutually exclusive properties.`
    : undefined;

const threeDimensions: Check = (dimensions) =>
  isRecord(dimensions) && Object.keys(dimensions).length > 3
    ? `${REFUSED}: A metric transformation takes at most 3 dimensions.`
    : undefined;

const policyCount: Check = (_name, context) =>
  !isGiven(context.inputs["resourceArn"]) &&
  othersInRegion(context).filter((other) => !isGiven(propertyOf(other, "resourceArn"))).length >= 10
    ? "LimitExceededException: Resource limit exceeded: a region takes at most 10 resource policies."
    : undefined;

/** Limits of CloudWatch Logs. */
export const logs: readonly Limit[] = [
  { types: GROUP, property: "name", check: length(REFUSED, 1, 512), source: `${API}/API_CreateLogGroup.html` },
  { types: GROUP, property: "name", check: groupName, source: `${API}/API_CreateLogGroup.html` },
  {
    types: GROUP,
    property: "name",
    check: matches(REFUSED, /^(?!aws\/)/, "begins with aws/, which AWS reserves"),
    source: `${API}/API_CreateLogGroup.html`,
  },
  {
    types: GROUP,
    property: "name",
    check: unique({
      property: "name",
      scope: "region",
      refuse: () => "ResourceAlreadyExistsException: The specified log group already exists",
    }),
    source: `${API}/API_CreateLogGroup.html`,
  },
  {
    types: GROUP,
    property: "retentionInDays",
    check: oneOf(REFUSED, retentionDays),
    source: `${API}/API_PutRetentionPolicy.html`,
  },
  {
    types: GROUP,
    property: "logGroupClass",
    check: oneOf(REFUSED, ["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"]),
    source: `${API}/API_CreateLogGroup.html`,
  },
  {
    types: GROUP,
    property: "kmsKeyId",
    check: matches(REFUSED, /^arn:[^:]+:kms:[^:]+:\d{12}:key\/.+$/, "must be the ARN of a KMS key"),
    source: `${API}/API_AssociateKmsKey.html`,
  },
  { types: FILTER, property: "name", check: length(REFUSED, 1, 512), source: `${API}/API_PutMetricFilter.html` },
  {
    types: FILTER,
    property: "name",
    check: matches(REFUSED, /^[^:*]*$/, "must not contain : or *"),
    source: `${API}/API_PutMetricFilter.html`,
  },
  { types: FILTER, property: "name", check: filterName, source: `${API}/API_PutMetricFilter.html` },
  { types: FILTER, property: "pattern", check: length(REFUSED, 0, 1024), source: `${API}/API_PutMetricFilter.html` },
  {
    types: FILTER,
    property: "pattern",
    check: jsonPattern,
    source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html",
  },
  { types: FILTER, property: "logGroupName", check: groupName, source: `${API}/API_PutMetricFilter.html` },
  { types: FILTER, property: "logGroupName", check: filtersOfGroup, source: QUOTAS },
  ...["name", "namespace"].map((part): Limit => {
    const rule = matches(REFUSED, /^[^:*$]{1,255}$/, "must have 1 to 255 characters without : * $");
    const source = `${API}/API_MetricTransformation.html`;
    return { types: FILTER, property: `metricTransformation.${part}`, check: rule, source };
  }),
  {
    types: FILTER,
    property: "metricTransformation",
    check: defaultOrDimensions,
    source: `${API}/API_MetricTransformation.html`,
  },
  {
    types: FILTER,
    property: "metricTransformation.dimensions",
    check: threeDimensions,
    source: `${API}/API_MetricTransformation.html`,
  },
  { types: QUERY, property: "name", check: length(REFUSED, 1, 255), source: `${API}/API_PutQueryDefinition.html` },
  {
    types: QUERY,
    property: "queryString",
    check: length(REFUSED, 1, 10000),
    source: `${API}/API_PutQueryDefinition.html`,
  },
  { types: QUERY, property: "logGroupNames[]", check: groupName, source: `${API}/API_PutQueryDefinition.html` },
  {
    types: QUERY,
    property: "logGroupNames",
    check: count(REFUSED, 0, 50, "log groups"),
    source: `${API}/API_StartQuery.html`,
  },
  { types: POLICY, property: "policyName", check: policyCount, source: `${API}/API_PutResourcePolicy.html` },
];
