import { iamRoleRequireBoundary as control } from "../../controls/iamBoundaries";
import { look } from "../../judge/look";
import { oddOnesOut } from "../../judge/oddOnesOut";
import type { Rule } from "../../judge/rule";

const role = "aws:iam/role:Role";
const at = "permissionsBoundary";

export const iamRoleRequireBoundary: Rule = {
  control,
  types: [role],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const unbounded = oddOnesOut(stack.ofType([role]), ({ props }) => look(props, at).state !== "absent", 3);
    unbounded.forEach((resource) =>
      verdict.violation({ resource, at, what: "is not set, though other roles of this stack have a boundary" }),
    );
  },
};
