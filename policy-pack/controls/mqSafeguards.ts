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
  description:
    "logs.general is true on MQ brokers, logs.audit too on ActiveMQ, and one destination of loggingInfo.brokerLogs is enabled on MSK clusters.",
  remediation: "set logs: { general: true } (with audit: true on ActiveMQ) or loggingInfo.brokerLogs.",
  source: "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html",
  equivalents: {
    awsConfig: ["MQ_CLOUDWATCH_AUDIT_LOGGING_ENABLED", "MQ_CLOUDWATCH_AUDIT_LOG_ENABLED"],
    cdkNag: ["MSKBrokerLogging"],
    checkov: ["CKV_AWS_80", "CKV_AWS_48", "CKV_AWS_197"],
    prowler: ["mq_broker_logging_enabled"],
  },
};
