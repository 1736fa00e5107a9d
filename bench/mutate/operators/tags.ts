import { without } from "../sdk/without";
import type { Operator } from "./operator";

const classification = /^data[-_ :]?classification$/i;
/** Classes that say that a resource keeps patient data; others say what it is for. */
const guarded = /^e?phi$/i;

/** What is known to hold patient data is no longer known to. */
export const tags: Operator = (slot) => {
  // A key, a policy or a rule keeps no data.
  if (
    slot.property !== "tags" ||
    /^aws:(kms|iam|events|wafv2)\//.test(slot.type) ||
    typeof slot.value !== "object" ||
    slot.value === null
  ) {
    return [];
  }
  const given = slot.value as Record<string, unknown>;
  const name = Object.keys(given).find((key) => classification.test(key));
  if (name === undefined || !guarded.test(String(given[name]))) {
    return [];
  }
  // Another class in its place is the owner's word, and no one else in the stack knows better.
  return [{ operator: "classification removed", detail: name, value: without(given, name) }];
};
