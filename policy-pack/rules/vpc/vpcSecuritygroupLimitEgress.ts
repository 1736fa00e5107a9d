import { vpcSecuritygroupLimitEgress as control } from "../../controls/vpcSafeguards";
import type { Rule } from "../../judge/rule";
import { isInternet, permissionsOf, trafficTypes, type Permission } from "./traffic";

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

/** All protocols, or all ports of one. */
function isEverything({ protocol, from, to }: Permission): boolean {
  if (protocol.state === "known" && ["-1", "all"].includes(String(protocol.value).toLowerCase())) {
    return true;
  }
  return from.state === "known" && to.state === "known" && Number(to.value) - Number(from.value) >= 65534;
}
