import { elbListenerRequireModernTls as control } from "../../controls/lb";
import { places } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";
import type { Rule, Verdict } from "../../judge/rule";
import type { Props } from "../../judge/sdk";
import {
  classicLoadBalancerTypes,
  classicPolicyTypes,
  listenerPolicyTypes,
  negotiationPolicyTypes,
} from "../../judge/twins";
import { matchesPort, namesPolicy } from "./negotiation";
import { judgePolicies } from "./policies";

export const elbListenerRequireModernTls: Rule = {
  control,
  types: [...classicLoadBalancerTypes, ...negotiationPolicyTypes, ...classicPolicyTypes, ...listenerPolicyTypes],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (classicLoadBalancerTypes.includes(resource.type)) {
      for (const { at, look: protocol } of places(resource.props, "listeners[].lbProtocol")) {
        if (protocol.state === "unknown") {
          verdict.unprovable({ resource, at, what: "is not known yet", mend: "give it a plain value." });
        } else if (protocol.state === "absent" || !isTls(protocol.value)) {
          verdict.violation({ resource, at, what: "is neither HTTPS nor SSL, so traffic passes in the clear" });
        }
      }
    }
  },
  stack: (stack, verdict) => {
    judgePolicies(stack, verdict);
    for (const balancer of stack.ofType(classicLoadBalancerTypes)) {
      for (const { at, look: listener } of places(balancer.props, "listeners[]")) {
        if (listener.state === "known" && isTls((listener.value as Props)["lbProtocol"])) {
          judgeListener(balancer, `${at}.lbPort`, (listener.value as Props)["lbPort"], stack, verdict);
        }
      }
    }
  },
};

function isTls(protocol: unknown): boolean {
  return typeof protocol === "string" && ["HTTPS", "SSL"].includes(protocol.toUpperCase());
}

function judgeListener(balancer: StackResource, at: string, port: unknown, stack: Stack, verdict: Verdict): void {
  const self = new References([balancer], ["name", "id", "arn"]);
  const own = (types: readonly string[], reference: string, portName: string): StackResource[] =>
    stack
      .ofType(types)
      .filter((item) => self.of(item, reference).length > 0)
      .filter((item) => portName === "" || matchesPort(item, portName, port));
  const attachments = own(listenerPolicyTypes, "loadBalancerName", "loadBalancerPort");
  const named = own(classicPolicyTypes, "loadBalancerName", "").filter((policy) =>
    attachments.some((attachment) => namesPolicy(attachment, policy)),
  );
  if (own(negotiationPolicyTypes, "loadBalancer", "lbPort").length + named.length === 0) {
    const what = "has no SSL negotiation policy in this stack, and the default one negotiates TLS 1.0";
    verdict.violation({ resource: balancer, at, what });
  }
}
