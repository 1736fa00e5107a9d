import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as iam from "@pulumi/aws/iam";
import * as lambda from "@pulumi/aws/lambda";
import * as sfn from "@pulumi/aws/sfn";
import * as signer from "@pulumi/aws/signer";
import * as sqs from "@pulumi/aws/sqs";
import * as xray from "@pulumi/aws/xray";
import * as pulumi from "@pulumi/pulumi";
import { audit, platform } from "./keys";
import { appGroup, privateSubnets } from "./network";
import { account, arn, document, roleArn, trust } from "./shared";

// Functions.
const failures = new sqs.Queue("failures", {
  name: "failures",
  kmsMasterKeyId: platform.arn,
  policy: document({
    Effect: "Deny",
    Principal: "*",
    Action: "sqs:*",
    Resource: arn("sqs", "failures"),
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  }),
});
const profile = new signer.SigningProfile("code", { platformId: "AWSLambda-SHA384-ECDSA", namePrefix: "code_" });
const signing = new lambda.CodeSigningConfig("code", {
  allowedPublishers: { signingProfileVersionArns: [profile.versionArn] },
  policies: { untrustedArtifactOnDeployment: "Enforce" },
});
const functionRole = new iam.Role("function", {
  name: "function",
  assumeRolePolicy: trust("lambda.amazonaws.com"),
});
const functionLogs = new cloudwatch.LogGroup("function", {
  name: "/aws/lambda/intake",
  kmsKeyId: audit.arn,
  retentionInDays: 2192,
});
export const intake = new lambda.Function("intake", {
  name: "intake",
  role: functionRole.arn,
  runtime: "nodejs22.x",
  handler: "index.handler",
  s3Bucket: "estate-artifacts",
  s3Key: "intake.zip",
  kmsKeyArn: platform.arn,
  environment: { variables: { TABLE: "visits", SECRET_ARN: arn("secretsmanager", "secret:charts-AbCdEf") } },
  vpcConfig: { subnetIds: privateSubnets, securityGroupIds: [appGroup.id] },
  deadLetterConfig: { targetArn: failures.arn },
  tracingConfig: { mode: "Active" },
  loggingConfig: { logFormat: "JSON", logGroup: functionLogs.name },
  reservedConcurrentExecutions: 20,
  codeSigningConfigArn: signing.arn,
});
const live = new lambda.Alias("live", { functionName: intake.name, name: "live", functionVersion: "1" });
new lambda.FunctionUrl("intake", {
  functionName: intake.name,
  qualifier: live.name,
  authorizationType: "AWS_IAM",
  cors: { allowOrigins: ["https://portal.clinic.example"], allowMethods: ["POST"] },
});
new lambda.Permission("events", {
  function: intake.name,
  action: "lambda:InvokeFunction",
  principal: "events.amazonaws.com",
  sourceArn: arn("events", "rule/clinic/admitted"),
  sourceAccount: account,
});
new lambda.EventSourceMapping("orders", {
  functionName: intake.arn,
  eventSourceArn: arn("sqs", "orders"),
  kmsKeyArn: platform.arn,
});
new lambda.FunctionEventInvokeConfig("intake", {
  functionName: intake.name,
  destinationConfig: { onFailure: { destination: failures.arn } },
});
new xray.EncryptionConfig("on", { type: "KMS", keyId: platform.arn });

// Workflows.
const steps = new cloudwatch.LogGroup("steps", {
  name: "/aws/vendedlogs/states/intake",
  kmsKeyId: audit.arn,
  retentionInDays: 2192,
});
new sfn.StateMachine("intake", {
  name: "intake",
  roleArn: roleArn("states"),
  definition: pulumi.jsonStringify({ StartAt: "Done", States: { Done: { Type: "Succeed" } } }),
  encryptionConfiguration: {
    type: "CUSTOMER_MANAGED_KMS_KEY",
    kmsKeyId: platform.arn,
    kmsDataKeyReusePeriodSeconds: 300,
  },
  loggingConfiguration: {
    level: "ALL",
    includeExecutionData: false,
    logDestination: pulumi.interpolate`${steps.arn}:*`,
  },
  tracingConfiguration: { enabled: true },
});
new sfn.Activity("review", {
  name: "review",
  encryptionConfiguration: {
    type: "CUSTOMER_MANAGED_KMS_KEY",
    kmsKeyId: platform.arn,
    kmsDataKeyReusePeriodSeconds: 300,
  },
});
