import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/IAM/latest/UserGuide";

export const iamGroupRequireMembers: Control = {
  id: "iam-group-require-members",
  title: "No IAM group stands by itself.",
  citations: ["164.308(a)(3)(i)", "164.308(a)(4)(i)", "164.308(a)(4)(ii)(C)", "164.312(a)(1)"],
  severity: "low",
  description:
    "Each IAM group has members in this stack: one without gives rights to whoever is put into it later, outside review. Members that another stack adds cannot be seen; iam-account-forbid-users refuses those users anyway, and people belong to IAM Identity Center.",
  remediation: "remove the group, and give its rights to a permission set of IAM Identity Center or to a role.",
  source: `${guide}/id_groups.html`,
  equivalents: {
    awsConfig: ["IAM_GROUP_HAS_USERS_CHECK"],
    cdkNag: ["HIPAA.Security-IAMGroupHasUsers"],
    checkov: ["CKV2_AWS_14"],
  },
};

export const iamUserRequireGroup: Control = {
  id: "iam-user-require-group",
  title: "No IAM user stands by itself.",
  citations: ["164.308(a)(3)(i)", "164.308(a)(4)(i)", "164.308(a)(4)(ii)(C)", "164.312(a)(1)"],
  severity: "low",
  description: "Each IAM user is in a group of this stack: one without has rights of their own.",
  remediation: "remove the user, and give their rights to a permission set of IAM Identity Center or to a role.",
  source: `${guide}/id_groups_manage_add-remove-users.html`,
  equivalents: {
    awsConfig: ["IAM_USER_GROUP_MEMBERSHIP_CHECK"],
    cdkNag: ["HIPAA.Security-IAMUserGroupMembership"],
    checkov: ["CKV2_AWS_21"],
  },
};

export const iamGroupForbidInlinePolicy: Control = {
  id: "iam-group-forbid-inline-policy",
  title: "Groups have no inline policies.",
  citations: ["164.308(a)(3)(i)", "164.308(a)(4)(i)", "164.308(a)(4)(ii)(C)", "164.312(a)(1)"],
  severity: "low",
  description:
    "No policy is written into an IAM group: what several people may do stands in a managed policy, which shows where it is attached. Inline policies of users are refused with the users; one of a role is attached to nobody else and goes with the role, and is judged by what it allows.",
  remediation: "declare an aws.iam.Policy and attach it with an aws.iam.GroupPolicyAttachment.",
  source: `${guide}/access_policies_managed-vs-inline.html`,
  equivalents: {
    awsConfig: ["IAM_NO_INLINE_POLICY_CHECK"],
    cdkNag: ["HIPAA.Security-IAMNoInlinePolicy"],
  },
};
