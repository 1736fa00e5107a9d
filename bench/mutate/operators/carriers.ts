import { eachCounts, isCarrier } from "../classes/words";
import { isSafeWhenAbsent } from "../classes/absent";
import { meaningOf } from "../classes/switches";
import type { Proposal } from "../model";
import { isDocument } from "../sdk/documents";
import { type Operator, removed } from "./operator";

/** What carries a safeguard is emptied, loses an element, or goes. */
export const carriers: Operator = (slot) => {
  const { value } = slot;
  const nested = typeof value === "object" && value !== null;
  if (
    value === undefined ||
    typeof value === "boolean" ||
    isEmptyObject(value) ||
    isSafeWhenAbsent(slot) ||
    isDocument(value) ||
    !(isCarrier(slot) || (nested && !Array.isArray(value) && meaningOf(slot) === "protects"))
  ) {
    return [];
  }
  if (!Array.isArray(value)) {
    return slot.default === value ? [] : removed(slot);
  }
  const items: readonly unknown[] = value;
  if (items.length === 0) {
    return [];
  }
  // A required list cannot be empty: the provider wants at least one element.
  const emptied: readonly Proposal[] = slot.required ? [] : [{ operator: "emptied", detail: "[]", value: [] }];
  const sample = [...new Set([0, Math.floor(items.length / 2), items.length - 1])];
  const without = sample.map((index): Proposal => ({
    operator: "element removed",
    detail: `without [${String(index)}]`,
    value: items.filter((__, other) => other !== index),
  }));
  return [...emptied, ...(items.length > 1 && eachCounts(slot) ? without : []), ...removed(slot)];
};

/** `block: {}`: a choice and not a safeguard that could be left out. */
function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
