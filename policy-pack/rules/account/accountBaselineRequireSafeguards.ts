import {
  accountBaselineRequireSafeguards as control,
  safeguards,
  type Safeguard,
} from "../../controls/accountBaseline";
import { lookString } from "../../judge/look";
import { type Stack, STACK_TYPE } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

/** The stack itself too: one that declares none of them is asked all the same. */
const types = [STACK_TYPE, ...new Set(safeguards.flatMap(({ types, beside = [] }) => [...types, ...beside]))];

function isHeld({ types: held, having }: Safeguard, stack: Stack): boolean {
  return stack.ofType(held).some(({ props }) => {
    const seen = having === undefined ? undefined : lookString(props, having.path);
    return seen === undefined || seen.state === "unknown" || (seen.state === "known" && having?.value.test(seen.value));
  });
}

/** The message stands at the stack, since what is missing has no name. */
export const accountBaselineRequireSafeguards: Rule = {
  control,
  types,
  settings: ["unprovable", "presence"],
  stack: (stack, verdict) => {
    const resource = stack.root();
    if (verdict.config.presence !== "always" || resource === undefined || !stack.isInAws()) {
      return;
    }
    for (const safeguard of safeguards) {
      const { name, beside, types: held } = safeguard;
      if ((beside === undefined || stack.ofType(beside).length > 0) && !isHeld(safeguard, stack)) {
        const mend = `declare ${name} (${held.join(", ")}), or leave presence out where another stack does.`;
        verdict.violation({ resource, what: `belongs to a stack without ${name}`, mend });
      }
    }
  },
};
