import { look } from "../../judge/look";
import type { Stack, StackResource } from "../../judge/resource";
import type { Verdict } from "../../judge/rule";
import { classicPolicyTypes, negotiationPolicyTypes } from "../../judge/twins";
import { weaknessOf } from "./negotiation";

/** What the policies allow, whether a listener of this stack has them or one of another. */
export function judgePolicies(stack: Stack, verdict: Verdict): void {
  const negotiates = ({ props }: StackResource): boolean => {
    const kind = look(props, "policyTypeName");
    return kind.state !== "known" || kind.value === "SSLNegotiationPolicyType";
  };
  const policies = [
    ...stack.ofType(negotiationPolicyTypes).map((policy) => ({ policy, property: "attributes" })),
    ...stack
      .ofType(classicPolicyTypes)
      .filter(negotiates)
      .map((policy) => ({ policy, property: "policyAttributes" })),
  ];
  for (const { policy, property } of policies) {
    const weakness = weaknessOf(policy, property);
    if (weakness !== undefined) {
      verdict[weakness.open ? "unprovable" : "violation"]({ resource: policy, at: property, what: weakness.what });
    }
  }
}
