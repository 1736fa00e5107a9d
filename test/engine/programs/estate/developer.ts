import * as codeartifact from "@pulumi/aws/codeartifact";
import * as codebuild from "@pulumi/aws/codebuild";
import * as codepipeline from "@pulumi/aws/codepipeline";
import * as appconfig from "@pulumi/aws/appconfig";
import * as synthetics from "@pulumi/aws/synthetics";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as amp from "@pulumi/aws/amp";
import * as grafana from "@pulumi/aws/grafana";
import { audit, platform, platformAlias } from "./keys";
import { appGroup, network, privateSubnets } from "./network";
import { arn, document, account, roleArn } from "./shared";
import { artifacts } from "./storage";

// Builds.
const logs = new cloudwatch.LogGroup("builds", { name: "/estate/builds", kmsKeyId: audit.arn, retentionInDays: 2192 });
const build = new codebuild.Project("app", {
  name: "app",
  serviceRole: roleArn("build"),
  encryptionKey: platform.arn,
  projectVisibility: "PRIVATE",
  source: { type: "CODEPIPELINE", buildspec: "buildspec.yml" },
  artifacts: { type: "CODEPIPELINE" },
  environment: {
    computeType: "BUILD_GENERAL1_SMALL",
    image: "aws/codebuild/amazonlinux-aarch64-standard:3.0",
    type: "ARM_CONTAINER",
    privilegedMode: false,
    environmentVariables: [
      { name: "NPM_TOKEN", type: "SECRETS_MANAGER", value: "npm:token" },
      { name: "STAGE", value: "prod" },
    ],
  },
  logsConfig: {
    cloudwatchLogs: { status: "ENABLED", groupName: logs.name },
    s3Logs: { status: "ENABLED", location: "estate-audit/builds", encryptionDisabled: false },
  },
  vpcConfig: { vpcId: network.id, subnets: privateSubnets, securityGroupIds: [appGroup.id] },
});
new codebuild.ReportGroup("tests", {
  name: "tests",
  type: "TEST",
  exportConfig: {
    type: "S3",
    s3Destination: { bucket: artifacts.name, encryptionKey: platform.arn, encryptionDisabled: false, packaging: "ZIP" },
  },
});
new codepipeline.Pipeline("app", {
  name: "app",
  pipelineType: "V2",
  roleArn: roleArn("pipeline"),
  artifactStores: [{ location: artifacts.name, type: "S3", encryptionKey: { id: platform.arn, type: "KMS" } }],
  stages: [
    {
      name: "Source",
      actions: [
        {
          name: "Source",
          category: "Source",
          owner: "AWS",
          provider: "CodeStarSourceConnection",
          version: "1",
          outputArtifacts: ["source"],
          configuration: {
            ConnectionArn: arn("codeconnections", "connection/0a1b2c3d"),
            FullRepositoryId: "clinic/records",
            BranchName: "main",
          },
        },
      ],
    },
    {
      name: "Build",
      actions: [
        {
          name: "Build",
          category: "Build",
          owner: "AWS",
          provider: "CodeBuild",
          version: "1",
          inputArtifacts: ["source"],
          configuration: { ProjectName: build.name },
        },
      ],
    },
  ],
});
const packages = new codeartifact.Domain("clinic", { domain: "clinic", encryptionKey: platform.arn });
new codeartifact.Repository("npm", { domain: packages.domain, repository: "npm" });
new codeartifact.DomainPermissions("clinic", {
  domain: packages.domain,
  policyDocument: document({
    Effect: "Allow",
    Principal: { AWS: `arn:aws:iam::${account}:root` },
    Action: "codeartifact:GetAuthorizationToken",
    Resource: "*",
  }),
});

// Configuration and watching.
const flags = new appconfig.Application("flags", { name: "flags" });
new appconfig.ConfigurationProfile("flags", {
  applicationId: flags.id,
  name: "flags",
  locationUri: "hosted",
  kmsKeyIdentifier: platformAlias.arn,
});
new synthetics.Canary("portal", {
  name: "portal",
  artifactS3Location: "s3://estate-results/canary",
  executionRoleArn: roleArn("canary"),
  handler: "index.handler",
  runtimeVersion: "syn-nodejs-puppeteer-10.0",
  s3Bucket: "estate-artifacts",
  s3Key: "canary.zip",
  schedule: { expression: "rate(5 minutes)" },
  artifactConfig: { s3Encryption: { encryptionMode: "SSE_KMS", kmsKeyArn: platform.arn } },
  vpcConfig: { subnetIds: privateSubnets, securityGroupIds: [appGroup.id] },
});
new amp.Workspace("metrics", { alias: "metrics", kmsKeyArn: platform.arn });
new grafana.Workspace("metrics", {
  name: "metrics",
  accountAccessType: "CURRENT_ACCOUNT",
  authenticationProviders: ["AWS_SSO"],
  permissionType: "SERVICE_MANAGED",
  roleArn: roleArn("grafana"),
  kmsKeyId: platform.arn,
  vpcConfiguration: { subnetIds: privateSubnets, securityGroupIds: [appGroup.id] },
});
