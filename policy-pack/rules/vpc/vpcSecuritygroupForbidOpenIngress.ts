import { vpcSecuritygroupForbidOpenIngress as control } from "../../controls/vpcSafeguards";
import { References } from "../../judge/relations";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { Carriers, carrierTypes } from "./carriers";
import { OpenLists, prefixListTypes } from "./openLists";
import { isPlanned, unknownBlockMend } from "./planned";
import { groupTypes, isInternet, permissionsOf, trafficTypes, type Permission } from "./traffic";
import { webPort } from "./webPort";

const open = "opens more than a load balancer's ports to the internet";

export const vpcSecuritygroupForbidOpenIngress: Rule = {
  control,
  types: [...trafficTypes.ingress, ...prefixListTypes, ...carrierTypes],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (!trafficTypes.ingress.includes(resource.type)) {
      return;
    }
    for (const permission of permissionsOf(resource, "ingress").filter((item) => webPort(item) === undefined)) {
      wideBlocks(permission).forEach(({ at }) => verdict.violation({ resource, at, what: open }));
    }
  },
  stack: (stack, verdict) => {
    const lists = new OpenLists(stack);
    const carriers = new Carriers(stack);
    const groups = new References(stack.ofType(groupTypes), ["id"]);
    for (const resource of stack.ofType(trafficTypes.ingress)) {
      const owners = groupTypes.includes(resource.type) ? [resource] : groups.of(resource, "securityGroupId");
      for (const permission of permissionsOf(resource, "ingress")) {
        const port = webPort(permission);
        const listed = lists.admittedBy(resource, permission);
        const at = wideBlocks(permission)[0]?.at ?? (listed ? permission.lists[0]?.at : undefined);
        if (port !== undefined && at !== undefined) {
          const what = faultOfWeb(port, owners, carriers);
          if (what !== undefined) {
            verdict.violation({ resource, at, what });
          }
        } else if (port === undefined) {
          if (listed) {
            verdict.violation({ resource, at: permission.lists[0]?.at ?? permission.at, what: open });
          }
          permission.blocks
            .filter((block) => block.look.state === "unknown" && !isPlanned(resource, block.at))
            .forEach((block) => {
              verdict.unprovable({
                resource,
                at: block.at,
                what: "is not known yet and may be the internet",
                mend: unknownBlockMend,
              });
            });
        }
      }
    }
  },
};

function wideBlocks({ blocks }: Permission): Permission["blocks"] {
  return blocks.filter(({ look: block }) => block.state === "known" && isInternet(block.value));
}

/** What is wrong with a web port that is open to the internet; nothing where a load balancer answers on it. */
function faultOfWeb(port: 80 | 443, owners: readonly StackResource[], carriers: Carriers): string | undefined {
  const inside = owners.map((group) => carriers.insideOf(group)).find((carrier) => carrier !== undefined);
  if (inside !== undefined) {
    return `opens '${inside.name}' itself to the internet instead of a load balancer in front of it`;
  }
  const redirects = owners.some((group) => carriers.edgeOf(group) !== undefined);
  return port === 443 || redirects ? undefined : "opens port 80 where no load balancer redirects it to HTTPS";
}
