import { lbBalancerRequireDesyncMitigation as control } from "../../controls/lbSafeguards";
import { requireProperties } from "../../judge/requireProperties";
import { classicLoadBalancerTypes, loadBalancerTypes } from "../../judge/twins";

export const lbBalancerRequireDesyncMitigation = requireProperties(control, [
  {
    types: [...loadBalancerTypes, ...classicLoadBalancerTypes],
    path: "desyncMitigationMode",
    accepts: { noneOf: ["monitor"] },
    weak: "lets ambiguous requests through to the targets",
  },
]);
