import assert from "node:assert/strict";
import { boundary, boundaryArn } from "../../../infra/identity/boundary";
import { ROLE_NAMES } from "../../../infra/identity/roleNames";
import { POLICY_LIMITS } from "../../../infra/policies/statement";
import { BOUNDARY, withinBoundary } from "../../support/identityRequests";
import { ACCOUNT, devNames } from "../../support/keyRequests";
import { statement } from "../../support/mocks";

const OWN = `arn:aws:iam::${ACCOUNT}:policy/phi-dev-boundary`;
const role = (name: string): string => `arn:aws:iam::${ACCOUNT}:role/phi-dev-${name}`;

describe("infra/identity/boundary", () => {
  it("has a known ARN, these statements, and the length that AWS accepts", () => {
    assert.equal(boundaryArn(devNames()), OWN);
    assert.deepEqual(
      BOUNDARY.Statement.map(({ Sid }) => Sid),
      [
        "OnlyTheseServices",
        "AuditorsSeeEveryService",
        "DenyUsersAndAccessKeys",
        "DenyOtherRegions",
        "DenyCrossRegionInference",
        "DenyEndingSafeguards",
        "DenyLiftingLocks",
        "DenyRolesOutOfBounds",
        "DenyLeavingTheBoundary",
        "DenyChangingTheBoundary",
        "DenyChangingPrivilegedRoles",
      ],
    );
    assert.ok(boundary(devNames(), ["us-east-1"]).length <= POLICY_LIMITS.managed);
  });

  it("no role makes users, passwords or access keys (R-004-22)", () => {
    for (const name of ROLE_NAMES) {
      for (const action of [
        "CreateUser",
        "CreateAccessKey",
        "CreateLoginProfile",
        "AttachUserPolicy",
        "PutUserPolicy",
      ]) {
        assert.equal(withinBoundary(name, `iam:${action}`), "denied", `${name} ${action}`);
      }
    }
  });

  it("no role acts in a region that is not allowed; services without regions stay in reach (R-002-07)", () => {
    const inRegion = (action: string, region: string): string =>
      withinBoundary("deploy", action, "*", { "aws:RequestedRegion": region });
    assert.equal(inRegion("rds:CreateDBInstance", "us-west-2"), "allowed");
    assert.equal(inRegion("rds:CreateDBInstance", "eu-central-1"), "denied");
    assert.equal(inRegion("s3:CreateBucket", "eu-central-1"), "denied");
    assert.equal(inRegion("kms:Decrypt", "eu-central-1"), "denied");
    assert.equal(inRegion("route53:ListHostedZones", "eu-central-1"), "allowed");
    assert.equal(inRegion("cloudfront:GetDistribution", "eu-central-1"), "allowed");
    assert.equal(inRegion("bedrock:InvokeModel", "eu-central-1"), "denied");
    assert.deepEqual(statement(BOUNDARY, "DenyOtherRegions").Condition, {
      StringNotEquals: { "aws:RequestedRegion": ["us-east-1", "us-west-2"] },
    });
  });

  it("no role ends a safeguard or opens the account to the public (R-004-09)", () => {
    for (const name of ROLE_NAMES) {
      for (const action of [
        "backup:DeleteBackupVault",
        "backup:DeleteBackupVaultAccessPolicy",
        "bedrock:DeleteModelInvocationLoggingConfiguration",
        "cloudtrail:StopLogging",
        "cloudtrail:DeleteTrail",
        "config:StopConfigurationRecorder",
        "ec2:DeleteFlowLogs",
        "ec2:DisableEbsEncryptionByDefault",
        "guardduty:DeleteDetector",
        "guardduty:DeletePublishingDestination",
        "guardduty:DisassociateFromAdministratorAccount",
        "kms:DisableKeyRotation",
        "kms:ScheduleKeyDeletion",
        "logs:DeleteLogGroup",
        "macie2:DisableMacie",
        "macie2:DisassociateFromAdministratorAccount",
        "securityhub:DisableSecurityHub",
        "securityhub:DisassociateFromAdministratorAccount",
        "s3:PutAccountPublicAccessBlock",
      ]) {
        assert.equal(withinBoundary(name, action), "denied", `${name} ${action}`);
      }
    }
  });

  it("only break-glass lifts a governance lock, of log files and of backups (R-004-16)", () => {
    for (const name of ROLE_NAMES) {
      const expected = name === "break-glass" ? "allowed" : "denied";
      assert.equal(withinBoundary(name, "s3:BypassGovernanceRetention"), expected, name);
      assert.equal(withinBoundary(name, "backup:DeleteBackupVaultLockConfiguration"), expected, name);
    }
  });

  it("no role calls a model through an inference profile, which answers in other regions (R-002-07)", () => {
    const model = "arn:aws:bedrock:us-east-1::foundation-model/example.model-v1:0";
    const profile = `arn:aws:bedrock:us-east-1:${ACCOUNT}:inference-profile/us.example.model-v1:0`;
    for (const name of ROLE_NAMES) {
      for (const action of ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]) {
        assert.equal(withinBoundary(name, action, model), "allowed", `${name} ${action}`);
        assert.equal(withinBoundary(name, action, profile), "denied", `${name} ${action}`);
      }
    }
  });

  it("leaves in reach what detection, recovery, AI, analysis and the edge are made with", () => {
    for (const action of [
      "access-analyzer:CreateAnalyzer",
      "acm-pca:CreateCertificateAuthority",
      "apigateway:POST",
      "backup:CreateBackupVault",
      "backup-storage:MountCapsule",
      "bedrock:CreateGuardrail",
      "cloudformation:DescribeStacks",
      "cloudfront:CreateDistribution",
      "config:PutConformancePack",
      "glue:CreateTable",
      "guardduty:CreateDetector",
      "inspector2:Enable",
      "macie2:CreateClassificationJob",
      "redshift:GetClusterCredentials",
      "redshift-data:ExecuteStatement",
      "redshift-serverless:CreateWorkgroup",
      "route53resolver:CreateResolverQueryLogConfig",
      "sagemaker:CreateDomain",
      "securityhub:EnableSecurityHub",
      "serverlessrepo:GetApplication",
    ]) {
      assert.equal(withinBoundary("deploy", action), "allowed", action);
    }
  });

  it("a role can be made or extended only within the same boundary (R-002-04)", () => {
    const other = { "iam:PermissionsBoundary": `arn:aws:iam::${ACCOUNT}:policy/other` };
    for (const action of ["CreateRole", "PutRolePermissionsBoundary", "AttachRolePolicy", "PutRolePolicy"]) {
      const ask = (context: Record<string, string>): string =>
        withinBoundary("deploy", `iam:${action}`, role("flow-logs"), context);
      assert.equal(ask({ "iam:PermissionsBoundary": OWN }), "allowed", action);
      assert.equal(ask(other), "denied", action);
      assert.equal(ask({}), "denied", action);
    }
  });

  it("no role leaves or rewrites the boundary, or changes the privileged roles, its own among them", () => {
    const bound = { "iam:PermissionsBoundary": OWN };
    assert.equal(withinBoundary("deploy", "iam:DeleteRolePermissionsBoundary", role("writer")), "denied");
    for (const action of ["CreatePolicyVersion", "DeletePolicy", "DeletePolicyVersion", "SetDefaultPolicyVersion"]) {
      assert.equal(withinBoundary("deploy", `iam:${action}`, OWN), "denied", action);
    }
    for (const name of ["key-admin", "break-glass", "deploy"]) {
      for (const action of ["UpdateAssumeRolePolicy", "AttachRolePolicy", "PutRolePolicy", "DetachRolePolicy"]) {
        assert.equal(withinBoundary("deploy", `iam:${action}`, role(name), bound), "denied", `${action} ${name}`);
      }
    }
  });

  it("a service that is not listed is out of bounds for every role but the auditor, who only reads", () => {
    for (const name of ROLE_NAMES) {
      const expected = name === "auditor" ? "allowed" : "not allowed";
      assert.equal(withinBoundary(name, "organizations:DescribeOrganization"), expected, name);
    }
  });
});
