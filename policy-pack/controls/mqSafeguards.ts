import type { Control } from "./control";

export const mqBrokerForbidPublicAccess: Control = {
  id: "mq-broker-forbid-public-access",
  title: "Message brokers have no public address.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "critical",
  description: "publiclyAccessible is not true.",
  remediation: "set publiclyAccessible: false.",
  source: "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html",
  equivalents: { checkov: ["CKV_AWS_69"], prowler: ["mq_broker_not_publicly_accessible"] },
};

export const mqBrokerRequireLogs: Control = {
  id: "mq-broker-require-logs",
  title: "Message brokers write logs.",
  citations: ["164.312(b)"],
  severity: "medium",
  description: "logs.general is true.",
  remediation: "set logs: { general: true }.",
  source: "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html",
  equivalents: {
    awsConfig: ["MQ_CLOUDWATCH_AUDIT_LOGGING_ENABLED", "MQ_CLOUDWATCH_AUDIT_LOG_ENABLED"],
    checkov: ["CKV_AWS_48"],
    prowler: ["mq_broker_logging_enabled"],
  },
};

export const mqBrokerRequireAuditLog: Control = {
  id: "mq-broker-require-audit-log",
  title: "Message brokers record who administers them.",
  citations: ["164.312(b)"],
  severity: "medium",
  description: "logs.audit is true on ActiveMQ; RabbitMQ has no audit log.",
  remediation: "set logs: { audit: true } on ActiveMQ.",
  source: "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html",
  equivalents: {
    awsConfig: ["MQ_CLOUDWATCH_AUDIT_LOGGING_ENABLED", "MQ_CLOUDWATCH_AUDIT_LOG_ENABLED"],
    checkov: ["CKV_AWS_197"],
    prowler: ["mq_broker_logging_enabled"],
  },
};
