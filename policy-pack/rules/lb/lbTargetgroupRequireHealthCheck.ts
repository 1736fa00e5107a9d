import { lbTargetgroupRequireHealthCheck as control } from "../../controls/lbAvailability";
import { requireProperties } from "../../judge/requireProperties";
import { classicLoadBalancerTypes } from "../../judge/twins";

const groups = [
  "aws:lb/targetGroup:TargetGroup",
  "aws:alb/targetGroup:TargetGroup",
  "aws:elasticloadbalancingv2/targetGroup:TargetGroup",
  "aws:applicationloadbalancing/targetGroup:TargetGroup",
];

export const lbTargetgroupRequireHealthCheck = requireProperties(control, [
  {
    types: groups,
    path: "healthCheck.enabled",
    accepts: { oneOf: [true] },
    weak: "sends requests to targets that are down",
  },
  {
    types: groups,
    path: "healthCheck.path",
    accepts: "given",
    weak: "",
    absent: "so / is asked for, whatever that answers",
    when: [
      { path: "protocol", is: ["HTTP", "HTTPS"] },
      { path: "healthCheck.protocol", is: ["HTTP", "HTTPS"], byDefault: true },
    ],
  },
  {
    types: classicLoadBalancerTypes,
    path: "healthCheck.target",
    accepts: "given",
    weak: "",
    absent: "so a TCP connection counts as healthy",
  },
]);
