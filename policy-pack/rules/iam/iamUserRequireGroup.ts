import { iamUserRequireGroup as control } from "../../controls/iamGroups";
import type { Rule } from "../../judge/rule";
import { joined, loners, membershipTypes } from "./memberships";

const type = "aws:iam/user:User";

export const iamUserRequireGroup: Rule = {
  control,
  types: [type, ...membershipTypes],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    for (const resource of loners(stack, type, joined(stack, "users"))) {
      verdict.violation({ resource, what: "is in no group of this stack" });
    }
  },
};
