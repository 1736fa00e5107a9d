import type { Control } from "./control";

export const rdsDatabaseRequireBackups: Control = {
  id: "rds-database-require-backups",
  title: "Databases have automated backups.",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(7)(i)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(ii)(C)",
    "164.310(d)(2)(iv)",
    "164.312(a)(2)(ii)",
  ],
  severity: "high",
  description:
    "backupRetentionPeriod is given and not 0 on RDS instances (replicas excepted, whose source has the backups) and on clusters of Aurora, DocumentDB and Neptune. The defaults are none and one day.",
  remediation: "set backupRetentionPeriod to 7 or more; 35 is the longest.",
  source:
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html",
  equivalents: {
    awsConfig: ["DB_INSTANCE_BACKUP_ENABLED"],
    cdkNag: ["HIPAA.Security-RDSInstanceBackupEnabled"],
    checkov: ["CKV_AWS_133", "CKV_AWS_360", "CKV_AWS_361"],
    prowler: ["rds_instance_backup_enabled", "documentdb_cluster_backup_enabled", "neptune_cluster_backup_enabled"],
  },
};

export const rdsDatabaseRequireBackupRetention: Control = {
  id: "rds-database-require-backup-retention",
  title: "Databases keep automated backups for a week or longer.",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(7)(i)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(ii)(C)",
    "164.310(d)(2)(iv)",
    "164.312(a)(2)(ii)",
  ],
  severity: "high",
  description:
    "backupRetentionPeriod, where it is given, is at least 7 days on RDS instances (replicas excepted) and on clusters of Aurora, DocumentDB and Neptune, copies in another region included, and automated backups outlive a database with patient data. That it is given is asked by rds-database-require-backups.",
  remediation: "set backupRetentionPeriod to 7 or more; 35 is the longest.",
  source:
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html",
  equivalents: {
    awsConfig: ["DB_INSTANCE_BACKUP_ENABLED", "NEPTUNE_CLUSTER_BACKUP_RETENTION_CHECK"],
    cdkNag: ["DocumentDBClusterBackupRetentionPeriod", "NeptuneClusterBackupRetentionPeriod"],
    checkov: ["CKV_AWS_133", "CKV_AWS_360", "CKV_AWS_361"],
    prowler: ["documentdb_cluster_backup_enabled", "neptune_cluster_backup_enabled"],
  },
};

export const rdsDatabaseRequireDeletionProtection: Control = {
  id: "rds-database-require-deletion-protection",
  title: "Databases that keep patient data are protected from deletion.",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  severity: "high",
  description:
    "deletionProtection is true on RDS instances (replicas may leave both out, and not switch the protection off), clusters of Aurora, Aurora DSQL, DocumentDB and Neptune, Neptune graphs and global clusters, unless the DataClassification tag says that the data is harmless (synthetic, public, test).",
  remediation: "set deletionProtection: true; tag a database without patient data DataClassification: synthetic.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
  equivalents: {
    awsConfig: ["RDS_CLUSTER_DELETION_PROTECTION_ENABLED", "RDS_INSTANCE_DELETION_PROTECTION_ENABLED"],
    cdkNag: ["HIPAA.Security-RDSInstanceDeletionProtectionEnabled"],
    checkov: ["CKV_AWS_139", "CKV_AWS_293", "CKV2_AWS_58"],
    prowler: [
      "rds_instance_deletion_protection",
      "rds_cluster_deletion_protection",
      "documentdb_cluster_deletion_protection",
      "neptune_cluster_deletion_protection",
    ],
  },
};

export const rdsDatabaseRequireFinalSnapshot: Control = {
  id: "rds-database-require-final-snapshot",
  title: "Databases that keep patient data leave a last snapshot.",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  severity: "high",
  description:
    "skipFinalSnapshot is not true on RDS instances (replicas excepted) and clusters of Aurora, DocumentDB and Neptune, unless the DataClassification tag says that the data is harmless (synthetic, public, test).",
  remediation:
    "set skipFinalSnapshot: false with a finalSnapshotIdentifier; tag a database without patient data DataClassification: synthetic.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
  equivalents: {},
};

export const rdsDatabaseRequireStandby: Control = {
  id: "rds-database-require-standby",
  title: "Databases with patient data have a standby in another zone.",
  citations: ["164.308(a)(7)(ii)(C)", "164.308(a)(7)(i)", "164.308(a)(7)(ii)(B)", "164.312(a)(2)(ii)"],
  severity: "medium",
  description:
    "multiAz is true on RDS instances that keep patient data, and availabilityZones of a cluster, where given, names more than one. Replicas are copies themselves; SQL Server Express and Web know no standby; instances of a micro class serve trials, for which backups have to do.",
  remediation: "set multiAz: true; tag a database without patient data DataClassification: synthetic.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html",
  equivalents: {
    awsConfig: ["RDS_MULTI_AZ_SUPPORT", "RDS_CLUSTER_MULTI_AZ_ENABLED"],
    cdkNag: ["HIPAA.Security-RDSMultiAZSupport"],
    checkov: ["CKV_AWS_157"],
    prowler: ["rds_instance_multi_az", "rds_cluster_multi_az"],
  },
};

export const rdsSnapshotRequireTags: Control = {
  id: "rds-snapshot-require-tags",
  title: "Snapshots carry the classification of their database.",
  citations: ["164.308(a)(1)(ii)(A)", "164.310(d)(2)(iv)"],
  severity: "low",
  description:
    "copyTagsToSnapshot is true on RDS instances and on clusters of Aurora and Neptune: who handles a snapshot, and which rule applies to it, is decided by its tags.",
  remediation: "set copyTagsToSnapshot: true.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html",
  equivalents: {
    checkov: ["CKV_AWS_313", "CKV2_AWS_60", "CKV_AWS_362"],
    prowler: [
      "rds_instance_copy_tags_to_snapshots",
      "rds_cluster_copy_tags_to_snapshots",
      "neptune_cluster_copy_tags_to_snapshots",
    ],
  },
};
