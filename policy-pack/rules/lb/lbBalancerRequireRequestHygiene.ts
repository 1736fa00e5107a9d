import { lbBalancerRequireRequestHygiene as control } from "../../controls/lbSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const lbBalancerRequireRequestHygiene = requireProperties(control, [
  {
    types: [
      "aws:lb/loadBalancer:LoadBalancer",
      "aws:alb/loadBalancer:LoadBalancer",
      "aws:elasticloadbalancingv2/loadBalancer:LoadBalancer",
      "aws:applicationloadbalancing/loadBalancer:LoadBalancer",
    ],
    path: "dropInvalidHeaderFields",
    accepts: { oneOf: [true] },
    weak: "forwards malformed headers to the targets",
    absent: "and the default forwards malformed headers",
    when: [{ path: "loadBalancerType", is: ["application"], byDefault: true }],
  },
  {
    types: [
      "aws:lb/loadBalancer:LoadBalancer",
      "aws:alb/loadBalancer:LoadBalancer",
      "aws:elasticloadbalancingv2/loadBalancer:LoadBalancer",
      "aws:applicationloadbalancing/loadBalancer:LoadBalancer",
    ],
    path: "enableWafFailOpen",
    accepts: { oneOf: [false] },
    weak: "lets requests pass when the firewall does not answer",
  },
]);
