import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { mergeConditions } from "../policies/mergeConditions";
import { type Statement } from "../policies/statement";
import { serviceEndpoint } from "../policies/viaService";
import {
  classificationStatements,
  configurationStatements,
  findingStatements,
  invocationStatements,
} from "./detectionStatements";
import { DATA_KEYS } from "./keyActions";
import { type ServiceUse } from "./keyDomainSpec";

/** Statements for the AWS services that use a key in their own name, each bound to resources of this stack. */
export function serviceStatements(names: Naming, uses: readonly ServiceUse[]): Statement[] {
  return uses.flatMap((use) => STATEMENTS[use](names));
}

const STATEMENTS: Readonly<Record<ServiceUse, (names: Naming) => Statement[]>> = {
  trail: trailStatements,
  logGroups: logGroupStatements,
  topics: topicStatements,
  configuration: configurationStatements,
  findings: findingStatements,
  classification: classificationStatements,
  invocations: invocationStatements,
};

/**
 * CloudTrail encrypts the log files of this stack's trails, and decrypts because the trail's bucket uses a bucket key.
 * Bound by the trail's ARN, which holds the account; AWS advises against `aws:SourceAccount` here.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
 */
function trailStatements(names: Naming): Statement[] {
  const trails = names.arn("cloudtrail", `trail/${names.of("*")}`);
  const service = { Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" }, Resource: "*" } as const;
  return [
    {
      ...service,
      Sid: "EncryptTrails",
      Action: DATA_KEYS,
      Condition: { ArnLike: { "aws:SourceArn": trails, "kms:EncryptionContext:aws:cloudtrail:arn": trails } },
    },
    {
      ...service,
      Sid: "DecryptTrails",
      Action: ["kms:Decrypt", "kms:DescribeKey"],
      Condition: { ArnLike: { "aws:SourceArn": trails } },
    },
  ];
}

/**
 * CloudWatch Logs encrypts and decrypts this stack's log groups, told apart by the encryption context. The names are the
 * stack's own, or begin as RDS, Lambda, Redshift, Glue and AWS WAF require; `RDSOSMetrics` is where RDS Enhanced Monitoring
 * writes. A Glue job's groups carry the name of its security configuration only after a part that Glue chooses, and API
 * Gateway names a group after the id of an API.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
function logGroupStatements(names: Naming): Statement[] {
  const groups = [
    names.logGroup("*"),
    `/aws/lambda/${names.of("*")}`,
    `/aws/rds/instance/${names.of("*")}`,
    `/aws/redshift/${names.of("*")}`,
    `/aws-glue/jobs/*${names.of("*")}`,
    `aws-waf-logs-${names.of("*")}`,
    "API-Gateway-Execution-Logs_*",
    "RDSOSMetrics",
  ];
  return [
    {
      Sid: "EncryptLogGroups",
      Effect: "Allow",
      Principal: { Service: serviceEndpoint(names, "logs") },
      Action: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", ...DATA_KEYS, "kms:ReEncryptFrom", "kms:ReEncryptTo"],
      Resource: "*",
      Condition: {
        ArnLike: { "kms:EncryptionContext:aws:logs:arn": groups.map((group) => names.logGroupArn(group)) },
      },
    },
  ];
}

/**
 * CloudWatch alarms and EventBridge publish to this stack's encrypted topics, told apart by the encryption context.
 *
 * Only alarms carry the source account. EventBridge sends neither `aws:SourceAccount` nor `aws:SourceArn` to KMS, and a
 * condition on either makes its messages vanish without an error.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html,
 * https://docs.aws.amazon.com/sns/latest/dg/sns-enable-encryption-for-topic.html
 */
function topicStatements(names: Naming): Statement[] {
  const ofThisStack = { ArnLike: { "kms:EncryptionContext:aws:sns:topicArn": names.arn("sns", names.of("*")) } };
  const publish = { Effect: "Allow", Action: ["kms:Decrypt", ...DATA_KEYS], Resource: "*" } as const;
  return [
    {
      ...publish,
      Sid: "PublishAlarms",
      Principal: { Service: "cloudwatch.amazonaws.com" },
      Condition: mergeConditions(confusedDeputy(names.accountId), ofThisStack),
    },
    {
      ...publish,
      Sid: "PublishEvents",
      Principal: { Service: "events.amazonaws.com" },
      Condition: ofThisStack,
    },
  ];
}
