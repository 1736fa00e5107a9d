import { lbTargetgroupRequireEncryption as control } from "../../controls/lbSafeguards";
import { look, lookString } from "../../judge/look";
import type { Rule } from "../../judge/rule";

const encrypted = ["HTTPS", "TLS", "GENEVE", "QUIC", "TCP_QUIC"];

export const lbTargetgroupRequireEncryption: Rule = {
  control,
  types: [
    "aws:lb/targetGroup:TargetGroup",
    "aws:alb/targetGroup:TargetGroup",
    "aws:elasticloadbalancingv2/targetGroup:TargetGroup",
    "aws:applicationloadbalancing/targetGroup:TargetGroup",
  ],
  settings: ["unprovable", "passThroughPorts"],
  resource: (resource, verdict) => {
    const kind = lookString(resource.props, "targetType");
    // Functions are called by the service, and to another load balancer AWS passes TCP on unchanged: its own listener
    // terminates TLS. https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html
    if (kind.state === "known" && ["lambda", "alb"].includes(kind.value)) {
      return;
    }
    const protocol = lookString(resource.props, "protocol");
    const port = look(resource.props, "port");
    const at = "protocol";
    if (protocol.state === "unknown") {
      verdict.unprovable({ resource, at, what: "is not known yet", mend: "give it a plain value." });
    } else if (protocol.state === "absent") {
      verdict.violation({ resource, at, what: "is not set, so nothing says that requests are encrypted" });
    } else if (!encrypted.includes(protocol.value)) {
      const passes = port.state === "known" && verdict.config.passThroughPorts?.includes(Number(port.value)) === true;
      if (!(passes && /^(TCP|UDP|TCP_UDP)$/.test(protocol.value))) {
        verdict.violation({ resource, at, what: "sends requests to the targets in the clear" });
      }
    }
  },
};
