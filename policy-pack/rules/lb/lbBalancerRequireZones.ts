import { lbBalancerRequireZones as control } from "../../controls/lbAvailability";
import { requireProperties } from "../../judge/requireProperties";
import { classicLoadBalancerTypes, loadBalancerTypes } from "../../judge/twins";

export const lbBalancerRequireZones = requireProperties(control, [
  {
    types: loadBalancerTypes,
    path: "enableCrossZoneLoadBalancing",
    accepts: { oneOf: [true] },
    weak: "keeps requests in the zone where they come in",
    absent: "and the default keeps requests in the zone where they come in",
    when: [{ path: "loadBalancerType", is: ["network"] }],
  },
  {
    types: loadBalancerTypes,
    path: "subnets",
    or: ["subnetMappings"],
    accepts: { length: 2 },
    weak: "is one zone only, which can fail as a whole",
    reference: true,
  },
  {
    types: classicLoadBalancerTypes,
    path: "subnets",
    or: ["availabilityZones"],
    accepts: { length: 2 },
    weak: "is one zone only, which can fail as a whole",
    reference: true,
  },
]);
