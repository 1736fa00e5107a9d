import type { Control } from "./control";

export const mwaaEnvironmentRequirePrivateAccess: Control = {
  id: "mwaa-environment-require-private-access",
  title: "Airflow's web server is reached through the VPC.",
  citations: ["164.312(a)(1)"],
  severity: "high",
  description: "webserverAccessMode is not PUBLIC_ONLY.",
  remediation: "leave webserverAccessMode at PRIVATE_ONLY.",
  source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html",
  equivalents: { checkov: ["CKV2_AWS_66"] },
};

export const mwaaEnvironmentRequireSchedulerLog: Control = {
  id: "mwaa-environment-require-scheduler-log",
  title: "Airflow's scheduler leaves a record.",
  citations: ["164.312(b)"],
  severity: "high",
  description: "loggingConfiguration.schedulerLogs is enabled.",
  remediation: 'set schedulerLogs: { enabled: true, logLevel: "INFO" } in loggingConfiguration.',
  source: "https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html",
  equivalents: { cdkNag: ["MWAAAllLoggingInfo"], checkov: ["CKV_AWS_242"] },
};

export const mwaaEnvironmentRequireWorkerLog: Control = {
  id: "mwaa-environment-require-worker-log",
  title: "Airflow's workers leave a record.",
  citations: ["164.312(b)"],
  severity: "high",
  description: "loggingConfiguration.workerLogs is enabled.",
  remediation: 'set workerLogs: { enabled: true, logLevel: "INFO" } in loggingConfiguration.',
  source: "https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html",
  equivalents: { cdkNag: ["MWAAAllLoggingInfo"], checkov: ["CKV_AWS_243"] },
};

export const mwaaEnvironmentRequireWebserverLog: Control = {
  id: "mwaa-environment-require-webserver-log",
  title: "Airflow's web server leaves a record.",
  citations: ["164.312(b)"],
  severity: "high",
  description: "loggingConfiguration.webserverLogs is enabled.",
  remediation: 'set webserverLogs: { enabled: true, logLevel: "INFO" } in loggingConfiguration.',
  source: "https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html",
  equivalents: { cdkNag: ["MWAAAllLoggingInfo"], checkov: ["CKV_AWS_244"] },
};

export const mwaaEnvironmentRequireTaskLogs: Control = {
  id: "mwaa-environment-require-task-logs",
  title: "Airflow's DAGs and tasks leave a record.",
  citations: ["164.312(b)"],
  severity: "high",
  description: "loggingConfiguration.dagProcessingLogs and loggingConfiguration.taskLogs are enabled.",
  remediation:
    'set dagProcessingLogs: { enabled: true, logLevel: "INFO" }, taskLogs: { enabled: true, logLevel: "INFO" } in loggingConfiguration.',
  source: "https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html",
  equivalents: { cdkNag: ["MWAAAllLoggingInfo"] },
};
