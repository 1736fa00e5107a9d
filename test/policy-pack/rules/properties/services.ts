import { needed, unlessReference, type Subject } from "./subject";

export const services: readonly Subject[] = [
  {
    types: ["aws:fsx/windowsFileSystem:WindowsFileSystem", "aws:fsx/openZfsFileSystem:OpenZfsFileSystem"],
    good: { automaticBackupRetentionDays: 1, skipFinalBackup: false },
    weaker: { "efs-filesystem-require-backups": { automaticBackupRetentionDays: [0], skipFinalBackup: [true] } },
  },
  {
    types: ["aws:fsx/ontapFileSystem:OntapFileSystem"],
    good: { automaticBackupRetentionDays: 1 },
    weaker: { "efs-filesystem-require-backups": { automaticBackupRetentionDays: [0] } },
  },
  {
    types: ["aws:cloudwatch/eventTarget:EventTarget"],
    good: { ecsTarget: { networkConfiguration: { assignPublicIp: false } } },
    weaker: { "ecs-service-forbid-public-address": { "ecsTarget.networkConfiguration.assignPublicIp": [true] } },
  },
  {
    types: ["aws:scheduler/schedule:Schedule"],
    good: { target: { ecsParameters: { networkConfiguration: { assignPublicIp: false } } } },
    weaker: {
      "ecs-service-forbid-public-address": { "target.ecsParameters.networkConfiguration.assignPublicIp": [true] },
    },
  },
  {
    types: ["aws:secretsmanager/secret:Secret"],
    good: { recoveryWindowInDays: 7 },
    weaker: { "secretsmanager-secret-require-recovery": { recoveryWindowInDays: [6] } },
  },
  {
    types: ["aws:secretsmanager/secretPolicy:SecretPolicy"],
    good: { blockPublicPolicy: true },
    weaker: { "secretsmanager-secret-require-recovery": { blockPublicPolicy: [false] } },
  },
  {
    types: ["aws:ssm/document:Document"],
    good: { permissions: { accountIds: "444455556666", account_ids: "444455556666" } },
    weaker: {
      "ssm-document-forbid-sharing": { "permissions.account_ids": ["all"], "permissions.accountIds": ["all"] },
    },
  },
  {
    types: ["aws:codebuild/project:Project"],
    good: {
      artifacts: { encryptionDisabled: false },
      environment: { privilegedMode: false },
      logsConfig: { cloudwatchLogs: { status: "ENABLED" }, s3Logs: { encryptionDisabled: false } },
      projectVisibility: "PRIVATE",
      secondaryArtifacts: [{ encryptionDisabled: false }],
      secondarySources: [{ insecureSsl: false }],
      source: { insecureSsl: false, location: "https://git.example.org/records" },
    },
    weaker: {
      "codebuild-project-forbid-exposure": {
        "environment.privilegedMode": [true],
        "projectVisibility": ["something-else"],
        "artifacts.encryptionDisabled": [true],
        "secondaryArtifacts.encryptionDisabled": [true],
        "logsConfig.s3Logs.encryptionDisabled": [true],
        "logsConfig.cloudwatchLogs.status": ["something-else"],
      },
      "codebuild-source-forbid-credentials": {
        "source.insecureSsl": [true],
        "secondarySources.insecureSsl": [true],
        "source.location": unlessReference("https://user:word@git.example.org/records"),
      },
    },
  },
  {
    types: ["aws:codebuild/reportGroup:ReportGroup"],
    good: { exportConfig: { s3Destination: { encryptionDisabled: false } } },
    weaker: { "codebuild-project-forbid-exposure": { "exportConfig.s3Destination.encryptionDisabled": [true] } },
  },
  {
    types: ["aws:cognito/userPool:UserPool"],
    good: {
      mfaConfiguration: "ON",
      passwordPolicy: {
        minimumLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireNumbers: true,
        requireSymbols: true,
      },
    },
    weaker: {
      "cognito-pool-require-mfa": { mfaConfiguration: needed("something-else") },
      "cognito-pool-require-strong-passwords": { "passwordPolicy.minimumLength": needed(11) },
    },
  },
  {
    types: ["aws:cognito/identityPool:IdentityPool"],
    good: { allowUnauthenticatedIdentities: false },
    weaker: { "cognito-identitypool-forbid-guests": { allowUnauthenticatedIdentities: [true] } },
  },
  {
    types: ["aws:cognito/userPoolClient:UserPoolClient"],
    good: { allowedOauthFlows: ["code"] },
    weaker: { "cognito-client-limit-flows": { allowedOauthFlows: [["implicit"]] } },
  },
  {
    types: ["aws:sfn/stateMachine:StateMachine"],
    good: {
      loggingConfiguration: {
        level: "ALL",
        logDestination: "arn:aws:logs:us-east-1:111122223333:log-group:machine:*",
        includeExecutionData: false,
      },
      tracingConfiguration: { enabled: true },
    },
    weaker: { "sfn-statemachine-require-logging": { "loggingConfiguration.level": needed("OFF") } },
  },
  {
    types: ["aws:ses/configurationSet:ConfigurationSet", "aws:sesv2/configurationSet:ConfigurationSet"],
    good: { deliveryOptions: { tlsPolicy: "REQUIRE" } },
    weaker: { "mail-configuration-require-tls": { "deliveryOptions.tlsPolicy": needed("something-else") } },
  },
  {
    types: ["pulumi:providers:aws"],
    good: { insecure: false },
    weaker: {
      "provider-aws-forbid-static-keys": { accessKey: ["something"], secretKey: ["something"], insecure: [true] },
    },
  },
];
