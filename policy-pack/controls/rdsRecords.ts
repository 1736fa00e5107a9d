import type { Control } from "./control";

export const rdsDatabaseRequireLogExports: Control = {
  id: "rds-database-require-log-exports",
  title: "Databases export logs to CloudWatch Logs.",
  citations: [
    "164.312(b)",
    "164.308(a)(1)(ii)(D)",
    "164.308(a)(3)(ii)(A)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(5)(ii)(C)",
  ],
  severity: "medium",
  description:
    "RDS instances, read replicas too, and clusters of Aurora, DocumentDB and Neptune name log types to export.",
  remediation:
    'name the log types of the engine, for example enabledCloudwatchLogsExports: ["postgresql", "upgrade"] or ["audit", "error"].',
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html",
  equivalents: {
    awsConfig: ["RDS_LOGGING_ENABLED", "NEPTUNE_CLUSTER_CLOUDWATCH_LOG_EXPORT_ENABLED"],
    cdkNag: ["HIPAA.Security-RDSLoggingEnabled", "AuroraMySQLLogging"],
    checkov: ["CKV_AWS_129", "CKV_AWS_324", "CKV_AWS_325", "CKV_AWS_85", "CKV_AWS_101"],
    prowler: ["rds_instance_integration_cloudwatch_logs", "rds_cluster_integration_cloudwatch_logs"],
  },
};

export const rdsDatabaseRequireAuditExports: Control = {
  id: "rds-database-require-audit-exports",
  title: "Databases export the log that says who did what.",
  citations: [
    "164.312(b)",
    "164.308(a)(1)(ii)(D)",
    "164.308(a)(3)(ii)(A)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(5)(ii)(C)",
  ],
  severity: "medium",
  description:
    "Of the logs that are exported, PostgreSQL engines name the postgresql log, MySQL, MariaDB and Oracle the audit log, SQL Server the error log; DocumentDB and Neptune export the audit log.",
  remediation:
    'name the audit log of the engine, for example enabledCloudwatchLogsExports: ["postgresql"] or ["audit"].',
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html",
  equivalents: {
    awsConfig: ["RDS_LOGGING_ENABLED", "NEPTUNE_CLUSTER_CLOUDWATCH_LOG_EXPORT_ENABLED"],
    cdkNag: ["AuroraMySQLLogging", "DocumentDBClusterLogExports"],
    checkov: ["CKV_AWS_325", "CKV_AWS_85", "CKV_AWS_101"],
    prowler: ["documentdb_cluster_cloudwatch_log_export", "neptune_cluster_integration_cloudwatch_logs"],
  },
};

export const rdsDatabaseRequireMonitoring: Control = {
  id: "rds-database-require-monitoring",
  title: "Databases are watched closely.",
  citations: ["164.312(b)"],
  severity: "low",
  description:
    "monitoringInterval is above 0 on instances, on instances of Aurora clusters and on Multi-AZ clusters: the operating system's processes and load are recorded besides what the engine says of itself.",
  remediation: "set monitoringInterval: 60 with a monitoringRoleArn.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html",
  equivalents: {
    awsConfig: ["RDS_ENHANCED_MONITORING_ENABLED"],
    cdkNag: ["HIPAA.Security-RDSEnhancedMonitoringEnabled"],
    checkov: ["CKV_AWS_118"],
    prowler: ["rds_instance_enhanced_monitoring_enabled"],
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
  equivalents: {},
};

export const rdsParametergroupRequireAudit: Control = {
  id: "rds-parametergroup-require-audit",
  title: "A database that audits records something.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  severity: "medium",
  description:
    "pgAudit is loaded where pgaudit.log is set and set where it is loaded; server_audit_logging of Aurora MySQL is on with events to record; DocumentDB clusters have a parameter group that switches audit_logs on, and groups of Neptune switch neptune_enable_audit_log on; a group that records the ends of connections records log-ins as well (log_connections).",
  remediation:
    "set shared_preload_libraries: pgaudit together with pgaudit.log, server_audit_logging: 1 together with server_audit_events, audit_logs: all, neptune_enable_audit_log: 1, or log_connections: 1.",
  source: "https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html",
  equivalents: { checkov: ["CKV_AWS_104"] },
};

export const rdsDatabaseRequireInsights: Control = {
  id: "rds-database-require-insights",
  title: "Performance Insights is not switched off.",
  citations: ["164.312(b)"],
  severity: "low",
  // Small instance classes cannot have it, and the texts of statements that it keeps can hold patient data.
  description:
    "performanceInsightsEnabled of instances and cluster instances is not false, and is true where a key or a retention of Performance Insights is given; left out it is a choice, since small classes cannot have it. Its key is judged by rds-storage-require-customer-key.",
  remediation: "set performanceInsightsEnabled: true with performanceInsightsKmsKeyId.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html",
  equivalents: { checkov: ["CKV_AWS_353"] },
};

export const rdsEventsubscriptionRequireEvents: Control = {
  id: "rds-eventsubscription-require-events",
  title: "Subscriptions to database events are on and tell of failures.",
  citations: ["164.308(a)(6)(ii)", "164.312(b)"],
  severity: "low",
  description:
    "enabled is not false, and eventCategories of subscriptions to instances and clusters, where given, names failure.",
  remediation: 'leave enabled out, and add "failure" to eventCategories.',
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html",
  equivalents: { prowler: ["rds_instance_critical_event_subscription", "rds_cluster_critical_event_subscription"] },
};
