/**
 * What ends a safeguard of a whole account. Nothing that a deployment of the foundation does is among it; whoever has to end
 * one for good moves the account out of the organisational unit first.
 */
export const ACCOUNT_SAFEGUARDS: readonly { readonly sid: string; readonly actions: readonly string[] }[] = [
  {
    sid: "DenyEndingTrails",
    actions: ["cloudtrail:DeleteTrail", "cloudtrail:StopLogging", "ec2:DeleteFlowLogs"],
  },
  {
    sid: "DenyEndingDetection",
    actions: [
      "access-analyzer:DeleteAnalyzer",
      "config:DeleteConfigurationRecorder",
      "config:DeleteDeliveryChannel",
      "config:StopConfigurationRecorder",
      "guardduty:DeleteDetector",
      "guardduty:DeletePublishingDestination",
      "guardduty:DisassociateFromAdministratorAccount",
      "macie2:DisableMacie",
      "macie2:DisassociateFromAdministratorAccount",
      "securityhub:DisableSecurityHub",
      "securityhub:DisassociateFromAdministratorAccount",
    ],
  },
  {
    sid: "DenyWeakeningDefaults",
    actions: [
      "bedrock:DeleteModelInvocationLoggingConfiguration",
      "ec2:DisableEbsEncryptionByDefault",
      "ec2:DisableSnapshotBlockPublicAccess",
      "iam:DeleteAccountPasswordPolicy",
      "kms:DisableKeyRotation",
    ],
  },
  {
    sid: "DenyDestroyingKeysAndBackups",
    actions: ["backup:DeleteBackupVault", "backup:DeleteBackupVaultLockConfiguration", "kms:ScheduleKeyDeletion"],
  },
  {
    sid: "DenyLongLivedCredentials",
    actions: ["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreateUser"],
  },
  { sid: "DenyLeavingTheOrganization", actions: ["organizations:LeaveOrganization"] },
];
