import type { Control } from "./control";

export const efsFilesystemRequireBackups: Control = {
  id: "efs-filesystem-require-backups",
  title: "Backups of file systems are not switched off.",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(7)(i)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(ii)(C)",
    "164.310(d)(2)(iv)",
    "164.312(a)(2)(ii)",
  ],
  severity: "high",
  description:
    "A BackupPolicy of EFS is ENABLED, and the automatic backups of FSx are kept for at least a day, also where only the time of day for them is given; copyTagsToBackups of FSx is not false.",
  remediation: "set backupPolicy.status: ENABLED and leave automaticBackupRetentionDays above 0.",
  source: "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html",
  equivalents: { checkov: ["CKV2_AWS_18"], prowler: ["efs_have_backup_enabled"] },
};
