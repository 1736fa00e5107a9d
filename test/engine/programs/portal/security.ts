import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  accountId,
  key,
  logGroup,
  messagingKey,
  name,
  region,
  trailKey,
  logsKey,
  rdsKey,
  secretsKey,
  storageKey,
} from "./base";
import { artifacts, auditLogs, documents, uploads } from "./storage";
import { alb } from "./compute";

const alerts = new aws.sns.Topic("alerts", { kmsMasterKeyId: messagingKey.id, signatureVersion: 2 });
new aws.sns.TopicPolicy("alerts", {
  arn: alerts.arn,
  policy: pulumi.all([alerts.arn, accountId]).apply(([arn, acct]) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "Publish",
          Effect: "Allow",
          Principal: { Service: ["cloudwatch.amazonaws.com", "events.amazonaws.com"] },
          Action: "sns:Publish",
          Resource: arn,
          Condition: { StringEquals: { "aws:SourceAccount": acct } },
        },
        {
          Sid: "AllowPublishThroughSSLOnly",
          Effect: "Deny",
          Principal: "*",
          Action: "sns:Publish",
          Resource: arn,
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    }),
  ),
});
const pagerDlq = new aws.sqs.Queue("pager-dlq", { kmsMasterKeyId: messagingKey.id, messageRetentionSeconds: 1209600 });
new aws.sqs.QueuePolicy("pager-dlq", {
  queueUrl: pagerDlq.url,
  policy: pagerDlq.arn.apply((q) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Deny",
          Principal: "*",
          Action: "sqs:*",
          Resource: q,
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    }),
  ),
});
const pager = new aws.sqs.Queue("pager", {
  kmsMasterKeyId: messagingKey.id,
  kmsDataKeyReusePeriodSeconds: 300,
  redrivePolicy: pulumi.jsonStringify({ deadLetterTargetArn: pagerDlq.arn, maxReceiveCount: 5 }),
});
new aws.sqs.QueuePolicy("pager", {
  queueUrl: pager.url,
  policy: pulumi.all([pager.arn, alerts.arn]).apply(([q, t]) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "sns",
          Effect: "Allow",
          Principal: { Service: "sns.amazonaws.com" },
          Action: "sqs:SendMessage",
          Resource: q,
          Condition: { ArnEquals: { "aws:SourceArn": t } },
        },
        {
          Sid: "tls",
          Effect: "Deny",
          Principal: "*",
          Action: "sqs:*",
          Resource: q,
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    }),
  ),
});
new aws.sns.TopicSubscription("pager", { topic: alerts.arn, protocol: "sqs", endpoint: pager.arn });
new aws.sns.TopicSubscription("oncall", {
  topic: alerts.arn,
  protocol: "email",
  endpoint: "oncall@example-health.org",
});

// CloudTrail
const trailLogs = logGroup("trail", `/cloudtrail/${name}`);
const trailRole = new aws.iam.Role("trail", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "cloudtrail.amazonaws.com" }),
});
new aws.iam.RolePolicy("trail", {
  role: trailRole.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: [pulumi.interpolate`${trailLogs.arn}:*`],
      },
    ],
  },
});
new aws.cloudtrail.Trail("trail", {
  name: `${name}-trail`,
  s3BucketName: auditLogs.id,
  kmsKeyId: trailKey.arn,
  isMultiRegionTrail: true,
  includeGlobalServiceEvents: true,
  enableLogFileValidation: true,
  enableLogging: true,
  cloudWatchLogsGroupArn: pulumi.interpolate`${trailLogs.arn}:*`,
  cloudWatchLogsRoleArn: trailRole.arn,
  snsTopicName: undefined,
  insightSelectors: [{ insightType: "ApiCallRateInsight" }],
  eventSelectors: [
    {
      readWriteType: "All",
      includeManagementEvents: true,
      dataResources: [
        {
          type: "AWS::S3::Object",
          values: [pulumi.interpolate`${documents.arn}/`, pulumi.interpolate`${uploads.arn}/`],
        },
      ],
    },
  ],
});

// CIS metric filters
const filters: Record<string, string> = {
  "unauthorized-api": '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
  "root-usage":
    '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
  "no-mfa-signin": '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }',
  "cmk-deletion":
    "{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }",
  "trail-changes":
    "{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }",
};
for (const [id, pattern] of Object.entries(filters)) {
  new aws.cloudwatch.LogMetricFilter(id, {
    logGroupName: trailLogs.name,
    pattern,
    metricTransformation: { name: id, namespace: "CIS", value: "1" },
  });
  new aws.cloudwatch.MetricAlarm(id, {
    namespace: "CIS",
    metricName: id,
    statistic: "Sum",
    period: 300,
    evaluationPeriods: 1,
    threshold: 1,
    comparisonOperator: "GreaterThanOrEqualToThreshold",
    alarmActions: [alerts.arn],
    treatMissingData: "notBreaching",
  });
}
new aws.cloudwatch.MetricAlarm("alb-5xx", {
  namespace: "AWS/ApplicationELB",
  metricName: "HTTPCode_ELB_5XX_Count",
  dimensions: { LoadBalancer: alb.arnSuffix },
  statistic: "Sum",
  period: 60,
  evaluationPeriods: 5,
  threshold: 10,
  comparisonOperator: "GreaterThanThreshold",
  alarmActions: [alerts.arn],
  okActions: [alerts.arn],
});

// Config
const configRole = new aws.iam.Role("config", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "config.amazonaws.com" }),
  managedPolicyArns: undefined,
});
new aws.iam.RolePolicyAttachment("config", {
  role: configRole.name,
  policyArn: "arn:aws:iam::aws:policy/service-role/AWS_ConfigRole",
});
const recorder = new aws.cfg.Recorder("main", {
  roleArn: configRole.arn,
  recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
});
const channel = new aws.cfg.DeliveryChannel(
  "main",
  {
    s3BucketName: auditLogs.id,
    s3KmsKeyArn: trailKey.arn,
    snapshotDeliveryProperties: { deliveryFrequency: "TwentyFour_Hours" },
  },
  { dependsOn: recorder },
);
new aws.cfg.RecorderStatus("main", { name: recorder.name, isEnabled: true }, { dependsOn: channel });
for (const r of ["S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED", "RDS_STORAGE_ENCRYPTED", "ROOT_ACCOUNT_MFA_ENABLED"]) {
  new aws.cfg.Rule(
    r.toLowerCase().replaceAll("_", "-"),
    { source: { owner: "AWS", sourceIdentifier: r } },
    { dependsOn: recorder },
  );
}

// Detection
const detector = new aws.guardduty.Detector("main", { enable: true, findingPublishingFrequency: "FIFTEEN_MINUTES" });
for (const f of [
  "S3_DATA_EVENTS",
  "RDS_LOGIN_EVENTS",
  "EBS_MALWARE_PROTECTION",
  "LAMBDA_NETWORK_LOGS",
  "EKS_AUDIT_LOGS",
  "RUNTIME_MONITORING",
]) {
  new aws.guardduty.DetectorFeature(f.toLowerCase(), { detectorId: detector.id, name: f, status: "ENABLED" });
}
const hub = new aws.securityhub.Account("main", {
  enableDefaultStandards: false,
  controlFindingGenerator: "SECURITY_CONTROL",
});
new aws.securityhub.StandardsSubscription(
  "fsbp",
  { standardsArn: `arn:aws:securityhub:${region}::standards/aws-foundational-security-best-practices/v/1.0.0` },
  { dependsOn: hub },
);
new aws.accessanalyzer.Analyzer("main", { analyzerName: name, type: "ACCOUNT" });
new aws.inspector2.Enabler("main", { accountIds: [accountId], resourceTypes: ["EC2", "ECR", "LAMBDA", "LAMBDA_CODE"] });
const findings = new aws.cloudwatch.EventRule("guardduty", {
  eventPattern: JSON.stringify({
    "source": ["aws.guardduty"],
    "detail-type": ["GuardDuty Finding"],
    "detail": { severity: [{ numeric: [">=", 4] }] },
  }),
});
new aws.cloudwatch.EventTarget("guardduty", { rule: findings.name, arn: alerts.arn });
new aws.iam.AccountPasswordPolicy("strict", {
  minimumPasswordLength: 14,
  requireLowercaseCharacters: true,
  requireUppercaseCharacters: true,
  requireNumbers: true,
  requireSymbols: true,
  maxPasswordAge: 90,
  passwordReusePrevention: 24,
  allowUsersToChangePassword: true,
});

// GitHub OIDC
const github = new aws.iam.OpenIdConnectProvider("github", {
  url: "https://token.actions.githubusercontent.com",
  clientIdLists: ["sts.amazonaws.com"],
  thumbprintLists: ["6938fd4d98bab03faadb97b34396831e3780aea1"],
});
const deployer = new aws.iam.Role("deployer", {
  maxSessionDuration: 3600,
  assumeRolePolicy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: github.arn },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: {
          StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" },
          StringLike: {
            "token.actions.githubusercontent.com:sub": "repo:example-health/patient-portal:ref:refs/heads/main",
          },
        },
      },
    ],
  }),
});
new aws.iam.RolePolicy("deployer", {
  role: deployer.id,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: ["s3:PutObject", "s3:GetObject"], Resource: pulumi.interpolate`${artifacts.arn}/*` },
      { Effect: "Allow", Action: ["ecr:GetAuthorizationToken"], Resource: "*" },
      {
        Effect: "Allow",
        Action: ["ecs:UpdateService", "ecs:DescribeServices"],
        Resource: pulumi.interpolate`arn:aws:ecs:${region}:${accountId}:service/${name}/*`,
      },
      { Effect: "Allow", Action: ["ecs:RegisterTaskDefinition", "ecs:DescribeTaskDefinition"], Resource: "*" },
      {
        Effect: "Allow",
        Action: "iam:PassRole",
        Resource: pulumi.interpolate`arn:aws:iam::${accountId}:role/${name}-*`,
        Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
      },
    ],
  }),
});
const breakGlass = new aws.iam.Role("auditor", {
  assumeRolePolicy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ["sts:AssumeRole"],
        principals: [{ type: "AWS", identifiers: [accountId] }],
        conditions: [{ test: "Bool", variable: "aws:MultiFactorAuthPresent", values: ["true"] }],
      },
    ],
  }).json,
});
new aws.iam.RolePolicyAttachment("auditor", {
  role: breakGlass.name,
  policyArn: "arn:aws:iam::aws:policy/SecurityAudit",
});
new aws.ssm.Parameter("endpoint", { name: `/${name}/endpoint`, type: "String", value: alb.dnsName });
new aws.ssm.Parameter("pepper", {
  name: `/${name}/pepper`,
  type: "SecureString",
  keyId: secretsKey.arn,
  value: new pulumi.Config().getSecret("pepper") ?? pulumi.secret("x1y2z3"),
});
void key;
void logsKey;
void rdsKey;
void storageKey;
