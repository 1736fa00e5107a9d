import type { Control } from "./control";

export const athenaWorkgroupRequireEnforcement: Control = {
  id: "athena-workgroup-require-enforcement",
  title: "Clients cannot override the settings of a workgroup.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "high",
  description: "enforceWorkgroupConfiguration is not false: otherwise each client may choose unencrypted results.",
  remediation: "leave configuration.enforceWorkgroupConfiguration at its default true.",
  source: "https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html",
  equivalents: {
    awsConfig: ["ATHENA_WORKGROUP_ENFORCE_WORKGROUP_CONFIGURATION"],
    checkov: ["CKV_AWS_82"],
    prowler: ["athena_workgroup_enforce_configuration"],
  },
};

export const athenaWorkgroupRequireEncryption: Control = {
  id: "athena-workgroup-require-encryption",
  title: "Workgroups say how results are encrypted.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "high",
  description:
    "resultConfiguration.encryptionConfiguration names an option, unless Athena manages the results. Which key it is, is asked by athena-results-require-customer-key.",
  remediation: "set configuration.resultConfiguration.encryptionConfiguration.",
  source: "https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html",
  equivalents: { checkov: ["CKV_AWS_159"] },
};

export const athenaWorkgroupRequireMetrics: Control = {
  id: "athena-workgroup-require-metrics",
  title: "Queries of a workgroup leave a record.",
  citations: ["164.312(b)"],
  severity: "high",
  description: "publishCloudwatchMetricsEnabled is not false.",
  remediation: "leave configuration.publishCloudwatchMetricsEnabled at its default true.",
  source: "https://docs.aws.amazon.com/athena/latest/ug/query-metrics-viewing.html",
  equivalents: { awsConfig: ["ATHENA_WORKGROUP_LOGGING_ENABLED"], prowler: ["athena_workgroup_logging_enabled"] },
};
