import type { Control } from "./control";

/** What the controls of the account's password policy have in common. What the resource leaves out is off. */
const common = {
  citations: ["164.312(d)", "164.308(a)(5)(ii)(D)", "164.308(a)(4)(ii)(B)"],
  severity: "medium",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html",
} as const;
const whole = { awsConfig: ["IAM_PASSWORD_POLICY"], securityHub: ["IAM.7"] };

export const iamPasswordRequireLength: Control = {
  ...common,
  id: "iam-password-require-length",
  title: "Passwords have at least 14 characters.",
  description: "minimumPasswordLength of the account's password policy is at least 14.",
  remediation: "set minimumPasswordLength to 14.",
  equivalents: { ...whole, checkov: ["CKV_AWS_10"], prowler: ["iam_password_policy_minimum_length_14"] },
};

export const iamPasswordRequireLowercase: Control = {
  ...common,
  id: "iam-password-require-lowercase",
  title: "Passwords have a lower-case letter.",
  description: "requireLowercaseCharacters of the account's password policy is on.",
  remediation: "set requireLowercaseCharacters to true.",
  equivalents: { ...whole, checkov: ["CKV_AWS_11"], prowler: ["iam_password_policy_lowercase"] },
};

export const iamPasswordRequireUppercase: Control = {
  ...common,
  id: "iam-password-require-uppercase",
  title: "Passwords have an upper-case letter.",
  description: "requireUppercaseCharacters of the account's password policy is on.",
  remediation: "set requireUppercaseCharacters to true.",
  equivalents: { ...whole, checkov: ["CKV_AWS_15"], prowler: ["iam_password_policy_uppercase"] },
};

export const iamPasswordRequireNumbers: Control = {
  ...common,
  id: "iam-password-require-numbers",
  title: "Passwords have a digit.",
  description: "requireNumbers of the account's password policy is on.",
  remediation: "set requireNumbers to true.",
  equivalents: { ...whole, checkov: ["CKV_AWS_12"], prowler: ["iam_password_policy_number"] },
};

export const iamPasswordRequireSymbols: Control = {
  ...common,
  id: "iam-password-require-symbols",
  title: "Passwords have a symbol.",
  description: "requireSymbols of the account's password policy is on.",
  remediation: "set requireSymbols to true.",
  equivalents: { ...whole, checkov: ["CKV_AWS_14"], prowler: ["iam_password_policy_symbol"] },
};

export const iamPasswordLimitAge: Control = {
  ...common,
  id: "iam-password-limit-age",
  title: "Passwords expire within 90 days.",
  description: "maxPasswordAge of the account's password policy is from 1 to 90.",
  remediation: "set maxPasswordAge to 90.",
  equivalents: {
    ...whole,
    checkov: ["CKV_AWS_9"],
    prowler: ["iam_password_policy_expires_passwords_within_90_days_or_less"],
  },
};

export const iamPasswordLimitReuse: Control = {
  ...common,
  id: "iam-password-limit-reuse",
  title: "Passwords do not come back.",
  description: "passwordReusePrevention of the account's password policy is at least 24.",
  remediation: "set passwordReusePrevention to 24.",
  equivalents: { ...whole, checkov: ["CKV_AWS_13"], prowler: ["iam_password_policy_reuse_24"] },
};
