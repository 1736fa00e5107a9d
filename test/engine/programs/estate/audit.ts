import * as cfg from "@pulumi/aws/cfg";
import * as cloudtrail from "@pulumi/aws/cloudtrail";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as iam from "@pulumi/aws/iam";
import * as sns from "@pulumi/aws/sns";
import { audit, auditAlias } from "./keys";
import { SecureBucket } from "./secureBucket";
import { account, arn, document, region, trust } from "./shared";

const trailArn = arn("cloudtrail", "trail/estate");
const fromTrail = { StringEquals: { "aws:SourceArn": trailArn } };

/** Trails, configuration history and flow logs, kept six years. */
export const auditBucket = new SecureBucket("estate-audit", {
  kmsMasterKeyId: audit.arn,
  logTo: "estate-access-logs",
  lockDays: 2192,
  statements: [
    {
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "s3:GetBucketAcl",
      Resource: "arn:aws:s3:::estate-audit",
      Condition: fromTrail,
    },
    {
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `arn:aws:s3:::estate-audit/AWSLogs/${account}/*`,
      Condition: { StringEquals: { "aws:SourceArn": trailArn, "s3:x-amz-acl": "bucket-owner-full-control" } },
    },
    {
      Effect: "Allow",
      Principal: { Service: ["config.amazonaws.com", "delivery.logs.amazonaws.com"] },
      Action: ["s3:GetBucketAcl", "s3:PutObject"],
      Resource: ["arn:aws:s3:::estate-audit", "arn:aws:s3:::estate-audit/*"],
      Condition: { StringEquals: { "aws:SourceAccount": account } },
    },
  ],
});

export const trailLogs = new cloudwatch.LogGroup("trail", {
  name: "/estate/trail",
  kmsKeyId: audit.arn,
  retentionInDays: 2557,
});
const trailRole = new iam.Role("trail", {
  name: "trail-to-logs",
  assumeRolePolicy: document({
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: "sts:AssumeRole",
  }),
});
const trailWrites = new iam.Policy("trail", {
  name: "trail-to-logs",
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: arn("logs", `log-group:/estate/trail:log-stream:${account}_CloudTrail_${region}*`),
      },
    ],
  },
});
new iam.RolePolicyAttachment("trail", { role: trailRole.name, policyArn: trailWrites.arn });

/** Where alarms go. */
export const alerts = new sns.Topic("alerts", {
  name: "alerts",
  kmsMasterKeyId: audit.id,
  policy: document(
    {
      Effect: "Deny",
      Principal: "*",
      Action: "sns:Publish",
      Resource: arn("sns", "alerts"),
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
    {
      Effect: "Allow",
      Principal: { Service: "cloudwatch.amazonaws.com" },
      Action: "sns:Publish",
      Resource: arn("sns", "alerts"),
      Condition: { StringEquals: { "aws:SourceAccount": account } },
    },
  ),
});
new sns.TopicSubscription("on-call", { topic: alerts.arn, protocol: "email", endpoint: "security@clinic.example" });

new cloudtrail.Trail(
  "estate",
  {
    name: "estate",
    s3BucketName: auditBucket.name,
    kmsKeyId: audit.arn,
    isMultiRegionTrail: true,
    includeGlobalServiceEvents: true,
    enableLogFileValidation: true,
    enableLogging: true,
    cloudWatchLogsGroupArn: trailLogs.arn.apply((logs) => `${logs}:*`),
    cloudWatchLogsRoleArn: trailRole.arn,
    advancedEventSelectors: [
      { name: "Management", fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
      ...["AWS::S3::Object", "AWS::Lambda::Function", "AWS::DynamoDB::Table"].map((kind) => ({
        name: kind,
        fieldSelectors: [
          { field: "eventCategory", equals: ["Data"] },
          { field: "resources.type", equals: [kind] },
        ],
      })),
    ],
    insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }],
  },
  { dependsOn: auditBucket },
);
new cloudtrail.EventDataStore("lake", {
  name: "estate-lake",
  kmsKeyId: auditAlias.arn,
  retentionPeriod: 2557,
  terminationProtectionEnabled: true,
});

// What must not happen unseen. Source: CIS AWS Foundations Benchmark, monitoring.
const watched = {
  root: '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
  keys: "{ ($.eventSource = kms.amazonaws.com) && (($.eventName=DisableKey)||($.eventName=ScheduleKeyDeletion)) }",
  trails: "{ ($.eventName = StopLogging) || ($.eventName = DeleteTrail) || ($.eventName = UpdateTrail) }",
};
for (const [name, pattern] of Object.entries(watched)) {
  new cloudwatch.LogMetricFilter(name, {
    logGroupName: trailLogs.name,
    pattern,
    metricTransformation: { name, namespace: "Estate", value: "1" },
  });
  new cloudwatch.MetricAlarm(name, {
    name: `estate-${name}`,
    alarmDescription: `Somebody touched ${name}`,
    metricName: name,
    namespace: "Estate",
    comparisonOperator: "GreaterThanOrEqualToThreshold",
    threshold: 1,
    evaluationPeriods: 1,
    period: 300,
    statistic: "Sum",
    alarmActions: [alerts.arn],
    treatMissingData: "notBreaching",
  });
}
new cloudwatch.CompositeAlarm("any", {
  alarmName: "estate-any",
  alarmRule: 'ALARM("estate-root") OR ALARM("estate-keys")',
  alarmActions: [alerts.arn],
});

// Configuration history.
const configRole = new iam.Role("config", { name: "config", assumeRolePolicy: trust("config.amazonaws.com") });
new iam.RolePolicyAttachment("config", {
  role: configRole.name,
  policyArn: "arn:aws:iam::aws:policy/service-role/AWS_ConfigRole",
});
const recorder = new cfg.Recorder("all", {
  roleArn: configRole.arn,
  recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
});
const channel = new cfg.DeliveryChannel("all", {
  s3BucketName: auditBucket.name,
  s3KmsKeyArn: audit.arn,
  snsTopicArn: alerts.arn,
});
new cfg.RecorderStatus("all", { name: recorder.name, isEnabled: true }, { dependsOn: channel });
new cfg.Rule("encrypted-volumes", { source: { owner: "AWS", sourceIdentifier: "ENCRYPTED_VOLUMES" } });

/** Log groups of applications, with patient identifiers masked. */
export const appLogs = new cloudwatch.LogGroup("app", {
  name: "/estate/app",
  kmsKeyId: auditAlias.targetKeyArn,
  retentionInDays: 3653,
});
new cloudwatch.LogDataProtectionPolicy("app", {
  logGroupName: appLogs.name,
  policyDocument: JSON.stringify({
    Name: "mask",
    Version: "2021-06-01",
    Statement: [
      {
        Sid: "audit",
        DataIdentifier: ["arn:aws:dataprotection::aws:data-identifier/Ssn-US"],
        Operation: { Audit: { FindingsDestination: {} } },
      },
      {
        Sid: "mask",
        DataIdentifier: ["arn:aws:dataprotection::aws:data-identifier/Ssn-US"],
        Operation: { Deidentify: { MaskConfig: {} } },
      },
    ],
  }),
});
new cloudwatch.LogResourcePolicy("dns", {
  policyName: "dns",
  policyDocument: document({
    Effect: "Allow",
    Principal: { Service: "route53.amazonaws.com" },
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: arn("logs", "log-group:/aws/route53/*"),
    Condition: { StringEquals: { "aws:SourceAccount": account } },
  }),
});
