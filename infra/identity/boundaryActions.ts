/**
 * Services that the roles of the foundation and of applications on it may be given permissions for; anything else is out
 * of bounds, whatever a policy says.
 */
export const BOUND_SERVICES = [
  "access-analyzer",
  "acm",
  "acm-pca",
  "apigateway",
  "application-autoscaling",
  "athena",
  "autoscaling",
  "backup",
  "backup-storage",
  "bedrock",
  "cloudformation",
  "cloudfront",
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
  "execute-api",
  "glue",
  "guardduty",
  "iam",
  "inspector2",
  "kms",
  "lambda",
  "logs",
  "macie2",
  "pi",
  "rds",
  "rds-db",
  "redshift",
  "redshift-data",
  "redshift-serverless",
  "route53",
  "route53resolver",
  "s3",
  "sagemaker",
  "secretsmanager",
  "securityhub",
  "serverlessrepo",
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

/**
 * What ends a safeguard or destroys evidence or the way back. People outside this boundary can; no role of the stack can. So
 * it is one of `phi:deployPrincipals` who switches a profile down to one without Security Hub, or destroys a stack.
 */
export const SAFEGUARD_ACTIONS = [
  "backup:DeleteBackupVault",
  "backup:DeleteBackupVaultAccessPolicy",
  "bedrock:DeleteModelInvocationLoggingConfiguration",
  "cloudtrail:DeleteTrail",
  "cloudtrail:StopLogging",
  "config:DeleteConfigurationRecorder",
  "config:DeleteDeliveryChannel",
  "config:StopConfigurationRecorder",
  "ec2:DeleteFlowLogs",
  "ec2:DisableEbsEncryptionByDefault",
  "ec2:DisableSnapshotBlockPublicAccess",
  "guardduty:DeleteDetector",
  "guardduty:DeletePublishingDestination",
  "guardduty:DisassociateFromAdministratorAccount",
  "iam:DeleteAccountPasswordPolicy",
  "kms:DisableKeyRotation",
  "kms:ScheduleKeyDeletion",
  "logs:DeleteLogGroup",
  "logs:DeleteRetentionPolicy",
  "macie2:DisableMacie",
  "macie2:DisassociateFromAdministratorAccount",
  "rds:DeleteDBInstanceAutomatedBackup",
  "s3:PutAccountPublicAccessBlock",
  "securityhub:DisableSecurityHub",
  "securityhub:DisassociateFromAdministratorAccount",
] as const;

/** What lifts a governance lock, of log files or of backups, before its time. Only the emergency role can. */
export const LOCK_ACTIONS = ["backup:DeleteBackupVaultLockConfiguration", "s3:BypassGovernanceRetention"] as const;

/** Services with one endpoint for all regions; a region says nothing about them. */
export const GLOBAL_ACTIONS = [
  "cloudfront:*",
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
