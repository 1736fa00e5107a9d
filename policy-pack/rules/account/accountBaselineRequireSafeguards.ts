import {
  accountBaselineRequireSafeguards as control,
  safeguards,
  type Safeguard,
  wholes,
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

const isAsked = ({ beside }: Safeguard, stack: Stack): boolean =>
  beside === undefined || stack.ofType(beside).length > 0;

/** Those of the safeguards that the stack is asked for and does not hold. */
function missingOf(all: readonly Safeguard[], stack: Stack): readonly Safeguard[] {
  return all.filter((item) => isAsked(item, stack) && !isHeld(item, stack));
}

/** What a stack lacks that holds the rest of a whole: at least eight others, and all of them. */
function lastOnes(stack: Stack): readonly Safeguard[] {
  return wholes.flatMap((whole) => {
    const missing = missingOf(whole, stack);
    const held = whole.filter((item) => isAsked(item, stack)).length - missing.length;
    return missing.length === 1 && held >= 8 ? missing : [];
  });
}

/** The message stands at the stack, since what is missing has no name. */
export const accountBaselineRequireSafeguards: Rule = {
  control,
  types,
  settings: ["unprovable", "presence"],
  stack: (stack, verdict) => {
    const resource = stack.root();
    if (resource === undefined || !stack.isInAws()) {
      return;
    }
    const always = verdict.config.presence === "always";
    for (const { name, types: held } of always ? missingOf(safeguards, stack) : lastOnes(stack)) {
      const otherwise = always ? ", or leave presence out where another stack does" : "";
      const mend = `declare ${name} (${held.join(", ")})${otherwise}.`;
      verdict.violation({ resource, what: `belongs to a stack without ${name}`, mend });
    }
  },
};
