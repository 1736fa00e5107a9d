import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/IAM/latest/UserGuide";

export const iamPolicyForbidAdmin: Control = {
  id: "iam-policy-forbid-admin",
  title: "No policy allows everything on everything.",
  citations: ["164.308(a)(3)(i)", "164.308(a)(4)(i)", "164.308(a)(4)(ii)(B)", "164.312(a)(1)"],
  severity: "critical",
  description:
    "No Allow of an identity policy has a wildcard for all actions on all resources, whatever its conditions are. Permissions boundaries limit rights and give none: they are not judged.",
  remediation: "list the actions and resources that the job needs.",
  source: `${guide}/best-practices.html#grant-least-privilege`,
  equivalents: {
    awsConfig: ["IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS"],
    securityHub: ["IAM.1"],
    cdkNag: ["HIPAA.Security-IAMPolicyNoStatementsWithAdminAccess"],
    checkov: ["CKV_AWS_1", "CKV_AWS_62", "CKV_AWS_49", "CKV_AWS_63", "CKV2_AWS_40"],
    prowler: [
      "iam_customer_attached_policy_no_administrative_privileges",
      "iam_inline_policy_no_administrative_privileges",
      "iam_customer_unattached_policy_no_administrative_privileges",
    ],
  },
};

export const iamPolicyForbidOpenStatements: Control = {
  id: "iam-policy-forbid-open-statements",
  title: "Policies name what they allow.",
  citations: ["164.308(a)(3)(i)", "164.308(a)(4)(i)", "164.308(a)(4)(ii)(B)", "164.312(a)(1)"],
  severity: "high",
  description:
    "No Allow of an identity policy has a wildcard for all actions on some resources, and none uses NotAction or NotResource: what is not there yet would be allowed, too. Permissions boundaries limit rights and give none: they are not judged.",
  remediation: "list the actions and resources that the job needs.",
  source: `${guide}/reference_policies_elements_notaction.html`,
  equivalents: { checkov: ["CKV_AWS_49", "CKV_AWS_63"] },
};

export const iamPolicyForbidServiceWildcards: Control = {
  id: "iam-policy-forbid-service-wildcards",
  title: "No policy gives all rights in a service.",
  citations: ["164.308(a)(3)(i)", "164.308(a)(4)(i)", "164.308(a)(4)(ii)(B)", "164.312(a)(1)"],
  severity: "critical",
  description:
    "No Allow of an identity policy has all actions of a service, whatever its resources and conditions are; those of IAM are iam-policy-forbid-iam-admin. Permissions boundaries limit rights and give none: they are not judged.",
  remediation: "list the actions that the job needs.",
  source: `${guide}/best-practices.html#grant-least-privilege`,
  equivalents: {
    awsConfig: ["IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS"],
    securityHub: ["IAM.21"],
    cdkNag: ["HIPAA.Security-IAMPolicyNoStatementsWithFullAccess"],
    prowler: ["iam_policy_no_full_access_to_cloudtrail", "iam_inline_policy_no_full_access_to_cloudtrail"],
  },
};

export const iamPolicyForbidIamAdmin: Control = {
  id: "iam-policy-forbid-iam-admin",
  title: "No policy gives all rights in IAM.",
  citations: ["164.308(a)(3)(i)", "164.308(a)(4)(i)", "164.308(a)(4)(ii)(B)", "164.312(a)(1)"],
  severity: "critical",
  description:
    "No Allow of an identity policy has iam:*, whatever its resources and conditions are: who holds it gives every other right. Permissions boundaries limit rights and give none: they are not judged.",
  remediation: "list the actions that the job needs.",
  source: `${guide}/best-practices.html#grant-least-privilege`,
  equivalents: { checkov: ["CKV2_AWS_40"] },
};

export const iamAttachmentForbidAdmin: Control = {
  id: "iam-attachment-forbid-admin",
  title: "Nobody is an administrator by a policy of AWS.",
  citations: ["164.308(a)(3)(i)", "164.308(a)(4)(i)", "164.308(a)(4)(ii)(B)", "164.312(a)(1)"],
  severity: "critical",
  description: "AWS's AdministratorAccess is attached to no user, group, role or permission set.",
  remediation: "attach a policy that lists what the job needs.",
  source: `${guide}/access_policies_job-functions.html`,
  equivalents: {
    checkov: ["CKV_AWS_274", "CKV_AWS_275"],
    prowler: [
      "iam_aws_attached_policy_no_administrative_privileges",
      "iam_role_administratoraccess_policy",
      "iam_user_administrator_access_policy",
      "iam_group_administrator_access_policy",
    ],
  },
};

export const iamAttachmentForbidIamAdmin: Control = {
  id: "iam-attachment-forbid-iam-admin",
  title: "Nobody has all rights in IAM by a policy of AWS.",
  citations: ["164.308(a)(3)(i)", "164.308(a)(4)(i)", "164.308(a)(4)(ii)(B)", "164.312(a)(1)"],
  severity: "critical",
  description:
    "AWS's IAMFullAccess is attached to no user, group, role or permission set: who holds it gives every other right.",
  remediation: "attach a policy that lists what the job needs.",
  source: `${guide}/access_policies_job-functions.html`,
  equivalents: { checkov: ["CKV2_AWS_56"] },
};

export const iamAttachmentForbidFullAccess: Control = {
  id: "iam-attachment-forbid-full-access",
  title: "Nobody has all rights in a service by a policy of AWS.",
  citations: ["164.308(a)(3)(i)", "164.308(a)(4)(i)", "164.308(a)(4)(ii)(B)", "164.312(a)(1)"],
  severity: "critical",
  description:
    "No managed policy of AWS named …FullAccess, nor PowerUserAccess, is attached to a user, group, role or permission set.",
  remediation: "attach a policy that lists what the job needs.",
  source: `${guide}/access_policies_job-functions.html`,
  equivalents: { checkov: ["CKV2_AWS_68"] },
};
