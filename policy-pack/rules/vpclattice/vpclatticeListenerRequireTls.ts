import { vpclatticeListenerRequireTls as control } from "../../controls/edgeServices";
import { requireProperties } from "../../judge/requireProperties";

export const vpclatticeListenerRequireTls = requireProperties(control, [
  {
    types: ["aws:vpclattice/listener:Listener"],
    path: "protocol",
    accepts: { oneOf: ["HTTPS", "TLS_PASSTHROUGH"] },
    weak: "moves requests in the clear",
  },
  {
    types: ["aws:vpclattice/targetGroup:TargetGroup"],
    path: "config.protocol",
    accepts: { noneOf: ["HTTP"] },
    weak: "moves requests in the clear",
  },
  {
    types: ["aws:vpclattice/service:Service", "aws:vpclattice/serviceNetwork:ServiceNetwork"],
    path: "authType",
    accepts: { noneOf: ["NONE"] },
    weak: "lets in whoever reaches the network",
  },
]);
