import { iamRootForbidAccessKeys as control } from "../../controls/iamUsers";
import type { Rule } from "../../judge/rule";
import { isOfRoot } from "./rootUser";

export const iamRootForbidAccessKeys: Rule = {
  control,
  types: ["aws:iam/accessKey:AccessKey"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (isOfRoot(resource)) {
      verdict.violation({ resource, at: "user", what: "is root, whose keys nothing limits" });
    }
  },
};
