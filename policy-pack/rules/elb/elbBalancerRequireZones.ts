import { elbBalancerRequireZones as control } from "../../controls/lbAvailability";
import { requireProperties } from "../../judge/requireProperties";
import { classicLoadBalancerTypes } from "../../judge/twins";

export const elbBalancerRequireZones = requireProperties(control, [
  {
    types: classicLoadBalancerTypes,
    path: "crossZoneLoadBalancing",
    accepts: { oneOf: [true] },
    weak: "keeps requests in the zone where they come in",
  },
]);
