import { lbListenerRequireModernTls as control } from "../../controls/lb";
import { look, lookString } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Rule, Verdict } from "../../judge/rule";
import { listenerRuleTypes, listenerTypes } from "../../judge/twins";
import { leakOf } from "./actions";
import { judgeListenerRules } from "./listenerRules";
import { modernTlsPolicies, oldTlsPolicies, tlsPoliciesReadOn } from "./tlsPolicies";

const plainValue = "give it a plain value instead of one that is computed from another resource.";

export const lbListenerRequireModernTls: Rule = {
  control,
  types: [...listenerTypes, ...listenerRuleTypes],
  settings: ["unprovable", "passThroughPorts", "encryptedListenerArns"],
  resource: (resource, verdict) => {
    if (listenerTypes.includes(resource.type)) {
      judgeListener(resource, verdict);
    }
  },
  stack: judgeListenerRules,
};

function judgeListener(resource: Judged, verdict: Verdict): void {
  const protocol = lookString(resource.props, "protocol");
  const port = look(resource.props, "port");
  if (protocol.state === "absent" && port.state === "absent") {
    // Only the listener of a Gateway Load Balancer has neither: it hands packets to an inspection appliance unchanged.
    // https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html
    return;
  }
  if (protocol.state === "unknown") {
    verdict.unprovable({ resource, at: "protocol", what: "is not known yet", mend: plainValue });
  } else if (protocol.state === "absent" || protocol.value === "HTTP") {
    judgePlain(resource, verdict);
  } else if (protocol.value === "HTTPS" || protocol.value === "TLS") {
    judgeTls(resource, verdict);
  } else {
    const allowed = verdict.config.passThroughPorts ?? [];
    if (port.state !== "known" || !allowed.includes(Number(port.value))) {
      const what = "passes traffic on without TLS of its own, so nothing proves that it is encrypted";
      const mend =
        "use protocol TLS with a certificate; where the targets terminate TLS themselves, list the port in passThroughPorts of this rule's configuration.";
      verdict.violation({ resource, at: "protocol", what, mend });
    }
  }
}

function judgePlain(resource: Judged, verdict: Verdict): void {
  const leak = leakOf(resource, "defaultActions");
  if (leak !== undefined) {
    const finding = { resource, at: leak.at, what: leak.what };
    if (leak.open) {
      verdict.unprovable({ ...finding, mend: plainValue });
    } else {
      verdict.violation(finding);
    }
  }
}

function judgeTls(resource: Judged, verdict: Verdict): void {
  const policy = lookString(resource.props, "sslPolicy");
  const at = "sslPolicy";
  if (policy.state === "unknown") {
    verdict.unprovable({ resource, at, what: "is not known yet", mend: plainValue });
  } else if (policy.state === "absent") {
    verdict.violation({
      resource,
      at,
      what: "is not set, and the default ELBSecurityPolicy-2016-08 negotiates TLS 1.0",
    });
  } else if (oldTlsPolicies.test(policy.value)) {
    verdict.violation({ resource, at, what: "negotiates TLS 1.0 or 1.1" });
  } else if (!modernTlsPolicies.has(policy.value)) {
    const what = `is not among the policies with TLS 1.3, TLS 1.2 at the lowest and forward secrecy only (list of ${tlsPoliciesReadOn})`;
    verdict.violation({ resource, at, what });
  }
}
