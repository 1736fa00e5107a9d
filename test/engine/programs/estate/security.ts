import * as account_ from "@pulumi/aws/account";
import * as iam from "@pulumi/aws/iam";
import * as secretsmanager from "@pulumi/aws/secretsmanager";
import * as ssm from "@pulumi/aws/ssm";
import * as pulumi from "@pulumi/pulumi";
import { globalArn, globalReplica, platform, platformAlias } from "./keys";
import { platformPassword } from "./passwords";
import { account, arn, document, platformKeyArn, region, roleArn } from "./shared";

// Who may do what.
new iam.AccountPasswordPolicy("strict", {
  minimumPasswordLength: 14,
  requireLowercaseCharacters: true,
  requireUppercaseCharacters: true,
  requireNumbers: true,
  requireSymbols: true,
  allowUsersToChangePassword: true,
  maxPasswordAge: 90,
  passwordReusePrevention: 24,
});
const github = new iam.OpenIdConnectProvider("github", {
  url: "https://token.actions.githubusercontent.com",
  clientIdLists: ["sts.amazonaws.com"],
});
export const githubArn = github.arn;
const deploy = new iam.Role("deploy", {
  name: "deploy",
  maxSessionDuration: 3600,
  permissionsBoundary: `arn:aws:iam::${account}:policy/boundary`,
  assumeRolePolicy: document({
    Effect: "Allow",
    Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com` },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: {
      StringEquals: {
        "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
        "token.actions.githubusercontent.com:sub": "repo:clinic/records:environment:prod",
      },
    },
  }),
});
const deployPolicy = new iam.Policy("deploy", {
  name: "deploy",
  policy: iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ["ecs:UpdateService", "ecs:DescribeServices"],
        resources: [arn("ecs", "service/app/app")],
      },
      {
        actions: ["iam:PassRole"],
        resources: [roleArn("records-app")],
        conditions: [{ test: "StringEquals", variable: "iam:PassedToService", values: ["ecs-tasks.amazonaws.com"] }],
      },
      { actions: ["ecr:GetAuthorizationToken"], resources: ["*"] },
    ],
  }).json,
});
new iam.RolePolicyAttachment("deploy", { role: deploy.name, policyArn: deployPolicy.arn });
new iam.Role("auditor", {
  name: "auditor",
  maxSessionDuration: 3600,
  assumeRolePolicy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${account}:root` },
        Action: "sts:AssumeRole",
        Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } },
      },
    ],
  },
  managedPolicyArns: ["arn:aws:iam::aws:policy/SecurityAudit"],
});
const reader = new iam.Role("reader", {
  name: "reader",
  assumeRolePolicy: document({
    Effect: "Allow",
    Principal: { Service: ["lambda.amazonaws.com", "ecs-tasks.amazonaws.com"] },
    Action: "sts:AssumeRole",
  }),
});
new iam.RolePolicy("reader", {
  role: reader.id,
  name: "read-records",
  policy: document(
    { Effect: "Allow", Action: ["s3:GetObject"], Resource: "arn:aws:s3:::estate-patients/*" },
    { Effect: "Allow", Action: ["s3:ListBucket"], Resource: "arn:aws:s3:::estate-patients" },
    {
      Effect: "Allow",
      Action: ["kms:Decrypt"],
      Resource: platformKeyArn,
      Condition: { StringEquals: { "kms:ViaService": `s3.${region}.amazonaws.com` } },
    },
    { Effect: "Allow", Action: ["dynamodb:GetItem", "dynamodb:Query"], Resource: arn("dynamodb", "table/visits") },
    { Effect: "Deny", Action: "s3:*", Resource: "*", Condition: { Bool: { "aws:SecureTransport": "false" } } },
  ),
});
new iam.SamlProvider("staff", { name: "staff", samlMetadataDocument: "<EntityDescriptor/>".padEnd(1000) });
new account_.AlternativeContact("security", {
  alternateContactType: "SECURITY",
  name: "Security",
  title: "Officer",
  emailAddress: "security@clinic.example",
  phoneNumber: "+12025550100",
});

// Secrets: with rotation, replicated, and with a policy.
const credentials = new secretsmanager.Secret("charts", {
  name: "charts",
  description: "Credentials of the reporting user",
  kmsKeyId: platform.arn,
  recoveryWindowInDays: 30,
});
new secretsmanager.SecretVersion("charts", {
  secretId: credentials.id,
  secretString: pulumi.jsonStringify({ username: "reporting", password: platformPassword() }),
});
new secretsmanager.SecretRotation("charts", {
  secretId: credentials.id,
  rotationLambdaArn: arn("lambda", "function:rotation"),
  rotationRules: { automaticallyAfterDays: 30 },
});
new secretsmanager.SecretPolicy("charts", {
  secretArn: credentials.arn,
  blockPublicPolicy: true,
  policy: document({
    Effect: "Allow",
    Principal: { AWS: roleArn("records-app") },
    Action: "secretsmanager:GetSecretValue",
    Resource: "*",
  }),
});
const partner = new secretsmanager.Secret("partner", {
  name: "partner",
  description: "Token of the partner's interface",
  kmsKeyId: globalArn,
  replicas: [{ region: "us-west-2", kmsKeyId: globalReplica.arn }],
});
new secretsmanager.SecretRotation("partner", {
  secretId: partner.arn,
  rotationLambdaArn: arn("lambda", "function:rotation"),
  rotationRules: { scheduleExpression: "rate(30 days)" },
});

// Parameters and sessions.
new ssm.Parameter("token", {
  name: "/forms/token",
  type: "SecureString",
  keyId: platformAlias.name,
  value: platformPassword(),
});
new ssm.Parameter("flag", { name: "/forms/new-layout", type: "String", value: "on" });
new ssm.Document("sessions", {
  name: "SSM-SessionManagerRunShell",
  documentType: "Session",
  documentFormat: "JSON",
  content: JSON.stringify({
    schemaVersion: "1.0",
    description: "Sessions are encrypted and logged",
    sessionType: "Standard_Stream",
    inputs: {
      s3BucketName: "estate-audit",
      s3EncryptionEnabled: true,
      cloudWatchLogGroupName: "/estate/exec",
      cloudWatchEncryptionEnabled: true,
      kmsKeyId: platformKeyArn,
      idleSessionTimeout: "15",
    },
  }),
});
new ssm.PatchBaseline("linux", {
  name: "linux",
  operatingSystem: "AMAZON_LINUX_2023",
  approvalRules: [{ approveAfterDays: 7, patchFilters: [{ key: "CLASSIFICATION", values: ["Security"] }] }],
});
new ssm.Association("patch", {
  name: "AWS-RunPatchBaseline",
  scheduleExpression: "rate(1 day)",
  targets: [{ key: "InstanceIds", values: ["*"] }],
  parameters: { Operation: "Install" },
});
