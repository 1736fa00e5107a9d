/**
 * Services that the roles of the foundation and of applications on it may be given permissions for; anything else is out
 * of bounds, whatever a policy says.
 */
export const BOUND_SERVICES = [
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
export const USER_ACTIONS = [
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
export const SAFEGUARD_ACTIONS = [
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
export const GLOBAL_ACTIONS = [
  "iam:*",
  "route53:*",
  "s3:GetAccountPublicAccessBlock",
  "s3:ListAllMyBuckets",
  "sts:*",
] as const;

/** What decides what a role may do. */
export const ROLE_ACTIONS = [
  "iam:AttachRolePolicy",
  "iam:DeleteRole",
  "iam:DeleteRolePolicy",
  "iam:DetachRolePolicy",
  "iam:PutRolePolicy",
  "iam:UpdateAssumeRolePolicy",
  "iam:UpdateRole",
] as const;
