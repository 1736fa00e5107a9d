import { parseBool, parseDate, parseNumber } from "./compare";
import { holds } from "./condition";
import { anything, type Knowledge, type Possibility } from "./context";
import { type ConditionEntry } from "./document";
import { valueGlobs } from "./elementGlobs";
import { compileGlob, type Glob } from "./glob";
import { findMember } from "./language";
import { formatAddress, parseBlock } from "./network";

/** A content of a key under which none of the conditions surely holds, the proof of none, or neither. */
export type Escape = { readonly possibility: Possibility } | "none" | "unknown";

/** A value that no policy names, for keys of which nothing more is known. */
const PLAIN_WORDS = ["something-else", "another-value"];

/**
 * Looks for a content of one key that keeps every one of these conditions (all on that key) from surely holding. Exact for
 * conditions of one family, by automata for strings and ARNs, by the borders of the ranges for numbers, dates and
 * addresses. Conditions of several families on one key are tried on the candidates of each, and finding none is `unknown`.
 */
export function findEscape(entries: readonly ConditionEntry[], known: Knowledge = anything): Escape {
  const escapes = (possibility: Possibility): boolean => entries.every((entry) => holds(entry, possibility) !== "yes");
  if (known.kind === "oneOf") {
    const possibility = known.possibilities.find(escapes);
    return possibility === undefined ? "none" : { possibility };
  }
  if (known.kind === "anything" && escapes("absent")) {
    return { possibility: "absent" };
  }
  // What is left are contents with values. Null conditions do not look at the values.
  const valued = entries.filter((entry) => entry.operator.family !== "null" && entry.operator.family !== "unknown");
  if (entries.some((entry) => entry.operator.family === "null" && holds(entry, ["x"]) === "yes")) {
    return "none";
  }
  const single = valued.some((entry) => entry.operator.quantifier === undefined) || known.kind === "like";
  const everyValue = single ? valued : valued.filter((entry) => entry.operator.quantifier === "any");
  // ForAllValues fails as soon as one value fails: one value for each such condition, unless the key holds a single one.
  const someValue = single ? [] : valued.filter((entry) => entry.operator.quantifier === "all");
  const values: string[] = [];
  for (const extra of someValue.length === 0 ? [[]] : someValue.map((entry) => [entry])) {
    const value = findValue([...everyValue, ...extra], known);
    if (typeof value === "string") {
      return value;
    }
    values.push(value.found);
  }
  return { possibility: values };
}

/** One value that meets none of the conditions. */
function findValue(entries: readonly ConditionEntry[], known: Knowledge): { found: string } | "none" | "unknown" {
  const isTextual = ({ operator }: ConditionEntry): boolean => ["string", "arn"].includes(operator.family);
  const textual = entries.filter(isTextual);
  const others = entries.filter((entry) => !isTextual(entry));
  const passes = (value: string): boolean =>
    others.every((entry) => holds(entry, [value]) !== "yes") &&
    textual.every((entry) => holds(entry, [value]) !== "yes");
  if (others.length === 0 || known.kind === "like") {
    const within: Glob[][] = [known.kind === "like" ? known.patterns.map(text) : [text("*")]];
    const outside: Glob[] = known.kind === "like" ? known.except.map(text) : [];
    for (const entry of textual) {
      if (entry.operator.negated) {
        within.push([...valueGlobs(entry).most]);
      } else {
        outside.push(...valueGlobs(entry).least);
      }
    }
    const member = findMember({ within, outside }, known.kind === "like" ? known.examples : PLAIN_WORDS);
    return typeof member === "string" || passes(member.found) ? member : "unknown";
  }
  const found = others.concat(textual).flatMap(candidates).find(passes);
  const families = new Set(entries.map((entry) => entry.operator.family));
  return found !== undefined ? { found } : families.size > 1 ? "unknown" : "none";
}

/** Values from every part into which a condition divides the values of its kind. */
function candidates(entry: ConditionEntry, _index: number, entries: readonly ConditionEntry[]): readonly string[] {
  const { family } = entry.operator;
  const values = entries.flatMap((other) => other.values);
  switch (family) {
    case "bool":
      return ["true", "false"];
    case "numeric":
      return around(values.map(parseNumber)).map(plainNumber);
    case "date":
      return around(values.map(parseDate)).map((time) => new Date(time).toISOString());
    case "ip": {
      const blocks = values.map(parseBlock).filter((block) => block !== undefined);
      // Ranges are made of the parts that begin at an edge: a block's first address, or the one after its last.
      return [
        "198.51.100.1",
        ...blocks.flatMap(({ first, last, version }) => {
          const end = 1n << (version === 4 ? 32n : 128n);
          return [first, last + 1n].filter((value) => value < end).map((value) => formatAddress(value, version));
        }),
        "0.0.0.0",
        "0:0:0:0:0:0:0:0",
      ];
    }
    default:
      return [
        ...PLAIN_WORDS,
        ...entry.values.filter((value) => parseBool(value) === undefined),
        "true",
        "false",
        "YQ==",
      ];
  }
}

/** Each border, a point between every two, and one beyond each end. */
function around(borders: readonly (number | undefined)[]): readonly number[] {
  const sorted = borders.filter((border) => border !== undefined).sort((a, b) => a - b);
  const between = sorted.map((border, i) => (border + (sorted[i + 1] ?? border + 2)) / 2);
  return [(sorted[0] ?? 1) - 1, ...sorted, ...between];
}

/** Without exponent, which Numeric operators do not read. */
function plainNumber(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(12).replace(/0+$/, "");
}

function text(pattern: string): Glob {
  return compileGlob(pattern) ?? [];
}
