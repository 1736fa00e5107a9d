import type { Control } from "./control";

export const inspector2ScanRequireEverything: Control = {
  id: "inspector2-scan-require-everything",
  title: "Inspector scans servers, images and functions.",
  citations: ["164.308(a)(1)(ii)(A)", "164.308(a)(5)(ii)(B)"],
  severity: "medium",
  description:
    "Where Inspector is switched on, EC2, ECR and LAMBDA are among its resource types, and new members of the organisation are scanned for all three.",
  remediation: 'set resourceTypes to ["EC2", "ECR", "LAMBDA"].',
  source: "https://docs.aws.amazon.com/inspector/latest/user/scanning-resources.html",
  equivalents: {
    awsConfig: ["INSPECTOR_EC2_SCAN_ENABLED", "INSPECTOR_ECR_SCAN_ENABLED", "INSPECTOR_LAMBDA_STANDARD_SCAN_ENABLED"],
    prowler: ["inspector2_is_enabled"],
  },
};
