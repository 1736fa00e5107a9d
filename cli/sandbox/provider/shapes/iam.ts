import { type ShapeContext, type ShapeRule, type ShapeRules } from "./model";

/** The prefixes of unique ids. Source: docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
function principal(prefix: string, output: string): ShapeRule {
  return {
    outputs: ({ madeUp }) => ({ [output]: prefix + madeUp.capitals("unique", 17) }),
    conflict: "EntityAlreadyExists",
  };
}

const attachments = ["rolePolicyAttachment:RolePolicyAttachment", "rolePolicy:RolePolicy"].map(
  (type) => `aws:iam/${type}`,
);

const attachment =
  (owner: string): ((context: ShapeContext) => string) =>
  ({ inputs }) =>
    `${String(inputs[owner])}/${String(inputs["policyArn"])}`;

export const iam: ShapeRules = {
  "aws:iam/role:Role": {
    ...principal("AROA", "uniqueId"),
    outputs: ({ madeUp }) => ({
      uniqueId: `AROA${madeUp.capitals("unique", 17)}`,
      managedPolicyArns: [],
      inlinePolicies: [],
    }),
    deletion: ({ id, outputs }, existing) =>
      outputs["forceDetachPolicies"] !== true &&
      attachments.some((type) => existing(type).some((attached) => attached.inputs["role"] === id))
        ? "DeleteConflict: Cannot delete entity, must detach all policies first."
        : undefined,
  },
  "aws:iam/user:User": principal("AIDA", "uniqueId"),
  "aws:iam/group:Group": principal("AGPA", "uniqueId"),
  "aws:iam/instanceProfile:InstanceProfile": principal("AIPA", "uniqueId"),
  "aws:iam/policy:Policy": principal("ANPA", "policyId"),
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment": { id: attachment("role") },
  "aws:iam/userPolicyAttachment:UserPolicyAttachment": { id: attachment("user") },
  "aws:iam/groupPolicyAttachment:GroupPolicyAttachment": { id: attachment("group") },
  "aws:iam/rolePolicy:RolePolicy": {
    id: ({ inputs, identity }) => `${String(inputs["role"])}:${String(inputs["name"] ?? identity.localId)}`,
  },
  "aws:iam/accountPasswordPolicy:AccountPasswordPolicy": {
    id: () => "iam-account-password-policy",
    outputs: ({ inputs }) => ({ expirePasswords: Number(inputs["maxPasswordAge"] ?? 0) > 0 }),
  },
  "aws:iam/openIdConnectProvider:OpenIdConnectProvider": {
    arn: ({ inputs, configuration: { partition, account } }) =>
      `arn:${partition}:iam::${account}:oidc-provider/${String(inputs["url"]).replace(/^https:\/\//, "")}`,
    outputs: ({ madeUp }) => ({ thumbprintLists: [madeUp.hex("thumbprint", 40)] }),
    conflict: "EntityAlreadyExists",
  },
};
