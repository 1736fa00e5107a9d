import type { Control } from "./control";

export const guarddutyDetectorRequireFeatures: Control = {
  id: "guardduty-detector-require-features",
  title: "A detector whose features are named one by one has each of them.",
  citations: ["164.308(a)(5)(ii)(B)", "164.308(a)(1)(ii)(D)", "164.308(a)(6)(ii)"],
  severity: "medium",
  description:
    "Where a stack declares at least three of GuardDuty's protections (S3 data events, EKS audit logs, malware in volumes, RDS log-ins, Lambda's network) as DetectorFeature, it declares all five. A detector whose features are left to GuardDuty's defaults, or declared inline, is not judged.",
  remediation: "declare an aws.guardduty.DetectorFeature with status: ENABLED for each of the five.",
  source: "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html",
  equivalents: {
    awsConfig: [
      "GUARDDUTY_S3_PROTECTION_ENABLED",
      "GUARDDUTY_EKS_PROTECTION_AUDIT_ENABLED",
      "GUARDDUTY_MALWARE_PROTECTION_ENABLED",
      "GUARDDUTY_RDS_PROTECTION_ENABLED",
      "GUARDDUTY_LAMBDA_PROTECTION_ENABLED",
    ],
    securityHub: ["GuardDuty.5", "GuardDuty.6", "GuardDuty.8", "GuardDuty.9", "GuardDuty.10"],
  },
};
