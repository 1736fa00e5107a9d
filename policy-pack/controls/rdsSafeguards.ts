import type { Control } from "./control";

export const rdsInstanceForbidPublicAccess: Control = {
  id: "rds-instance-forbid-public-access",
  title: "Databases have no public address.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
    "164.312(d)",
  ],
  severity: "critical",
  description: "publiclyAccessible is not true on instances of RDS, Aurora, Neptune and Lightsail.",
  remediation: "set publiclyAccessible: false and reach the database from inside its VPC.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
  equivalents: {
    awsConfig: [
      "RDS_INSTANCE_PUBLIC_ACCESS_CHECK",
      "NEPTUNE_CLUSTER_IAM_DATABASE_AUTHENTICATION",
      "NEPTUNE_CLUSTER_SNAPSHOT_PUBLIC_PROHIBITED",
    ],
    cdkNag: ["HIPAA.Security-RDSInstancePublicAccess"],
    checkov: ["CKV_AWS_17", "CKV_AWS_102", "CKV_AWS_359"],
    prowler: [
      "rds_instance_no_public_access",
      "rds_instance_inside_vpc",
      "neptune_cluster_iam_authentication_enabled",
      "neptune_cluster_public_snapshot",
      "neptune_cluster_uses_public_subnet",
    ],
  },
};

export const rdsDatabaseRequireBackups: Control = {
  id: "rds-database-require-backups",
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
    "backupRetentionPeriod is at least 7 days on RDS instances (replicas excepted, whose source has the backups) and on clusters of Aurora, DocumentDB and Neptune. The defaults are 0 and 1.",
  remediation: "set backupRetentionPeriod to 7 or more; 35 is the longest.",
  source:
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html",
  equivalents: {
    awsConfig: [
      "DB_INSTANCE_BACKUP_ENABLED",
      "DOCDB_CLUSTER_SNAPSHOT_PUBLIC_PROHIBITED",
      "NEPTUNE_CLUSTER_BACKUP_RETENTION_CHECK",
    ],
    cdkNag: ["HIPAA.Security-RDSInstanceBackupEnabled"],
    checkov: ["CKV_AWS_133", "CKV_AWS_360", "CKV_AWS_361", "CKV_AWS_362", "CKV2_AWS_58"],
    prowler: [
      "rds_instance_backup_enabled",
      "documentdb_cluster_backup_enabled",
      "documentdb_cluster_deletion_protection",
      "documentdb_cluster_public_snapshot",
      "documentdb_cluster_multi_az_enabled",
      "neptune_cluster_backup_enabled",
      "neptune_cluster_deletion_protection",
      "neptune_cluster_multi_az",
      "neptune_cluster_copy_tags_to_snapshots",
    ],
  },
};

export const rdsDatabaseRequireDeletionProtection: Control = {
  id: "rds-database-require-deletion-protection",
  title: "Databases that keep patient data are protected from deletion and leave a last snapshot.",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  severity: "high",
  description:
    "deletionProtection is true and skipFinalSnapshot is not, on RDS instances (replicas excepted), clusters of Aurora, DocumentDB and Neptune and on global clusters, unless the DataClassification tag says that the data is harmless (synthetic, public, test).",
  remediation:
    "set deletionProtection: true and skipFinalSnapshot: false with a finalSnapshotIdentifier; tag a database without patient data DataClassification: synthetic.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
  equivalents: {
    awsConfig: [
      "RDS_CLUSTER_DELETION_PROTECTION_ENABLED",
      "RDS_INSTANCE_DELETION_PROTECTION_ENABLED",
      "DOCDB_CLUSTER_SNAPSHOT_PUBLIC_PROHIBITED",
      "NEPTUNE_CLUSTER_BACKUP_RETENTION_CHECK",
    ],
    cdkNag: ["HIPAA.Security-RDSInstanceDeletionProtectionEnabled"],
    checkov: ["CKV_AWS_139", "CKV_AWS_293", "CKV_AWS_360", "CKV_AWS_361", "CKV_AWS_362", "CKV2_AWS_58"],
    prowler: [
      "rds_instance_deletion_protection",
      "rds_cluster_deletion_protection",
      "documentdb_cluster_backup_enabled",
      "documentdb_cluster_deletion_protection",
      "documentdb_cluster_public_snapshot",
      "documentdb_cluster_multi_az_enabled",
      "neptune_cluster_backup_enabled",
      "neptune_cluster_deletion_protection",
      "neptune_cluster_multi_az",
      "neptune_cluster_copy_tags_to_snapshots",
    ],
  },
};

export const rdsDatabaseRequireLogExports: Control = {
  id: "rds-database-require-log-exports",
  title: "Databases export their logs to CloudWatch Logs.",
  citations: [
    "164.312(b)",
    "164.308(a)(1)(ii)(D)",
    "164.308(a)(3)(ii)(A)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(5)(ii)(C)",
  ],
  severity: "medium",
  description:
    "RDS instances and Aurora clusters name log types to export, PostgreSQL engines the postgresql log; DocumentDB and Neptune export the audit log.",
  remediation:
    'name the log types of the engine, for example enabledCloudwatchLogsExports: ["postgresql", "upgrade"] or ["audit"].',
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html",
  equivalents: {
    awsConfig: ["RDS_LOGGING_ENABLED", "NEPTUNE_CLUSTER_CLOUDWATCH_LOG_EXPORT_ENABLED"],
    cdkNag: ["HIPAA.Security-RDSLoggingEnabled"],
    checkov: [
      "CKV_AWS_129",
      "CKV_AWS_324",
      "CKV_AWS_325",
      "CKV2_AWS_27",
      "CKV2_AWS_30",
      "CKV_AWS_85",
      "CKV_AWS_104",
      "CKV_AWS_101",
    ],
    prowler: [
      "rds_instance_integration_cloudwatch_logs",
      "rds_cluster_integration_cloudwatch_logs",
      "documentdb_cluster_cloudwatch_log_export",
      "neptune_cluster_integration_cloudwatch_logs",
    ],
  },
};

export const rdsDatabaseRequireMonitoring: Control = {
  id: "rds-database-require-monitoring",
  title: "Databases are watched closely, and their snapshots carry their classification.",
  citations: ["164.312(b)"],
  severity: "low",
  level: "advisory",
  description: "monitoringInterval is above 0 on instances, and copyTagsToSnapshot is true on instances and clusters.",
  remediation: "set monitoringInterval: 60 with a monitoringRoleArn, and copyTagsToSnapshot: true.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html",
  equivalents: {
    awsConfig: ["RDS_ENHANCED_MONITORING_ENABLED"],
    cdkNag: ["HIPAA.Security-RDSEnhancedMonitoringEnabled"],
    checkov: ["CKV_AWS_118", "CKV_AWS_313", "CKV2_AWS_60"],
    prowler: [
      "rds_instance_enhanced_monitoring_enabled",
      "rds_instance_copy_tags_to_snapshots",
      "rds_cluster_copy_tags_to_snapshots",
    ],
  },
};

export const rdsInstanceRequireUpgrades: Control = {
  id: "rds-instance-require-upgrades",
  title: "Databases take security upgrades and a current certificate authority.",
  citations: ["164.308(a)(5)(ii)(B)", "164.312(e)(1)"],
  severity: "medium",
  description:
    "autoMinorVersionUpgrade is not false on instances of RDS, Aurora, DocumentDB and Neptune, and the certificate authority is not one that has expired (rds-ca-2015, rds-ca-2019).",
  remediation:
    "leave autoMinorVersionUpgrade at its default true and use rds-ca-rsa2048-g1, rds-ca-rsa4096-g1 or rds-ca-ecc384-g1.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html",
  equivalents: {
    awsConfig: ["RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED"],
    cdkNag: ["HIPAA.Security-RDSAutomaticMinorVersionUpgradeEnabled"],
    checkov: ["CKV_AWS_226", "CKV_AWS_211"],
    prowler: [
      "rds_instance_minor_version_upgrade_enabled",
      "rds_cluster_minor_version_upgrade_enabled",
      "rds_instance_deprecated_engine_version",
      "rds_instance_certificate_expiration",
    ],
  },
};

export const rdsDatabaseRequireManagedPassword: Control = {
  id: "rds-database-require-managed-password",
  title: "Master passwords are kept by Secrets Manager, not by the program.",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)", "164.312(a)(2)(iv)", "164.308(a)(7)(ii)(A)"],
  severity: "high",
  description:
    "A master password is never written as a value of the program: Secrets Manager makes and rotates it, or a write-only argument passes it on without state. A password that another resource generates is accepted.",
  remediation:
    "set manageMasterUserPassword: true (manageMasterPassword on Redshift, manageAdminPassword on Redshift Serverless) and leave the password out.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html",
  equivalents: {
    awsConfig: [
      "RDS_INSTANCE_DEFAULT_ADMIN_CHECK",
      "RDS_CLUSTER_DEFAULT_ADMIN_CHECK",
      "REDSHIFT_DEFAULT_ADMIN_CHECK",
      "REDSHIFT_DEFAULT_DB_NAME_CHECK",
      "DOCDB_CLUSTER_SNAPSHOT_PUBLIC_PROHIBITED",
    ],
    checkov: ["CKV_AWS_320", "CKV_AWS_360"],
    prowler: [
      "rds_instance_default_admin",
      "rds_cluster_default_admin",
      "redshift_cluster_non_default_database_name",
      "redshift_cluster_non_default_username",
      "documentdb_cluster_backup_enabled",
      "documentdb_cluster_deletion_protection",
      "documentdb_cluster_public_snapshot",
      "documentdb_cluster_multi_az_enabled",
    ],
  },
};

export const rdsSnapshotForbidSharing: Control = {
  id: "rds-snapshot-forbid-sharing",
  title: "Snapshots of databases are not shared with everyone.",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  severity: "critical",
  description: 'sharedAccounts of snapshots and snapshot copies does not hold "all".',
  remediation: "remove all from sharedAccounts; share a snapshot with single accounts under a customer-managed key.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html",
  equivalents: {
    awsConfig: ["RDS_SNAPSHOTS_PUBLIC_PROHIBITED"],
    checkov: ["CKV_AWS_302"],
    prowler: ["rds_snapshots_public_access"],
  },
};

export const rdsProxyRequireTls: Control = {
  id: "rds-proxy-require-tls",
  title: "Database proxies accept TLS connections only and keep statements out of their logs.",
  citations: ["164.312(e)(1)"],
  severity: "high",
  description: "requireTls is true and debugLogging is not, since debug logs hold the text of statements.",
  remediation: "set requireTls: true and leave debugLogging out.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html",
  equivalents: {},
};

export const rdsParametergroupRequireTls: Control = {
  id: "rds-parametergroup-require-tls",
  title: "Databases refuse connections without TLS 1.2.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "high",
  description:
    "The parameter group of each instance and cluster forces TLS for its engine and allows no version below TLS 1.2. A database without a group of its own has the default group of its engine, which forces TLS for PostgreSQL 15 and newer, Aurora PostgreSQL 17, DocumentDB and Neptune only.",
  remediation:
    "attach a parameter group that sets rds.force_ssl: 1 (PostgreSQL, SQL Server), require_secure_transport: ON (MySQL, MariaDB) or db2comm: SSL (Db2).",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html",
  equivalents: {
    awsConfig: ["RDS_MYSQL_INSTANCE_ENCRYPTED_IN_TRANSIT", "RDS_POSTGRES_INSTANCE_ENCRYPTED_IN_TRANSIT"],
    checkov: ["CKV2_AWS_69", "CKV_AWS_90"],
    prowler: ["rds_instance_transport_encrypted"],
  },
};

export const rdsParametergroupForbidWeakSettings: Control = {
  id: "rds-parametergroup-forbid-weak-settings",
  title: "Parameter groups do not switch recording or strong password hashes off.",
  citations: [
    "164.312(b)",
    "164.308(a)(1)(ii)(D)",
    "164.308(a)(3)(ii)(A)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(5)(ii)(C)",
  ],
  severity: "medium",
  description:
    "A parameter that is set does not end audit records or connection logs (pgaudit.log none, log_connections 0, server_audit_logging 0, audit_logs disabled), record bind values, or store passwords as MD5.",
  remediation:
    "leave the parameter out or give it its protecting value; pgaudit.log_parameter stays 0, because bind values are patient data.",
  source:
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Reference.ParameterGroups.html",
  equivalents: {
    awsConfig: ["RDS_LOGGING_ENABLED"],
    cdkNag: ["HIPAA.Security-RDSLoggingEnabled"],
    checkov: ["CKV_AWS_129", "CKV_AWS_324", "CKV_AWS_325", "CKV2_AWS_27", "CKV2_AWS_30"],
    prowler: ["rds_instance_integration_cloudwatch_logs", "rds_cluster_integration_cloudwatch_logs"],
  },
};
