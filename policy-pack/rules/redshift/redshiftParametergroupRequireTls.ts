import { redshiftParametergroupRequireTls as control } from "../../controls/redshiftSafeguards";
import { look, places } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";
import { group, judgeSwitch } from "./parameterGroup";

const workgroup = "aws:redshiftserverless/workgroup:Workgroup";

export const redshiftParametergroupRequireTls: Rule = {
  control,
  types: [group, workgroup],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (resource.type === group) {
      judgeSwitch(resource, "require_ssl", verdict);
      return;
    }
    for (const { at, look: seen } of places(resource.props, "configParameters[]")) {
      const name = seen.state === "known" ? look(seen.value as Props, "parameterKey") : seen;
      const value = seen.state === "known" ? look(seen.value as Props, "parameterValue") : seen;
      const isTls = name.state === "known" && name.value === "require_ssl";
      if (isTls && !(value.state === "known" && String(value.value).toLowerCase() === "true")) {
        verdict.violation({ resource, at, what: "does not switch require_ssl on" });
      }
    }
  },
};
