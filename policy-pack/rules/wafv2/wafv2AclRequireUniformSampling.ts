import { wafv2AclRequireUniformSampling as control } from "../../controls/uniformity";
import { places } from "../../judge/look";
import { oddOnesOut } from "../../judge/oddOnesOut";
import type { Rule } from "../../judge/rule";

const property = "visibilityConfig.sampledRequestsEnabled";

export const wafv2AclRequireUniformSampling: Rule = {
  control,
  types: ["aws:wafv2/webAcl:WebAcl"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const all = [property, `rules[].${property}`].flatMap((path) => places(resource.props, path));
    const isOff = ({ look: seen }: (typeof all)[number]): boolean =>
      seen.state === "known" && String(seen.value) === "false";
    for (const { at } of oddOnesOut(all, isOff, 3)) {
      verdict.violation({ resource, at, what: "is not off, as it is for the others" });
    }
  },
};
