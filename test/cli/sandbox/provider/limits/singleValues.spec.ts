import { deepStrictEqual, ok } from "node:assert/strict";
import { UNKNOWN } from "../../../../../cli/sandbox/provider/limits";
import { type Inputs, judge } from "./limitTable";

/** Path of one value, what is refused there, the nearest that is not, how the reason begins. */
type Row = readonly [path: string, refused: unknown, accepted: unknown, reason: string];

const long = (count: number): string => "x".repeat(count);
const ARN = "arn:aws:sns:us-east-1:111122223333:alerts";
const KEY = "arn:aws:kms:us-east-1:111122223333:key/1";
const actions = Array.from({ length: 6 }, () => ARN);
const trust = (Action: string): string =>
  JSON.stringify({ Statement: { Effect: "Allow", Principal: "*", Action, Resource: "*" } });

const rows: Readonly<Record<string, readonly Row[]>> = {
  "aws:acm/certificate:Certificate": [
    ["domainName", `${"a.".repeat(125)}orgs`, `${"a.".repeat(125)}org`, "ValidationException: Value 'a."],
    [
      "subjectAlternativeNames[]",
      `${"a.".repeat(125)}orgs`,
      `${"a.".repeat(125)}org`,
      "ValidationException: Value 'a.",
    ],
    ["validationMethod", "TXT", "DNS", "ValidationException: Value 'TXT'"],
    ["options.certificateTransparencyLoggingPreference", "ON", "ENABLED", "ValidationException: Value 'ON'"],
  ],
  "aws:cloudtrail/trail:Trail": [
    [
      "eventSelectors[].dataResources[].type",
      "AWS::SNS::Topic",
      "AWS::S3::Object",
      "InvalidEventSelectorsException: Value",
    ],
    ["advancedEventSelectors[].name", long(1001), long(1000), "InvalidEventSelectorsException: Value"],
    [
      "insightSelectors",
      [{ insightType: "ApiErrorRateInsight" }, { insightType: "ApiErrorRateInsight" }],
      [{ insightType: "ApiErrorRateInsight" }, { insightType: "ApiCallRateInsight" }],
      "InvalidInsightSelectorsException: An insight type is given twice.",
    ],
  ],
  "aws:cloudwatch/metricAlarm:MetricAlarm": [
    ["metricName", long(256), long(255), "ValidationError: Value"],
    ["namespace", long(256), long(255), "ValidationError: Value"],
    ["metricQueries", [{ id: "m" }], [{ id: "m", returnData: true }], "ValidationError: Exactly one element"],
    ["datapointsToAlarm", 0, 1, "ValidationError: Value '0'"],
    ["alarmActions[]", "alerts", ARN, "ValidationError: 'alerts' must be an ARN"],
    ["okActions", actions, actions.slice(1), "ValidationError: 6 actions given"],
    ["insufficientDataActions", actions, actions.slice(1), "ValidationError: 6 actions given"],
    ["insufficientDataActions[]", "alerts", ARN, "ValidationError: 'alerts' must be an ARN"],
  ],
  "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults": [
    ["httpEndpoint", "on", "enabled", "InvalidParameterValue: Value 'on'"],
    ["instanceMetadataTags", "on", "disabled", "InvalidParameterValue: Value 'on'"],
  ],
  "aws:ec2/securityGroup:SecurityGroup": [
    ["name", "app's", "apps", "InvalidParameterValue: 'app's' holds a character that a group name cannot have"],
  ],
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": [
    ["description", long(256), long(255), "InvalidParameterValue: Value"],
  ],
  "aws:ec2/natGateway:NatGateway": [["connectivityType", "none", "public", "InvalidParameterValue: Value 'none'"]],
  "aws:ec2/vpcEndpoint:VpcEndpoint": [
    [
      "securityGroupIds",
      Array.from({ length: 17 }, () => "sg-1"),
      ["sg-1"],
      "InvalidParameter: 17 security groups given",
    ],
  ],
  "aws:ec2/flowLog:FlowLog": [
    ["iamRoleArn", "flow-logs", "arn:aws:iam::111122223333:role/f", "InvalidParameter: 'flow-logs' must be the ARN"],
    ["destinationOptions.fileFormat", "csv", "parquet", "InvalidParameter: Value 'csv'"],
  ],
  "aws:lb/loadBalancer:LoadBalancer": [
    ["loadBalancerType", "classic", "application", "ValidationError: Value 'classic'"],
    ["clientKeepAlive", 59, 60, "ValidationError: Value '59'"],
    ["xffHeaderProcessingMode", "drop", "remove", "ValidationError: Value 'drop'"],
    ["ipAddressType", "ipv6", "dualstack", "ValidationError: Value 'ipv6'"],
    ["connectionLogs.prefix", "/x", "x", "InvalidConfigurationRequest: '/x' must not hold AWSLogs"],
    ["healthCheckLogs.prefix", "x/", "x", "InvalidConfigurationRequest: 'x/' must not hold AWSLogs"],
    ["healthCheckLogs", { enabled: true }, { enabled: false }, "InvalidConfigurationRequest: A bucket is needed"],
  ],
  "aws:lb/targetGroup:TargetGroup": [
    ["name", "-x", "x", "ValidationError: '-x' can only contain"],
    ["targetType", "host", "lambda", "ValidationError: Value 'host'"],
    ["protocolVersion", "HTTP3", "GRPC", "ValidationError: Value 'HTTP3'"],
    ["deregistrationDelay", 3601, 3600, "ValidationError: Value '3601'"],
    ["healthCheck.path", `/${long(1024)}`, `/${long(1023)}`, "ValidationError: Value"],
  ],
  "aws:lb/listener:Listener": [
    ["defaultActions[].order", 0, 1, "ValidationError: Value '0'"],
    ["defaultActions[].redirect.host", long(129), long(128), "ValidationError: Value"],
    ["defaultActions[].redirect.path", `/${long(128)}`, `/${long(127)}`, "ValidationError: Value"],
    ["defaultActions[].redirect.query", long(129), long(128), "ValidationError: Value"],
  ],
  "aws:cloudwatch/eventRule:EventRule": [
    ["eventBusName", "phi bus", "phi-bus", "ValidationException: 'phi bus' must be a name"],
    ["eventPattern", `{"a":["${long(4087)}"]}`, `{"a":["${long(4086)}"]}`, "ValidationException: Value"],
    [
      "scheduleExpression",
      `cron(0 3 * * ? ${long(241)})`,
      `cron(0 3 * * ? ${long(240)})`,
      "ValidationException: Value",
    ],
  ],
  "aws:cloudwatch/eventBus:EventBus": [
    ["name", "phi bus", "phi-bus", "ValidationException: 'phi bus' must have 1 to 256"],
  ],
  "aws:cloudwatch/eventTarget:EventTarget": [
    ["targetId", "a b", "a-b", "ValidationException: 'a b' must consist of"],
    ["input", `"${long(8191)}"`, `"${long(8190)}"`, "ValidationException: Value"],
    ["inputPath", long(257), long(256), "ValidationException: Value"],
    ["runCommandTargets", [], [{}], "ValidationException: 0 run command targets given"],
  ],
  "aws:iam/role:Role": [
    ["path", `/${long(511)}/`, `/${long(510)}/`, "ValidationError: Value"],
    ["inlinePolicies[].policy", trust("s3:Get"), "{}", "MalformedPolicyDocument: Has prohibited field Principal"],
  ],
  "aws:iam/policy:Policy": [
    ["name", "a b", "a-b", "ValidationError: 'a b' must consist of"],
    ["description", long(1001), long(1000), "ValidationError: Value"],
  ],
  "aws:iam/rolePolicy:RolePolicy": [
    ["name", "a b", "a-b", "ValidationError: 'a b' must consist of"],
    ["name", long(129), long(128), "ValidationError: Value"],
  ],
  "aws:iam/openIdConnectProvider:OpenIdConnectProvider": [
    ["url", `https://${long(248)}`, `https://${long(247)}`, "ValidationError: Value"],
    [
      "thumbprintLists",
      Array(6).fill("a".repeat(40)),
      Array(5).fill("a".repeat(40)),
      "ValidationError: 6 thumbprints given",
    ],
  ],
  "aws:kms/key:Key": [
    ["keyUsage", "SIGN", "ENCRYPT_DECRYPT", "ValidationException: Value 'SIGN'"],
    ["policy", "{", trust("kms:*"), "MalformedPolicyDocumentException: Policies must be valid JSON"],
  ],
  "aws:cloudwatch/logMetricFilter:LogMetricFilter": [
    ["name", long(513), long(512), "InvalidParameterException: Value"],
    ["logGroupName", "a b", "a-b", "InvalidParameterException: 'a b' must consist of"],
    ["metricTransformation.namespace", "a:b", "a/b", "InvalidParameterException: 'a:b' must have 1 to 255"],
  ],
  "aws:cloudwatch/queryDefinition:QueryDefinition": [
    ["logGroupNames", Array(51).fill("/g"), Array(50).fill("/g"), "InvalidParameterException: 51 log groups given"],
  ],
  "aws:rds/parameterGroup:ParameterGroup": [["name", long(256), long(255), "InvalidParameterValue: Value"]],
  "aws:rds/instance:Instance": [
    ["performanceInsightsKmsKeyId", "alias/phi", KEY, "InvalidParameterValue: 'alias/phi' must be the ARN"],
    ["storageType", "gp1", "gp2", "InvalidParameterValue: Value 'gp1'"],
    ["finalSnapshotIdentifier", long(256), long(255), "InvalidParameterValue: Value"],
    ["dbName", "1records", "records_1", "InvalidParameterValue: '1records' must begin with a letter"],
    ["databaseInsightsMode", "full", "standard", "InvalidParameterValue: Value 'full'"],
  ],
  "aws:route53/record:Record": [
    ["name", "a.".repeat(128), "a.".repeat(127), "InvalidChangeBatch: Value"],
    ["ttl", -1, 0, "InvalidChangeBatch: Value '-1'"],
    ["records[]", long(4001), long(4000), "InvalidChangeBatch: Value"],
  ],
  "aws:route53/zone:Zone": [["name", "a b.org", "a-b.org", "InvalidDomainName: 'a b.org' is not a domain name"]],
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": [
    ["rules[].transitions[].days", -1, 0, "InvalidArgument: Value '-1'"],
    [
      "rules[].transitions[].date",
      "2030-01-01T01:00:00Z",
      "2030-01-01T00:00:00Z",
      "InvalidArgument: 'Date' must be at midnight",
    ],
    ["rules[].noncurrentVersionTransitions[].storageClass", "COLD", "GLACIER", "MalformedXML: Value 'COLD'"],
    ["rules[].noncurrentVersionExpiration.noncurrentDays", 0, 1, "InvalidArgument: Value '0'"],
  ],
  "aws:sns/topic:Topic": [["tracingConfig", "On", "Active", "InvalidParameter: Invalid parameter: Value 'On'"]],
  "aws:sns/topicSubscription:TopicSubscription": [
    ["redrivePolicy", "queue", "{}", "InvalidParameter: Invalid parameter: failed to parse JSON"],
  ],
  "aws:wafv2/webAcl:WebAcl": [
    ["rules[].name", "a b", "a-b", "WAFInvalidParameterException: 'a b' must have 1 to 128"],
    ["rules[].priority", -1, 0, "WAFInvalidParameterException: Value '-1'"],
    [
      "rules[].overrideAction",
      { none: {}, count: {} },
      { count: {} },
      "WAFInvalidParameterException: The override action",
    ],
    ["rules[].visibilityConfig.metricName", "a b", "a-b", "WAFInvalidParameterException: 'a b' must have 1 to 255"],
    ["rules[].statement.rateBasedStatement.evaluationWindowSec", 30, 60, "WAFInvalidParameterException: Value '30'"],
  ],
  "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration": [
    ["resourceArn", KEY, "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/a/1", "WAFInvalidParameterException: '"],
  ],
  "aws:wafv2/webAclAssociation:WebAclAssociation": [
    [
      "webAclArn",
      "web-acl",
      "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/a/1",
      "WAFInvalidParameterException: Value",
    ],
  ],
};

/** The inputs that hold only this value, at this path. */
function inputsWith(path: string, value: unknown): Inputs {
  return path
    .split(".")
    .reverse()
    .reduce((inner: unknown, step) => {
      return step.endsWith("[]") ? { [step.slice(0, -2)]: [inner] } : { [step]: inner };
    }, value) as Inputs;
}

/** The reasons given against this very path. */
function reasonsAt(type: string, path: string, value: unknown): string[] {
  const at = path.replaceAll("[]", "[0]");
  return judge(type, inputsWith(path, value)).flatMap(({ property, reason }) => (property === at ? [reason] : []));
}

describe("limits of single values", () => {
  for (const [type, limits] of Object.entries(rows)) {
    describe(type, () => {
      for (const [path, refused, accepted, reason] of limits) {
        it(`${path}: refuses ${JSON.stringify(refused).slice(0, 40)}, accepts the nearest and what is unknown`, () => {
          const reasons = reasonsAt(type, path, refused);
          ok(
            reasons.some((found) => found.startsWith(reason)),
            `none begins with ${reason}:\n${reasons.join("\n")}`,
          );
          const stillRefused = reasonsAt(type, path, accepted).filter((found) => found.startsWith(reason));
          deepStrictEqual(stillRefused, []);
          deepStrictEqual(reasonsAt(type, path, UNKNOWN), []);
        });
      }
    });
  }
});
