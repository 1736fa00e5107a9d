import { lbListenerRequireHsts as control } from "../../controls/uniformity";
import { look } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Rule } from "../../judge/rule";

const types = ["lb", "alb", "elasticloadbalancingv2", "applicationloadbalancing"].map(
  (module) => `aws:${module}/listener:Listener`,
);
const HSTS = "routingHttpResponseStrictTransportSecurityHeaderValue";
const header = /^routingHttpResponse\w+HeaderValue$/;

/** A listener that sets no header of a response leaves all of them to its targets, which no preview sees. */
export const lbListenerRequireHsts: Rule = {
  control,
  types,
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const set = Object.keys(resource.props).some(
      (name) => name !== HSTS && header.test(name) && look(resource.props, name).state !== "absent",
    );
    judgeRequirements(
      resource,
      [
        {
          types,
          path: HSTS,
          accepts: { matches: /\bmax-age="?(1[5-9]\d{6}|[2-9]\d{7}|\d{9,})\b/i },
          weak: "lets browsers forget in less than half a year that the site speaks HTTPS",
          ...(set && { absent: "though other headers are, so browsers may come back without TLS" }),
        },
      ],
      verdict,
    );
  },
};
