import type { Control } from "./control";

export const guarddutyDetectorRequireEnabled: Control = {
  id: "guardduty-detector-require-enabled",
  title: "GuardDuty is on.",
  citations: ["164.308(a)(1)(ii)(D)", "164.308(a)(5)(ii)(C)", "164.308(a)(6)(ii)", "164.312(b)"],
  severity: "high",
  description: "No detector is switched off where the program declares it.",
  remediation: "leave enable out, or set it to true.",
  source: "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_settingup.html",
  equivalents: {
    securityHub: ["GuardDuty.1"],
    checkov: ["CKV_AWS_238", "CKV2_AWS_3"],
    prowler: ["guardduty_is_enabled"],
  },
};

export const guarddutyDetectorRequireProtections: Control = {
  id: "guardduty-detector-require-protections",
  title: "The protection plans of GuardDuty are on.",
  citations: ["164.308(a)(1)(ii)(D)", "164.308(a)(5)(ii)(C)", "164.308(a)(6)(ii)", "164.312(b)"],
  severity: "high",
  description:
    "No protection plan of a detector or member, nor a part of one, is switched off where the program declares it.",
  remediation: "set the status of the feature to ENABLED.",
  source: "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html",
  equivalents: {
    awsConfig: [
      "GUARDDUTY_S3_PROTECTION_ENABLED",
      "GUARDDUTY_EKS_PROTECTION_AUDIT_ENABLED",
      "GUARDDUTY_EKS_PROTECTION_RUNTIME_ENABLED",
      "GUARDDUTY_RDS_PROTECTION_ENABLED",
      "GUARDDUTY_LAMBDA_PROTECTION_ENABLED",
      "GUARDDUTY_MALWARE_PROTECTION_ENABLED",
      "GUARDDUTY_RUNTIME_MONITORING_ENABLED",
      "GUARDDUTY_EC2_PROTECTION_RUNTIME_ENABLED",
      "GUARDDUTY_ECS_PROTECTION_RUNTIME_ENABLED",
    ],
    prowler: [
      "guardduty_s3_protection_enabled",
      "guardduty_eks_audit_log_enabled",
      "guardduty_eks_runtime_monitoring_enabled",
      "guardduty_rds_protection_enabled",
      "guardduty_lambda_protection_enabled",
      "guardduty_ec2_malware_protection_enabled",
    ],
  },
};

export const guarddutyOrganizationRequireMembers: Control = {
  id: "guardduty-organization-require-members",
  title: "GuardDuty watches every account of the organisation.",
  citations: ["164.308(a)(1)(ii)(D)", "164.308(a)(5)(ii)(C)", "164.308(a)(6)(ii)", "164.312(b)"],
  severity: "high",
  description:
    "Where the program configures GuardDuty for an organisation, new members get it, and each of its features that is named.",
  remediation: "set autoEnableOrganizationMembers (autoEnable) to ALL or NEW.",
  source: "https://docs.aws.amazon.com/guardduty/latest/ug/set-guardduty-auto-enable-preferences.html",
  equivalents: { checkov: ["CKV2_AWS_3"] },
};

export const securityhubControlsRequireEnabled: Control = {
  id: "securityhub-controls-require-enabled",
  title: "Security Hub and its controls are on.",
  citations: ["164.308(a)(1)(ii)(D)", "164.308(a)(5)(ii)(C)", "164.308(a)(6)(ii)", "164.312(b)"],
  severity: "high",
  description:
    "No control, policy of Security Hub or automatic enabling of new controls or members is switched off where the program declares it.",
  remediation: "leave autoEnable… out, and set statuses to ENABLED.",
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-standards-enable-disable-controls.html",
  equivalents: { awsConfig: ["SECURITYHUB_ENABLED"], prowler: ["securityhub_enabled"] },
};

export const macie2AccountRequireEnabled: Control = {
  id: "macie2-account-require-enabled",
  title: "Macie is on.",
  citations: ["164.308(a)(1)(ii)(D)", "164.308(a)(5)(ii)(C)", "164.308(a)(6)(ii)", "164.312(b)"],
  severity: "high",
  description:
    "No Macie session, member, job or automatic enabling of new members is switched off where the program declares it.",
  remediation: "leave status and jobStatus out, and set autoEnable to true.",
  source: "https://docs.aws.amazon.com/macie/latest/user/getting-started.html",
  equivalents: { awsConfig: ["MACIE_STATUS_CHECK"], securityHub: ["Macie.1"], prowler: ["macie_is_enabled"] },
};
