import type { Control } from "./control";

export const backupDatabaseRequireRecovery: Control = {
  id: "backup-database-require-recovery",
  title: "Databases are backed up, by a plan or by themselves.",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(7)(i)",
    "164.308(a)(7)(ii)(B)",
    "164.310(d)(2)(iv)",
    "164.312(a)(2)(ii)",
  ],
  severity: "high",
  description:
    "Each RDS instance, each cluster of Aurora, DocumentDB and Neptune and each DynamoDB table is selected by a plan of AWS Backup, by its ARN, by a pattern or by its tags, or keeps backups by itself: automated ones for at least 7 days, point-in-time recovery. Replicas are brought back from their source.",
  remediation:
    "set backupRetentionPeriod to 7 or more (pointInTimeRecovery on tables), and declare an aws.backup.Selection that names the database.",
  source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  equivalents: {
    awsConfig: [
      "RDS_IN_BACKUP_PLAN",
      "RDS_RESOURCES_PROTECTED_BY_BACKUP_PLAN",
      "AURORA_RESOURCES_PROTECTED_BY_BACKUP_PLAN",
      "DYNAMODB_IN_BACKUP_PLAN",
      "DYNAMODB_RESOURCES_PROTECTED_BY_BACKUP_PLAN",
    ],
    cdkNag: ["HIPAA.Security-RDSInBackupPlan", "HIPAA.Security-DynamoDBInBackupPlan"],
    checkov: ["CKV2_AWS_8"],
    prowler: [
      "rds_instance_protected_by_backup_plan",
      "rds_cluster_protected_by_backup_plan",
      "dynamodb_table_protected_by_backup_plan",
    ],
  },
};
