/** Where managed policies are attached by their ARN. An ARN that is not known yet is that of a policy of the stack. */
export const managedPolicies: readonly { readonly types: readonly string[]; readonly path: string }[] = [
  {
    types: [
      "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
      "aws:iam/groupPolicyAttachment:GroupPolicyAttachment",
      "aws:iam/userPolicyAttachment:UserPolicyAttachment",
      "aws:iam/policyAttachment:PolicyAttachment",
    ],
    path: "policyArn",
  },
  { types: ["aws:iam/role:Role", "aws:rolesanywhere/profile:Profile"], path: "managedPolicyArns[]" },
  {
    types: [
      "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive",
      "aws:iam/groupPolicyAttachmentsExclusive:GroupPolicyAttachmentsExclusive",
      "aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive",
    ],
    path: "policyArns[]",
  },
  { types: ["aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment"], path: "managedPolicyArn" },
];
