import { look, lookString } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";
import type { Verdict } from "../../judge/rule";
import { listenerRuleTypes, listenerTypes } from "../../judge/twins";
import { leakOf } from "./actions";

/**
 * A rule of a listener answers before the listener's default action does: a redirecting HTTP listener with one
 * forwarding rule serves plain HTTP. A rule that itself redirects to HTTPS is harmless on any listener.
 */
export function judgeListenerRules(stack: Stack, verdict: Verdict): void {
  const listeners = new References(stack.ofType(listenerTypes), ["arn", "id"]);
  for (const rule of stack.ofType(listenerRuleTypes)) {
    const leak = leakOf(rule, "actions");
    if (leak === undefined) {
      continue;
    }
    const owners = listeners.of(rule, "listenerArn");
    if (owners.length === 0) {
      judgeStranger(rule, leak.at, verdict);
    } else if (owners.some((owner) => !isEncrypted(owner))) {
      const what = `belongs to the plain listener '${owners[0]?.name ?? ""}' and ${leak.open ? "is not known yet" : leak.what}`;
      verdict.violation({ resource: rule, at: leak.at, what });
    }
  }
}

/** A listener of another stack: its ARN does not tell its protocol. */
function judgeStranger(rule: StackResource, at: string, verdict: Verdict): void {
  const arn = look(rule.props, "listenerArn");
  const trusted = verdict.config.encryptedListenerArns ?? [];
  if (arn.state === "known" && typeof arn.value === "string" && trusted.includes(arn.value)) {
    return;
  }
  verdict.unprovable({
    resource: rule,
    at,
    what: "belongs to a listener outside this stack, and nothing proves that it is an HTTPS listener",
    mend: "name the listener's ARN in encryptedListenerArns of this rule's configuration, or declare it in this stack.",
  });
}

function isEncrypted(listener: StackResource): boolean {
  const protocol = lookString(listener.props, "protocol");
  return protocol.state === "known" && (protocol.value === "HTTPS" || protocol.value === "TLS");
}
