import type { Control } from "./control";

export const glueCatalogRequireEncryption: Control = {
  id: "glue-catalog-require-encryption",
  title: "The data catalog and its connection passwords are encrypted.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "high",
  description: "catalogEncryptionMode is not DISABLED and returnConnectionPasswordEncrypted is true.",
  remediation:
    'set encryptionAtRest.catalogEncryptionMode: "SSE-KMS" and connectionPasswordEncryption.returnConnectionPasswordEncrypted: true.',
  source: "https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html",
  equivalents: {
    checkov: ["CKV_AWS_94"],
    prowler: [
      "glue_data_catalogs_metadata_encryption_enabled",
      "glue_data_catalogs_connection_passwords_encryption_enabled",
    ],
  },
};

export const glueJobRequireSecurityConfiguration: Control = {
  id: "glue-job-require-security-configuration",
  title: "Jobs and crawlers encrypt what they write, and connections use TLS.",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(1)"],
  severity: "high",
  description:
    "Jobs, crawlers and development endpoints name a security configuration, and JDBC and MongoDB connections set JDBC_ENFORCE_SSL and hold no password.",
  remediation: 'set securityConfiguration, and connectionProperties.JDBC_ENFORCE_SSL: "true".',
  source: "https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html",
  equivalents: {
    checkov: ["CKV_AWS_195"],
    prowler: ["glue_database_connections_ssl_enabled", "glue_catalog_connection_no_secrets"],
  },
};

export const glueJobRequireLogging: Control = {
  id: "glue-job-require-logging",
  title: "Spark jobs write their logs as they run.",
  citations: ["164.312(b)"],
  severity: "medium",
  description:
    "defaultArguments switches --enable-continuous-cloudwatch-log on; jobs of Glue 5 and Python shell jobs do so by themselves.",
  remediation: 'set defaultArguments: { "--enable-continuous-cloudwatch-log": "true" }.',
  source: "https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging.html",
  equivalents: { awsConfig: ["GLUE_JOB_LOGGING_ENABLED"], prowler: ["glue_etl_jobs_logging_enabled"] },
};
