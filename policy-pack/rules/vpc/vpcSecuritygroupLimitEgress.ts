import { vpcSecuritygroupLimitEgress as control } from "../../controls/vpcSafeguards";
import type { Rule } from "../../judge/rule";
import { isEverything, isInternet, permissionsOf, trafficTypes } from "./traffic";

export const vpcSecuritygroupLimitEgress: Rule = {
  control,
  types: trafficTypes.egress,
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    for (const permission of permissionsOf(resource, "egress").filter(isEverything)) {
      for (const { at, look: block } of permission.blocks) {
        if (block.state === "known" && isInternet(block.value)) {
          verdict.violation({ resource, at, what: "lets everything out to the internet" });
        }
      }
    }
  },
};
