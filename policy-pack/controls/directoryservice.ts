import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/directoryservice/latest/admin-guide";

export const directoryserviceDirectoryRequireLogs: Control = {
  id: "directoryservice-directory-require-logs",
  title: "Directories forward their security log.",
  citations: ["164.308(a)(5)(ii)(C)", "164.312(b)"],
  severity: "medium",
  description: "Each AWS Managed Microsoft AD of the stack has a LogSubscription to CloudWatch Logs.",
  remediation: "add an aws.directoryservice.LogSubscription for the directory.",
  source: `${guide}/ms_ad_enable_log_forwarding.html`,
  equivalents: { prowler: ["directoryservice_directory_log_forwarding_enabled"] },
};

export const directoryserviceDirectoryForbidPlainPassword: Control = {
  id: "directoryservice-directory-forbid-plain-password",
  title: "Passwords of directories are made, not written.",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  severity: "high",
  description:
    "The administrator's password of a directory, the shared secret of RADIUS and the password of a trust come from another resource, such as a random password, and are no text of the program.",
  remediation: "make the password with random.RandomPassword and keep it in Secrets Manager.",
  source: `${guide}/ms_ad_getting_started_create_directory.html`,
  equivalents: {},
};
