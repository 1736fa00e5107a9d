import type { Control } from "./control";

export const iamRoleRequireBoundary: Control = {
  id: "iam-role-require-boundary",
  title: "Where roles have permissions boundaries, each role has one.",
  citations: ["164.308(a)(4)(ii)(B)", "164.308(a)(3)(ii)(A)", "164.312(a)(1)"],
  severity: "high",
  description:
    "Where at least three roles of the stack, and three for each without, have a permissions boundary, all have one: a role without it gets whatever its policies will ever say. A stack without boundaries, or with a few, is not judged.",
  remediation: "set permissionsBoundary to the ARN of the policy that bounds the other roles.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html",
  equivalents: {},
};
