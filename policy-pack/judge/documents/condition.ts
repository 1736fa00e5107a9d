import { meets, parseBool } from "./compare";
import { type Possibility } from "./context";
import { type ConditionEntry } from "./document";
import { all, any, type Truth } from "./truth";

/**
 * Whether a condition holds for one content of its key, with IAM's rules for absent keys: a positive operator is false, a
 * negated one and ...IfExists are true, ForAllValues is true for no values, ForAnyValue false, Null asks for just that.
 * An operator without quantifier on several values at once is undefined in IAM: settled only where all values agree.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function holds(entry: ConditionEntry, possibility: Possibility): Truth {
  const { family, quantifier, ifExists, negated } = entry.operator;
  if (family === "unknown") {
    return "maybe";
  }
  const values = possibility === "absent" ? [] : possibility;
  const isAbsent = values.length === 0;
  if (family === "null") {
    return any(
      entry.values.map((value) => {
        const expected = parseBool(value);
        return expected === undefined ? "maybe" : expected === isAbsent ? "yes" : "no";
      }),
    );
  }
  if (isAbsent) {
    if (ifExists || quantifier === "all") {
      return "yes";
    }
    return negated && quantifier === undefined ? "yes" : "no";
  }
  const truths = values.map((value) => meets(entry, value));
  if (quantifier === "any") {
    return any(truths);
  }
  const every = all(truths);
  return quantifier === "all" || every === "yes" || any(truths) === "no" ? every : "maybe";
}
