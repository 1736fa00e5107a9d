/**
 * Conditions of a CloudWatch Logs filter pattern on JSON events. `*` in a value stands for any text before or after.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export type FilterCondition = string;

/** CloudWatch Logs takes no longer pattern. */
export const MAX_PATTERN_LENGTH = 1024;

/** The event is a call to this AWS service. */
export function by(service: string): FilterCondition {
  return is("eventSource", `${service}.amazonaws.com`);
}

/** The field has this value, or one of these. */
export function is(field: string, ...values: readonly string[]): FilterCondition {
  return anyOf(...values.map((value) => `($.${field} = "${value}")`));
}

/**
 * The field is absent or has another value. Both are said, because a comparison with an absent field matches nothing.
 */
export function isNot(field: string, value: string): FilterCondition {
  return anyOf(`($.${field} != "${value}")`, absent(field));
}

/** The event has no such field. */
export function absent(field: string): FilterCondition {
  return `($.${field} NOT EXISTS)`;
}

/** All of the conditions hold. */
export function allOf(...conditions: readonly FilterCondition[]): FilterCondition {
  return joined(conditions, "&&");
}

/** At least one of the conditions holds. */
export function anyOf(...conditions: readonly FilterCondition[]): FilterCondition {
  return joined(conditions, "||");
}

/**
 * The pattern that matches events for which the condition holds.
 *
 * @throws Error when it is longer than CloudWatch Logs takes
 */
export function filterPattern(condition: FilterCondition): string {
  const pattern = `{ ${condition} }`;
  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw new Error(`A filter pattern has ${pattern.length} characters; at most ${MAX_PATTERN_LENGTH} are allowed.`);
  }
  return pattern;
}

function joined(conditions: readonly FilterCondition[], operator: "&&" | "||"): FilterCondition {
  const [only] = conditions;
  return conditions.length === 1 && only !== undefined ? only : `(${conditions.join(` ${operator} `)})`;
}
