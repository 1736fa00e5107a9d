import { isRecord } from "./paths";

/*
 * Operators: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * Each may carry a set qualifier before and, but for Null, IfExists behind.
 */
const operators = new Set(
  [
    ["String", ["Equals", "NotEquals", "EqualsIgnoreCase", "NotEqualsIgnoreCase", "Like", "NotLike"]],
    ["Numeric", ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"]],
    ["Date", ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"]],
    ["Arn", ["Equals", "NotEquals", "Like", "NotLike"]],
    ["Bool", [""]],
    ["Binary", ["Equals"]],
    ["", ["IpAddress", "NotIpAddress"]],
  ]
    .flatMap(([family, tests]) => [...(tests as string[])].map((test) => `${family as string}${test}`))
    .map((operator) => operator.toLowerCase()),
);
const QUALIFIER = /^(forallvalues|foranyvalue):/;
const KEY = /^[^\s:]+:\S+/;

// AWS compares operators and condition keys without case.
function isOperator(name: string): boolean {
  const bare = name.toLowerCase().replace(QUALIFIER, "");
  return bare === "null" || operators.has(bare.replace(/ifexists$/, ""));
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** What is wrong with a `Condition` element, or `undefined`. */
export function conditionError(condition: unknown): string | undefined {
  if (!isRecord(condition)) {
    return "Condition must be an object of condition operators.";
  }
  for (const [operator, block] of Object.entries(condition)) {
    if (!isOperator(operator)) {
      return `Invalid Condition type : ${operator}.`;
    }
    if (!isRecord(block)) {
      return `The value of condition operator ${operator} must be an object of condition keys.`;
    }
    for (const [key, value] of Object.entries(block)) {
      if (!KEY.test(key)) {
        return `Policy has an invalid condition key: ${key}.`;
      }
      const values: unknown[] = Array.isArray(value) ? value : [value];
      if (!values.every(isScalar)) {
        return `The value of condition key ${key} must be a string, a number, a boolean or a list of these.`;
      }
      if (
        /(^|:)(bool|null)(ifexists)?$/i.test(operator) &&
        !values.every((one) => /^(true|false)$/i.test(String(one)))
      ) {
        return `The value of condition key ${key} must be true or false for ${operator}.`;
      }
    }
  }
  return undefined;
}
