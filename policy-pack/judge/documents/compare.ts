import { type ConditionEntry } from "./document";
import { valueGlobs } from "./elementGlobs";
import { matchesGlob } from "./globMachine";
import { parseBlock } from "./network";
import { type Comparison } from "./operator";
import { any, not, type Truth } from "./truth";

/**
 * Whether one value of the request meets a condition, negation included: the alternatives of the policy are joined by OR,
 * and of a negated operator by NOR. What AWS does with a policy value of the wrong type ("no" under Bool, a word under
 * NumericLessThan, a variable where none is allowed) is not documented: `maybe`.
 */
export function meets(entry: ConditionEntry, value: string): Truth {
  const isTextual = entry.operator.family === "string" || entry.operator.family === "arn";
  const positive = isTextual
    ? resembles(entry, value)
    : any(entry.values.map((policyValue) => compare(entry, policyValue, value)));
  return entry.operator.negated ? not(positive) : positive;
}

/** A number as Numeric operators read it. */
export function parseNumber(text: string): number | undefined {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : undefined;
}

/** Milliseconds since 1970 of an ISO 8601 date or of seconds since 1970, as Date operators read them. */
export function parseDate(text: string): number | undefined {
  const seconds = parseNumber(text);
  if (seconds !== undefined && text.length > 4) {
    return seconds * 1000;
  }
  const time = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?)?)?$/.test(text)
    ? Date.parse(text)
    : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** True or false as Bool and Null read them: in any case, nothing else. */
export function parseBool(text: string): boolean | undefined {
  return { true: true, false: false }[text.toLowerCase()];
}

function resembles(entry: ConditionEntry, value: string): Truth {
  const { least, most } = valueGlobs(entry);
  if (least.some((glob) => matchesGlob(glob, value))) {
    return "yes";
  }
  return most.some((glob) => matchesGlob(glob, value)) ? "maybe" : "no";
}

function compare(entry: ConditionEntry, policyValue: string, value: string): Truth {
  const { family, comparison } = entry.operator;
  switch (family) {
    case "numeric":
      return ordered(parseNumber(policyValue), comparison, parseNumber(value));
    case "date":
      return ordered(parseDate(policyValue), comparison, parseDate(value));
    case "bool": {
      const [expected, actual] = [parseBool(policyValue), parseBool(value)];
      return expected === undefined || actual === undefined ? "maybe" : truth(expected === actual);
    }
    case "binary":
      return truth(policyValue === value);
    case "ip": {
      const [block, address] = [parseBlock(policyValue), parseBlock(value)];
      if (block === undefined || address === undefined) {
        return "maybe";
      }
      return truth(block.version === address.version && block.first <= address.first && address.last <= block.last);
    }
    default:
      return "maybe";
  }
}

function ordered(expected: number | undefined, comparison: Comparison, actual: number | undefined): Truth {
  if (expected === undefined || actual === undefined) {
    return "maybe";
  }
  switch (comparison) {
    case "less":
      return truth(actual < expected);
    case "lessOrEqual":
      return truth(actual <= expected);
    case "greater":
      return truth(actual > expected);
    case "greaterOrEqual":
      return truth(actual >= expected);
    default:
      return truth(actual === expected);
  }
}

function truth(value: boolean): Truth {
  return value ? "yes" : "no";
}
