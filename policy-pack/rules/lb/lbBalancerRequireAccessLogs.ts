import { lbBalancerRequireAccessLogs as control } from "../../controls/lbSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const lbBalancerRequireAccessLogs = requireProperties(control, [
  {
    types: [
      "aws:lb/loadBalancer:LoadBalancer",
      "aws:alb/loadBalancer:LoadBalancer",
      "aws:elasticloadbalancingv2/loadBalancer:LoadBalancer",
      "aws:applicationloadbalancing/loadBalancer:LoadBalancer",
    ],
    path: "accessLogs.enabled",
    accepts: { oneOf: [true] },
    weak: "switches the access logs off",
    absent: "and the default writes no access logs",
    when: [{ path: "loadBalancerType", is: ["application", "network"], byDefault: true }],
  },
  {
    types: ["aws:elb/loadBalancer:LoadBalancer", "aws:elasticloadbalancing/loadBalancer:LoadBalancer"],
    path: "accessLogs.bucket",
    accepts: "given",
    weak: "",
    absent: "so no access logs are written",
  },
  {
    types: ["aws:elb/loadBalancer:LoadBalancer", "aws:elasticloadbalancing/loadBalancer:LoadBalancer"],
    path: "accessLogs.enabled",
    accepts: { oneOf: [true] },
    weak: "switches the access logs off",
  },
  {
    types: [
      "aws:lb/loadBalancer:LoadBalancer",
      "aws:alb/loadBalancer:LoadBalancer",
      "aws:elasticloadbalancingv2/loadBalancer:LoadBalancer",
      "aws:applicationloadbalancing/loadBalancer:LoadBalancer",
    ],
    each: "connectionLogs",
    path: "enabled",
    accepts: { oneOf: [true] },
    weak: "switches the connection logs off",
    absent: "and the default writes no connection logs",
  },
]);
