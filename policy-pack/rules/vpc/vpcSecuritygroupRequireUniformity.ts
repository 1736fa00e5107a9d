import { vpcSecuritygroupRequireUniformity as control } from "../../controls/uniformity";
import { oddOnesOut } from "../../judge/oddOnesOut";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { isEverything, isInternet, namesPortsInVain, permissionsOf, trafficTypes, type Permission } from "./traffic";

const least = 3;
/** What a workload asks of the internet: DNS, HTTP, time and HTTPS. */
const common = [53, 80, 123, 443];

const vain = "names ports beside a protocol that means all of them, so its ports are ignored";

export const vpcSecuritygroupRequireUniformity: Rule = {
  control,
  types: [...new Set([...trafficTypes.ingress, ...trafficTypes.egress])],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    for (const direction of ["ingress", "egress"] as const) {
      const given = trafficTypes[direction].includes(resource.type) ? permissionsOf(resource, direction) : [];
      for (const { at } of given.filter(namesPortsInVain)) {
        verdict.violation({ resource, ...(at !== "" && { at: at.replace(/\.$/, "") }), what: vain });
      }
    }
  },
  stack: (stack, verdict) => {
    const all = (direction: "ingress" | "egress"): readonly (readonly [StackResource, Permission])[] =>
      stack
        .ofType(trafficTypes[direction])
        .flatMap((resource) => permissionsOf(resource, direction).map((item) => [resource, item] as const));
    const told = (resource: StackResource, { at }: Permission, what: string): void =>
      verdict.violation({ resource, ...(at !== "" && { at: at.replace(/\.$/, "") }), what });

    for (const [resource, item] of oddOnesOut(all("egress"), ([, permission]) => !isWayOut(permission), least)) {
      told(resource, item, "lets traffic of any kind out to the internet, which the other rules of the stack do not");
    }
    for (const [resource, item] of oddOnesOut(all("ingress"), ([, permission]) => !isWayIn(permission), least)) {
      told(resource, item, "lets all ports in, where the other rules of the stack name theirs");
    }
  },
};

/** Whether a permission reaches the internet by more than the common ports. */
function isWayOut(permission: Permission): boolean {
  const open = permission.blocks.some(({ look: seen }) => seen.state === "known" && isInternet(seen.value));
  const { from, to } = permission;
  const isCommon =
    !isEverything(permission) &&
    (from.state !== "known" ||
      (to.state === "known" && String(from.value) === String(to.value) && isNamed(from.value)));
  return open && !isCommon;
}

function isNamed(port: unknown): boolean {
  return common.includes(Number(port));
}

/** Whether a permission lets addresses in by every port. Members of a cluster may talk to each other as they like. */
function isWayIn(permission: Permission): boolean {
  return isEverything(permission) && permission.blocks.length + permission.lists.length > 0;
}
