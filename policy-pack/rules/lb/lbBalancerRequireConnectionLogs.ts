import { lbBalancerRequireConnectionLogs as control } from "../../controls/lbConnections";
import { requireProperties } from "../../judge/requireProperties";
import type { Rule } from "../../judge/rule";
import { loadBalancerTypes } from "../../judge/twins";

const logged = requireProperties(control, [
  {
    types: loadBalancerTypes,
    path: "connectionLogs.enabled",
    accepts: { oneOf: [true] },
    weak: "records no connection",
    absent: "so who tried to connect, and with which TLS, leaves no record",
    when: [{ path: "loadBalancerType", is: ["application"], byDefault: true }],
  },
]);

export const lbBalancerRequireConnectionLogs: Rule = {
  ...logged,
  settings: [...logged.settings, "presence"],
  resource: (resource, verdict) => {
    if (verdict.config.presence === "always") {
      logged.resource?.(resource, verdict);
    }
  },
};
