import type { Control } from "./control";

export const backupPlanRequireDaily: Control = {
  id: "backup-plan-require-daily",
  title: "Each backup plan makes a backup at least daily.",
  citations: ["164.308(a)(7)(ii)(A)", "164.310(d)(2)(iv)", "164.308(a)(7)(i)"],
  severity: "medium",
  description:
    "One rule of each plan runs at least once a day: its schedule names every day, its rate is at most one day, or it makes continuous backups. Without a schedule AWS Backup runs daily.",
  remediation: 'set schedule: "cron(0 5 ? * * *)" on one rule.',
  source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html",
  equivalents: { awsConfig: ["BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK"] },
};

export const backupVaultRequireLock: Control = {
  id: "backup-vault-require-lock",
  title: "Recovery points cannot be deleted by hand.",
  citations: ["164.308(a)(7)(ii)(A)", "164.312(c)(1)", "164.310(d)(2)(iv)", "164.308(a)(7)(i)"],
  severity: "high",
  description:
    "A lock of this stack, or a policy that denies everyone backup:DeleteRecoveryPoint, names each vault that keeps patient data, and no such vault deletes its recovery points together with itself.",
  remediation:
    "declare an aws.backup.VaultLockConfiguration with backupVaultName and minRetentionDays, and leave forceDestroy out.",
  source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html",
  equivalents: { awsConfig: ["BACKUP_RECOVERY_POINT_MANUAL_DELETION_DISABLED"] },
};

export const backupSelectionRequireStores: Control = {
  id: "backup-selection-require-stores",
  title: "Servers and file systems are selected by a backup plan.",
  citations: ["164.308(a)(7)(ii)(A)", "164.310(d)(2)(iv)", "164.308(a)(7)(i)"],
  severity: "low",
  level: "advisory",
  description:
    "A Selection of this stack names each instance and each file system of FSx, by its ARN, by a pattern or by its tags. An instance may keep no data, and FSx makes backups by itself, so this is advice; volumes, EFS and what is classified as patient data are for backup-volume-require-selection.",
  remediation: "declare an aws.backup.Selection that names it, or tag it for one.",
  source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  equivalents: {
    awsConfig: ["EC2_RESOURCES_PROTECTED_BY_BACKUP_PLAN", "FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN"],
  },
};

export const backupVolumeRequireSelection: Control = {
  id: "backup-volume-require-selection",
  title: "Volumes with patient data are backed up.",
  citations: ["164.308(a)(7)(ii)(A)", "164.310(d)(2)(iv)", "164.308(a)(7)(i)"],
  severity: "medium",
  description:
    "Each EBS volume that keeps patient data, and each instance that is classified as such, is named by a Selection of AWS Backup in this stack, by its ARN, by a pattern or by its tags; so is a volume with the instance that it is attached to. A policy of Data Lifecycle Manager for its tags or for all volumes, and a backup policy of the organisation in the same stack do as well. In a stack without a plan, vault or selection, a tag named for backups says that a plan elsewhere picks it.",
  remediation: "declare an aws.backup.Selection that names it or one of its tags.",
  source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  equivalents: {
    awsConfig: [
      "EBS_IN_BACKUP_PLAN",
      "EBS_RESOURCES_PROTECTED_BY_BACKUP_PLAN",
      "EC2_RESOURCES_PROTECTED_BY_BACKUP_PLAN",
    ],
    cdkNag: ["HIPAA.Security-EC2EBSInBackupPlan"],
    checkov: ["CKV2_AWS_9"],
    prowler: ["ec2_ebs_volume_protected_by_backup_plan"],
  },
};

export const backupFilesystemRequireSelection: Control = {
  id: "backup-filesystem-require-selection",
  title: "File systems with patient data are backed up.",
  citations: ["164.308(a)(7)(ii)(A)", "164.310(d)(2)(iv)", "164.308(a)(7)(i)"],
  severity: "medium",
  description:
    "Each EFS file system that keeps patient data is named by a Selection of AWS Backup in this stack, by its ARN, by a pattern or by its tags, or has an EFS BackupPolicy. A backup policy of the organisation in the same stack does as well. In a stack without a plan, vault or selection, a tag named for backups says that a plan elsewhere picks it.",
  remediation: "declare an aws.efs.BackupPolicy, or an aws.backup.Selection that names it or one of its tags.",
  source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  equivalents: {
    awsConfig: ["EFS_IN_BACKUP_PLAN", "EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN"],
    cdkNag: ["HIPAA.Security-EFSInBackupPlan"],
    checkov: ["CKV2_AWS_18"],
    prowler: ["efs_have_backup_enabled"],
  },
};
