import type { Control } from "./control";

export const batchJobForbidPrivileged: Control = {
  id: "batch-job-forbid-privileged",
  title: "Batch jobs have no rights over their host.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)"],
  severity: "high",
  description:
    "No container of a job definition is privileged or runs as root by its definition, in containerProperties, nodeProperties, ecsProperties or eksProperties, and none shares the host's network on EKS.",
  remediation: "leave privileged out, and name a user that is not root.",
  source: "https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html",
  equivalents: { checkov: ["CKV_AWS_210"] },
};
