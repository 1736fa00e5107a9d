import type { Control } from "./control";

const guide = "https://docs.aws.amazon.com/IAM/latest/UserGuide";

export const iamGroupRequireMembers: Control = {
  id: "iam-group-require-members",
  title: "No IAM group and no IAM user stands by itself.",
  citations: ["164.308(a)(3)(i)", "164.308(a)(4)(i)", "164.308(a)(4)(ii)(C)", "164.312(a)(1)"],
  severity: "low",
  description:
    "Each IAM group has members in this stack, and each IAM user is in a group. A group without members gives rights to whoever is put into it later, outside review; a user without a group has rights of their own. iam-user-forbid-credentials refuses users altogether: people belong to IAM Identity Center.",
  remediation: "remove group and user, and give their rights to a permission set of IAM Identity Center or to a role.",
  source: `${guide}/id_groups.html`,
  equivalents: {
    awsConfig: ["IAM_GROUP_HAS_USERS_CHECK", "IAM_USER_GROUP_MEMBERSHIP_CHECK"],
    cdkNag: ["HIPAA.Security-IAMGroupHasUsers", "HIPAA.Security-IAMUserGroupMembership"],
    checkov: ["CKV2_AWS_14", "CKV2_AWS_21"],
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
