import { iamGroupForbidInlinePolicy as control } from "../../controls/iamGroups";
import type { Rule } from "../../judge/rule";

export const iamGroupForbidInlinePolicy: Rule = {
  control,
  types: ["aws:iam/groupPolicy:GroupPolicy"],
  settings: ["unprovable"],
  resource: (resource, verdict) => verdict.violation({ resource, what: "is written into a group" }),
};
