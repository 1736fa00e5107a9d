import { type ConditionEntry } from "./document";
import { isJsonObject } from "./json";
import { parseOperator } from "./operator";

/** Reads a Condition block; faults are added to `problems`. Numbers and Booleans become their text, as in IAM. */
export function parseConditions(
  raw: unknown,
  at: string,
  variables: boolean,
  problems: string[],
): readonly ConditionEntry[] {
  if (raw === undefined) {
    return [];
  }
  if (!isJsonObject(raw)) {
    problems.push(`${at}.Condition must be an object`);
    return [];
  }
  const entries: ConditionEntry[] = [];
  for (const [operator, block] of Object.entries(raw)) {
    if (!isJsonObject(block) || Object.keys(block).length === 0) {
      problems.push(`${at}.Condition.${operator} must name at least one key`);
      continue;
    }
    const seen = new Set<string>();
    for (const [writtenKey, value] of Object.entries(block)) {
      const key = writtenKey.toLowerCase();
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (list.length === 0 || !list.every((item) => ["string", "number", "boolean"].includes(typeof item))) {
        problems.push(`${at}.Condition.${operator}.${writtenKey} must be a value or a non-empty list of values`);
      }
      if (seen.has(key)) {
        problems.push(`${at}.Condition.${operator}.${writtenKey} occurs twice, in different case`);
      }
      seen.add(key);
      entries.push({ operator: parseOperator(operator), key, writtenKey, values: list.map(String), variables });
    }
  }
  return entries;
}
