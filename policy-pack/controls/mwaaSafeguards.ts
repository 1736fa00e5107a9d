import type { Control } from "./control";

export const mwaaEnvironmentRequirePrivateAccess: Control = {
  id: "mwaa-environment-require-private-access",
  title: "Airflow's web server is reached through the VPC, and its parts leave a record.",
  citations: ["164.312(a)(1)", "164.312(b)"],
  severity: "high",
  description:
    "webserverAccessMode is not PUBLIC_ONLY, and all five logs (DAG processing, scheduler, task, web server, worker) are enabled.",
  remediation: "leave webserverAccessMode at PRIVATE_ONLY and enable each log of loggingConfiguration.",
  source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html",
  equivalents: {
    cdkNag: ["MWAAAllLoggingInfo"],
    checkov: ["CKV_AWS_242", "CKV_AWS_243", "CKV_AWS_244", "CKV2_AWS_66"],
  },
};
