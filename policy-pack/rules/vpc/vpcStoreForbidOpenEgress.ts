import { vpcStoreForbidOpenEgress as control } from "../../controls/vpcPaths";
import { References } from "../../judge/relations";
import type { Rule } from "../../judge/rule";
import { Carriers, carrierTypes } from "./carriers";
import { isPlanned, unknownBlockMend } from "./planned";
import { groupTypes, isEverything, isInternet, permissionsOf, trafficTypes } from "./traffic";

export const vpcStoreForbidOpenEgress: Rule = {
  control,
  types: [...trafficTypes.egress, ...carrierTypes],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const carriers = new Carriers(stack);
    const groups = new References(stack.ofType(groupTypes), ["id"]);
    for (const resource of stack.ofType(trafficTypes.egress)) {
      const owners = groupTypes.includes(resource.type) ? [resource] : groups.of(resource, "securityGroupId");
      const store = owners.map((group) => carriers.storeOf(group)).find((found) => found !== undefined);
      const blocks = permissionsOf(resource, "egress")
        .filter(isEverything)
        .flatMap((item) => item.blocks);
      const unknown = blocks.find(({ at, look: block }) => block.state === "unknown" && !isPlanned(resource, at));
      const wide = blocks.find(({ look: block }) => block.state === "known" && isInternet(block.value));
      if (store !== undefined && wide !== undefined) {
        const what = `lets '${store.name}', which has only to answer, call the whole internet`;
        verdict.violation({ resource, at: wide.at, what });
      } else if (store !== undefined && unknown !== undefined) {
        const what = `is not known yet and may let '${store.name}' call the whole internet`;
        verdict.unprovable({ resource, at: unknown.at, what, mend: unknownBlockMend });
      }
    }
  },
};
