import { lbTargetgroupRequireEncryption as control } from "../../controls/lbSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const lbTargetgroupRequireEncryption = requireProperties(control, [
  {
    types: [
      "aws:lb/targetGroup:TargetGroup",
      "aws:alb/targetGroup:TargetGroup",
      "aws:elasticloadbalancingv2/targetGroup:TargetGroup",
      "aws:applicationloadbalancing/targetGroup:TargetGroup",
    ],
    path: "protocol",
    accepts: { oneOf: ["HTTPS", "TLS", "GENEVE", "QUIC", "TCP_QUIC"] },
    weak: "sends requests to the targets in the clear",
    when: [{ path: "targetType", is: ["instance", "ip", "alb"], byDefault: true }],
  },
]);
