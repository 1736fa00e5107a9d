import { type Naming } from "../naming";
import { document, type Statement } from "../policies/statement";
import { roleArn } from "./roleNames";

/**
 * Services that the roles of the foundation and of applications on it may be given permissions for; anything else is out
 * of bounds, whatever a policy says.
 */
const SERVICES = [
  "acm",
  "application-autoscaling",
  "athena",
  "autoscaling",
  "backup",
  "cloudtrail",
  "cloudwatch",
  "config",
  "ebs",
  "ec2",
  "ecr",
  "ecs",
  "elasticache",
  "elasticloadbalancing",
  "events",
  "glue",
  "guardduty",
  "iam",
  "kms",
  "lambda",
  "logs",
  "macie2",
  "pi",
  "rds",
  "rds-db",
  "route53",
  "s3",
  "secretsmanager",
  "securityhub",
  "sns",
  "sqs",
  "ssm",
  "ssmmessages",
  "sts",
  "tag",
  "wafv2",
  "xray",
] as const;

/** Long-lived credentials and people as IAM users (R-004-22). */
const USER_ACTIONS = [
  "iam:AddUserToGroup",
  "iam:AttachUserPolicy",
  "iam:CreateAccessKey",
  "iam:CreateLoginProfile",
  "iam:CreateServiceSpecificCredential",
  "iam:CreateUser",
  "iam:PutUserPolicy",
  "iam:UpdateAccessKey",
  "iam:UpdateLoginProfile",
  "iam:UploadSSHPublicKey",
  "iam:UploadSigningCertificate",
] as const;

/** What ends a safeguard or destroys evidence. People outside this boundary can; no role of the stack can. */
const SAFEGUARD_ACTIONS = [
  "cloudtrail:DeleteTrail",
  "cloudtrail:StopLogging",
  "config:DeleteConfigurationRecorder",
  "config:DeleteDeliveryChannel",
  "config:StopConfigurationRecorder",
  "ec2:DeleteFlowLogs",
  "ec2:DisableEbsEncryptionByDefault",
  "ec2:DisableSnapshotBlockPublicAccess",
  "guardduty:DeleteDetector",
  "iam:DeleteAccountPasswordPolicy",
  "kms:DisableKeyRotation",
  "kms:ScheduleKeyDeletion",
  "logs:DeleteLogGroup",
  "logs:DeleteRetentionPolicy",
  "macie2:DisableMacie",
  "rds:DeleteDBInstanceAutomatedBackup",
  "s3:PutAccountPublicAccessBlock",
  "securityhub:DisableSecurityHub",
] as const;

/** Services with one endpoint for all regions; a region says nothing about them. */
const GLOBAL_ACTIONS = [
  "iam:*",
  "route53:*",
  "s3:GetAccountPublicAccessBlock",
  "s3:ListAllMyBuckets",
  "sts:*",
] as const;

/** What decides what a role may do. */
const ROLE_ACTIONS = [
  "iam:AttachRolePolicy",
  "iam:DeleteRole",
  "iam:DeleteRolePolicy",
  "iam:DetachRolePolicy",
  "iam:PutRolePolicy",
  "iam:UpdateAssumeRolePolicy",
  "iam:UpdateRole",
] as const;

/** Name of the permissions boundary of a stack. */
function boundaryName(names: Naming): string {
  return names.of("boundary");
}

/** ARN of the permissions boundary that every role of the stack carries; known before it exists. */
export function boundaryArn(names: Naming): string {
  return names.arn("iam", `policy/${boundaryName(names)}`, "");
}

/**
 * The permissions boundary of every role of the stack: what none of them can do, whatever its policies say (R-002-04,
 * R-002-07, R-004-09, R-004-22). It grants nothing by itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 *
 * @param allowedRegions the regions that may hold a resource or a copy
 */
export function boundary(names: Naming, allowedRegions: readonly string[]): string {
  const own = boundaryArn(names);
  const deny = { Effect: "Deny", Resource: "*" } as const;
  const statements: Statement[] = [
    { Sid: "OnlyTheseServices", Effect: "Allow", Action: SERVICES.map((service) => `${service}:*`), Resource: "*" },
    {
      // An auditor has to see what is not there: its own policies only read, and are not cut to the list above.
      Sid: "AuditorsSeeEveryService",
      Effect: "Allow",
      Action: "*",
      Resource: "*",
      Condition: { ArnLike: { "aws:PrincipalArn": roleArn(names, "auditor") } },
    },
    { ...deny, Sid: "DenyUsersAndAccessKeys", Action: USER_ACTIONS },
    {
      Sid: "DenyOtherRegions",
      Effect: "Deny",
      NotAction: GLOBAL_ACTIONS,
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": allowedRegions } },
    },
    { ...deny, Sid: "DenyEndingSafeguards", Action: SAFEGUARD_ACTIONS },
    {
      ...deny,
      Sid: "DenyBypassingRetention",
      Action: "s3:BypassGovernanceRetention",
      Condition: { ArnNotLike: { "aws:PrincipalArn": roleArn(names, "break-glass") } },
    },
    {
      ...deny,
      Sid: "DenyRolesOutOfBounds",
      Action: ["iam:AttachRolePolicy", "iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy"],
      Condition: { StringNotEquals: { "iam:PermissionsBoundary": own } },
    },
    { ...deny, Sid: "DenyLeavingTheBoundary", Action: "iam:DeleteRolePermissionsBoundary" },
    {
      Sid: "DenyChangingTheBoundary",
      Effect: "Deny",
      Action: ["iam:CreatePolicyVersion", "iam:DeletePolicy", "iam:DeletePolicyVersion", "iam:SetDefaultPolicyVersion"],
      Resource: own,
    },
    {
      Sid: "DenyChangingPrivilegedRoles",
      Effect: "Deny",
      Action: ROLE_ACTIONS,
      Resource: (["key-admin", "break-glass", "deploy"] as const).map((role) => roleArn(names, role)),
    },
  ];
  return document(statements, "managed");
}
