import { iamGroupRequireMembers as control } from "../../controls/iamGroups";
import type { Rule } from "../../judge/rule";
import { joined, loners, membershipTypes } from "./memberships";

const type = "aws:iam/group:Group";

export const iamGroupRequireMembers: Rule = {
  control,
  types: [type, ...membershipTypes],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    for (const resource of loners(stack, type, joined(stack, "groups"))) {
      verdict.violation({ resource, what: "has no members in this stack" });
    }
  },
};
