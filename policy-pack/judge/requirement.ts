import type { Condition } from "./keyUse";
import type { Look } from "./look";
import { isUnknown, type Props } from "./sdk";

/** What a value has to be. Texts are compared without regard to case; a switch may be written as text. */
export type Accepted =
  | { readonly oneOf: readonly unknown[] }
  | { readonly noneOf: readonly unknown[] }
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly matches: RegExp }
  /** A list that names at least these. */
  | { readonly contains: readonly string[] }
  /** A list of objects that has, in this property of theirs, at least these values. */
  | { readonly contains: readonly string[]; readonly of: string }
  /** A list of at least so many elements, known or not. */
  | { readonly length: number }
  /** Any value; an empty list or text is none. */
  | "given"
  | "left out"
  /** No value that the program writes out; one that another resource makes is fine. */
  | "unwritten";

/** "Property X of types T has to be V, and left out it counts as Y": the shape of most controls. */
export interface Requirement {
  readonly types: readonly string[];
  /** A nested object or list (`origins[]`) whose every element is judged; where there is none, nothing is. */
  readonly each?: string;
  /** The property, relative to `each`. */
  readonly path: string;
  /** Further properties; one of them given in a good form settles the matter. */
  readonly or?: readonly string[];
  readonly accepts: Accepted;
  /** What a value that is not accepted means, as a clause. */
  readonly weak: string;
  /** What a property that is left out means, as a clause; undefined when the default is good. */
  readonly absent?: string;
  /** A value that is not known yet passes: it names some one thing of this stack, and weak values are plain words. */
  readonly reference?: true;
  /** Judged under these conditions only; one that is unknown counts as fulfilled. */
  readonly when?: readonly Condition[];
  /** Judged only where patient data is kept: see {@link keepsPatientData}. */
  readonly patientData?: true;
}

export type Answer = "good" | "weak" | "absent" | "unknown";

/** How one place answers. A reference to a resource is unknown by nature, and enough where any value is. */
export function answerOf(seen: Look, accepted: Accepted): Answer {
  if (accepted === "given" || accepted === "left out") {
    const empty = seen.state === "absent" || (seen.state === "known" && isEmpty(seen.value));
    return empty === (accepted === "left out") ? "good" : empty ? "absent" : "weak";
  }
  if (accepted === "unwritten") {
    return seen.state === "known" ? "weak" : "good";
  }
  if (seen.state !== "known") {
    return seen.state;
  }
  return accepts(seen.value, accepted) ? "good" : "weak";
}

function accepts(value: unknown, accepted: Exclude<Accepted, string>): boolean {
  if ("oneOf" in accepted || "noneOf" in accepted) {
    const values = "oneOf" in accepted ? accepted.oneOf : accepted.noneOf;
    return values.some((item) => textOf(item) === textOf(value)) === "oneOf" in accepted;
  }
  if ("contains" in accepted) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if ("of" in accepted) {
      return holds(list, accepted);
    }
    return accepted.contains.every((item) => list.includes(item));
  }
  if ("length" in accepted) {
    return (Array.isArray(value) ? value.length : 1) >= accepted.length;
  }
  if ("matches" in accepted) {
    return typeof value === "string" && accepted.matches.test(value);
  }
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  return "atLeast" in accepted ? number >= accepted.atLeast : number <= accepted.atMost;
}

/** An element that is not known yet may be any of those that are asked for. */
function holds(list: readonly unknown[], { contains, of }: { contains: readonly string[]; of: string }): boolean {
  const found = list.map((item) => (typeof item === "object" && item !== null ? (item as Props)[of] : item));
  return found.some(isUnknown) || contains.every((item) => found.some((value) => textOf(value) === textOf(item)));
}

function isEmpty(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

function textOf(value: unknown): string {
  return String(value).toLowerCase();
}
