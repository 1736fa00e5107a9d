import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/IAM/latest/UserGuide";

export const iamAccountForbidUsers: Control = {
  id: "iam-account-forbid-users",
  title: "The account has no IAM users.",
  citations: ["164.312(a)(2)(i)", "164.312(d)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  severity: "high",
  description: "No IAM user is made or put into a group: people come through single sign-on, programs through roles.",
  remediation: "use IAM Identity Center for people and a role for programs.",
  source: `${guide}/best-practices.html#bp-users-federation-idp`,
  equivalents: { checkov: ["CKV_AWS_273"] },
};

export const iamUserForbidPolicies: Control = {
  id: "iam-user-forbid-policies",
  title: "No policy is attached to a user.",
  citations: ["164.312(a)(2)(i)", "164.312(d)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  severity: "high",
  description:
    "No policy is written into an IAM user or attached to one: who has which rights then shows in no group and no role.",
  remediation: "attach the policy to a role or a permission set of IAM Identity Center.",
  source: `${guide}/access_policies_manage-attach-detach.html`,
  equivalents: {
    awsConfig: ["IAM_USER_NO_POLICIES_CHECK"],
    securityHub: ["IAM.2"],
    cdkNag: ["HIPAA.Security-IAMUserNoPolicies"],
    checkov: ["CKV_AWS_40"],
    prowler: ["iam_policy_attached_only_to_group_or_roles"],
  },
};

export const iamUserForbidConsolePassword: Control = {
  id: "iam-user-forbid-console-password",
  title: "No IAM user signs in to the console.",
  citations: ["164.312(a)(2)(i)", "164.312(d)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  severity: "high",
  description: "No IAM user has a console password: a program cannot give it a second factor.",
  remediation: "use IAM Identity Center.",
  source: `${guide}/best-practices.html#bp-users-federation-idp`,
  equivalents: {
    awsConfig: ["MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS", "IAM_USER_MFA_ENABLED"],
    checkov: ["CKV2_AWS_22"],
    prowler: ["iam_user_mfa_enabled_console_access"],
  },
};

export const iamUserForbidCredentials: Control = {
  id: "iam-user-forbid-credentials",
  title: "Programs have no permanent credentials.",
  citations: ["164.312(a)(2)(i)", "164.312(d)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  severity: "high",
  description:
    "No access key, SSH key, signing certificate or service password of an IAM user is made: programs come through roles.",
  remediation: "use a role.",
  source: `${guide}/best-practices.html#bp-workloads-use-roles`,
  equivalents: {
    awsConfig: ["ACCESS_KEYS_ROTATED"],
    prowler: ["iam_rotate_access_key_90_days", "iam_user_two_active_access_key"],
  },
};

export const iamRootForbidAccessKeys: Control = {
  id: "iam-root-forbid-access-keys",
  title: "The root user has no access key.",
  citations: ["164.312(a)(2)(i)", "164.312(d)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  severity: "critical",
  description: "No access key is made for root, whose rights nothing limits.",
  remediation: "remove the key, and use a role.",
  source: `${guide}/root-user-best-practices.html`,
  equivalents: { checkov: ["CKV_AWS_348"] },
};
