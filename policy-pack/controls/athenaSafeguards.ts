import type { Control } from "./control";

export const athenaWorkgroupRequireEnforcement: Control = {
  id: "athena-workgroup-require-enforcement",
  title: "Clients cannot override the encryption of a workgroup.",
  citations: ["164.312(a)(2)(iv)", "164.312(b)"],
  severity: "high",
  description:
    "The workgroup states how results are encrypted, enforceWorkgroupConfiguration and publishCloudwatchMetricsEnabled are not false, and no workgroup of patient data is force-destroyed with its history.",
  remediation:
    "set resultConfiguration.encryptionConfiguration, and leave configuration.enforceWorkgroupConfiguration at its default true.",
  source: "https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html",
  equivalents: {
    awsConfig: ["ATHENA_WORKGROUP_ENFORCE_WORKGROUP_CONFIGURATION", "ATHENA_WORKGROUP_LOGGING_ENABLED"],
    checkov: ["CKV_AWS_82", "CKV_AWS_159"],
    prowler: ["athena_workgroup_enforce_configuration", "athena_workgroup_logging_enabled"],
  },
};
