import { lbBalancerRequireZones as control } from "../../controls/lbAvailability";
import { lookBoolean } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Stack } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { classicLoadBalancerTypes, loadBalancerTypes, targetGroupTypes } from "../../judge/twins";

const crossZone: Requirement = {
  types: loadBalancerTypes,
  path: "enableCrossZoneLoadBalancing",
  accepts: { oneOf: [true] },
  weak: "keeps requests in the zone where they come in",
  absent: "and the default keeps requests in the zone where they come in",
  when: [{ path: "loadBalancerType", is: ["network", "gateway"] }],
};

const twoZones = {
  accepts: { length: 2 },
  weak: "is one zone only, which can fail as a whole",
  reference: true,
} as const;

const subnets: readonly Requirement[] = [
  {
    types: loadBalancerTypes,
    path: "subnets",
    or: ["subnetMappings"],
    ...twoZones,
    when: [{ path: "loadBalancerType", is: ["application", "network"], byDefault: true }],
  },
  { types: classicLoadBalancerTypes, path: "subnets", or: ["availabilityZones"], ...twoZones },
];

export const lbBalancerRequireZones: Rule = {
  control,
  types: [...loadBalancerTypes, ...classicLoadBalancerTypes, ...targetGroupTypes],
  settings: ["unprovable"],
  resource: (resource, verdict) => judgeRequirements(resource, subnets, verdict),
  stack: (stack, verdict) => {
    if (!groupsDecide(stack)) {
      stack.ofType(loadBalancerTypes).forEach((resource) => judgeRequirements(resource, [crossZone], verdict));
    }
  },
};

/** Whether each target group says by itself that it is balanced across zones, which overrules the load balancer. */
function groupsDecide(stack: Stack): boolean {
  const said = stack.ofType(targetGroupTypes).map(({ props }) => lookBoolean(props, "loadBalancerCrossZoneEnabled"));
  return said.length > 0 && said.every((seen) => seen.state === "known" && seen.value);
}
