import type { Control } from "./control";

export const dmsInstanceForbidPublicAccess: Control = {
  id: "dms-instance-forbid-public-access",
  title: "Replication instances have no public address.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "critical",
  description: "publiclyAccessible is not true.",
  remediation: "set publiclyAccessible: false.",
  source: "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.PublicPrivate.html",
  equivalents: {
    awsConfig: ["DMS_REPLICATION_NOT_PUBLIC"],
    cdkNag: ["HIPAA.Security-DMSReplicationNotPublic"],
    checkov: ["CKV_AWS_89"],
    prowler: ["dms_instance_no_public_access"],
  },
};

export const dmsEndpointRequireTls: Control = {
  id: "dms-endpoint-require-tls",
  title: "Migrations read and write over TLS.",
  citations: ["164.312(e)(1)"],
  severity: "high",
  description:
    "sslMode of endpoints of databases is not none, Kafka endpoints use ssl-encryption, ssl-authentication or sasl-ssl, Redis endpoints ssl-encryption, and MongoDB endpoints authenticate. Endpoints of AWS services (S3, DynamoDB, Kinesis, OpenSearch, Neptune, Redshift Serverless) speak HTTPS by themselves.",
  remediation: 'set sslMode: "verify-full" or "require".',
  source: "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html",
  equivalents: {
    awsConfig: ["DMS_ENDPOINT_SSL_CONFIGURED", "DMS_REDIS_TLS_ENABLED"],
    checkov: ["CKV2_AWS_49"],
    prowler: [
      "dms_endpoint_ssl_enabled",
      "dms_endpoint_redis_in_transit_encryption_enabled",
      "dms_endpoint_mongodb_authentication_enabled",
    ],
  },
};

export const dmsTaskRequireLogging: Control = {
  id: "dms-task-require-logging",
  title: "Migrations leave a record.",
  citations: ["164.312(b)"],
  severity: "medium",
  description:
    "Logging.EnableLogging is true in the settings of replication tasks and serverless replications, and no component of source or target is logged below the default severity. Settings that are left out log nothing.",
  remediation: "set replicationTaskSettings to JSON with Logging: { EnableLogging: true }.",
  source: "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html",
  equivalents: {
    prowler: ["dms_replication_task_source_logging_enabled", "dms_replication_task_target_logging_enabled"],
  },
};
