import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/IAM/latest/UserGuide";

export const iamRoleForbidEveryone: Control = {
  id: "iam-role-forbid-everyone",
  title: "No role is assumed by everyone.",
  citations: ["164.312(d)", "164.312(a)(1)", "164.308(a)(4)(ii)(B)"],
  severity: "critical",
  description: "A trust policy names principals: no wildcard, whole or in an ARN, and no NotPrincipal.",
  remediation: "name the role, service or identity provider.",
  source: `${guide}/reference_policies_elements_principal.html`,
  equivalents: { checkov: ["CKV_AWS_60", "CKV_AWS_283"], prowler: ["iam_no_custom_policy_permissive_role_assumption"] },
};

export const iamRoleForbidWholeAccounts: Control = {
  id: "iam-role-forbid-whole-accounts",
  title: "Whole accounts and users assume no role without a second factor.",
  citations: ["164.312(d)", "164.312(a)(1)", "164.308(a)(4)(ii)(B)"],
  severity: "critical",
  description:
    "Where a trust policy lets in an account or a user, it asks for multi-factor authentication, an external id or exact role ARNs.",
  remediation: 'name the role; for people add {"Bool": {"aws:MultiFactorAuthPresent": "true"}}.',
  source: `${guide}/id_credentials_mfa_configure-api-require.html`,
  equivalents: { checkov: ["CKV_AWS_61"] },
};

export const iamRoleRequireSubject: Control = {
  id: "iam-role-require-subject",
  title: "Who comes from an identity provider is named.",
  citations: ["164.312(d)", "164.312(a)(1)", "164.308(a)(4)(ii)(B)"],
  severity: "critical",
  description:
    "A trust policy for an identity provider pins the subject (for GitHub to a repository), or where only this organisation has users its audience.",
  remediation: "pin the :sub and :aud claims.",
  source: `${guide}/id_roles_create_for-idp_oidc.html`,
  equivalents: { checkov: ["CKV_AWS_358", "CKV_AWS_393"] },
};

export const iamRoleRequireSource: Control = {
  id: "iam-role-require-source",
  title: "Services assume roles for a named resource or account.",
  citations: ["164.312(d)", "164.312(a)(1)", "164.308(a)(4)(ii)(B)"],
  severity: "high",
  description:
    "The trust policies for flow logs, enhanced monitoring and Bedrock name the resource or account that they act for, and so does that for any other service where roles of the stack that are written alike say so.",
  remediation: "add a condition on aws:SourceAccount or aws:SourceArn.",
  source: `${guide}/confused-deputy.html`,
  equivalents: { prowler: ["iam_role_cross_service_confused_deputy_prevention"] },
};

export const iamRoleLimitTrust: Control = {
  id: "iam-role-limit-trust",
  title: "Roles are assumed from accounts that are named, and nothing more is allowed.",
  citations: ["164.312(d)", "164.312(a)(1)", "164.308(a)(4)(ii)(B)"],
  severity: "critical",
  description:
    "Every other account that a trust policy lets in is in allowedAccounts, and its actions are those of assuming a role.",
  remediation:
    "remove the account, or name it in allowedAccounts; allow sts:AssumeRole, sts:AssumeRoleWithWebIdentity or the like.",
  source: `${guide}/id_roles_create_for-user.html`,
  equivalents: {},
};
