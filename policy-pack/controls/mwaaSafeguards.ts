import type { Control } from "./control";

export const mwaaEnvironmentRequirePrivateAccess: Control = {
  id: "mwaa-environment-require-private-access",
  title: "Airflow's web server is reached through the VPC.",
  citations: ["164.312(a)(1)", "164.312(b)"],
  severity: "high",
  description: "webserverAccessMode is not PUBLIC_ONLY and no log is switched off.",
  remediation: "leave webserverAccessMode at PRIVATE_ONLY.",
  source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html",
  equivalents: { checkov: ["CKV_AWS_242", "CKV_AWS_243", "CKV_AWS_244", "CKV2_AWS_66"] },
};
