/** A statement of the organisation's policies that keeps what controls ask for from being undone. */
export interface Denial {
  /** Service control policy or resource control policy. */
  readonly policy: "SCP" | "RCP";
  readonly sid: string;
  /** Ids of the controls that it enforces outside every deployment. */
  readonly controls: readonly string[];
  /** What nobody may call, for statements without conditions; those with conditions are written in `infra/residency`. */
  readonly actions?: readonly string[];
}

/**
 * The third enforcement point. The documents in `docs/organization` are generated from here: what ends a safeguard of a
 * whole account, none of which a deployment of the foundation does. Whoever has to end one for good moves the account out
 * of the organisational unit first.
 */
export const denials: readonly Denial[] = [
  {
    policy: "SCP",
    sid: "DenyEndingTrails",
    controls: [
      "cloudtrail-trail-require-all-events",
      "cloudtrail-trail-require-logging",
      "vpc-network-require-flow-logs",
    ],
    actions: ["cloudtrail:DeleteTrail", "cloudtrail:StopLogging", "ec2:DeleteFlowLogs"],
  },
  {
    policy: "SCP",
    sid: "DenyEndingDetection",
    controls: [
      "config-recorder-require-running",
      "guardduty-detector-require-enabled",
      "macie2-account-require-enabled",
      "securityhub-controls-require-enabled",
    ],
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
    policy: "SCP",
    sid: "DenyWeakeningDefaults",
    controls: ["ec2-account-require-safe-defaults", "iam-password-require-length", "kms-key-require-rotation"],
    actions: [
      "bedrock:DeleteModelInvocationLoggingConfiguration",
      "ec2:DisableEbsEncryptionByDefault",
      "ec2:DisableSnapshotBlockPublicAccess",
      "iam:DeleteAccountPasswordPolicy",
      "kms:DisableKeyRotation",
    ],
  },
  {
    policy: "SCP",
    sid: "DenyDestroyingKeysAndBackups",
    controls: ["backup-plan-limit-expiry", "kms-key-require-deletion-window", "kms-key-require-enabled"],
    actions: [
      "backup:DeleteBackupVault",
      "backup:DeleteBackupVaultAccessPolicy",
      "backup:DeleteBackupVaultLockConfiguration",
      "kms:ScheduleKeyDeletion",
    ],
  },
  {
    policy: "SCP",
    sid: "DenyLongLivedCredentials",
    controls: [
      "iam-account-forbid-users",
      "iam-user-forbid-console-password",
      "iam-user-forbid-credentials",
      "provider-aws-forbid-static-keys",
    ],
    actions: ["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreateUser"],
  },
  {
    policy: "SCP",
    sid: "DenyLeavingTheOrganization",
    controls: ["iam-role-limit-trust"],
    actions: ["organizations:LeaveOrganization"],
  },
  { policy: "SCP", sid: "DenyOtherRegions", controls: ["kms-key-forbid-multi-region"] },
  { policy: "SCP", sid: "DenyCrossRegionInference", controls: ["bedrock-guardrail-require-filters"] },
  { policy: "SCP", sid: "DenyRootUser", controls: ["iam-policy-forbid-admin"] },
  {
    policy: "RCP",
    sid: "DenyPlainRequests",
    controls: ["s3-bucket-require-tls-only", "sns-topic-require-tls"],
  },
  { policy: "RCP", sid: "DenyOldTls", controls: ["s3-bucket-require-tls-only"] },
  {
    policy: "RCP",
    sid: "DenyForeignOrganizations",
    controls: ["iam-resourcepolicy-forbid-strangers", "s3-bucket-require-public-access-block"],
  },
];
