import { type Condition, type ConditionValues } from "./statement";

/**
 * One condition that holds where all of these hold.
 *
 * @throws Error when two of them set the same key under the same operator: one would silently replace the other
 */
export function mergeConditions(...conditions: readonly Condition[]): Condition {
  const merged: Record<string, ConditionValues> = {};
  for (const [operator, values] of conditions.flatMap((condition) => Object.entries(condition))) {
    const present = merged[operator] ?? {};
    for (const key of Object.keys(values)) {
      if (key in present) {
        throw new Error(`Two conditions set ${operator} of ${key}.`);
      }
    }
    merged[operator] = { ...present, ...values };
  }
  return merged;
}
