import { lbBalancerRequireDeletionProtection as control } from "../../controls/lbSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const lbBalancerRequireDeletionProtection = requireProperties(control, [
  {
    types: [
      "aws:lb/loadBalancer:LoadBalancer",
      "aws:alb/loadBalancer:LoadBalancer",
      "aws:elasticloadbalancingv2/loadBalancer:LoadBalancer",
      "aws:applicationloadbalancing/loadBalancer:LoadBalancer",
    ],
    path: "enableDeletionProtection",
    accepts: { oneOf: [true] },
    weak: "lets the load balancer be deleted",
    absent: "and the default lets the load balancer be deleted",
    patientData: true,
  },
]);
