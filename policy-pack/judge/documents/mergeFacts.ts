import { byLowerCaseKey, type Context, type Knowledge, type Like, type Listed, type Possibility } from "./context";
import { compileGlob } from "./glob";
import { matchesGlob } from "./globMachine";

/**
 * What a kind of principal says of its context together with the facts of a request class, by key in lower case. Where both
 * list or bound a key, what is left is common to both; undefined when nothing is: such a principal makes no such request.
 * Of two patterns the class's counts, which only widens what has to be denied.
 */
export function mergeFacts(own: Context, facts: Context): ReadonlyMap<string, Knowledge> | undefined {
  const merged = new Map(byLowerCaseKey(own));
  for (const [key, fact] of byLowerCaseKey(facts)) {
    const both = common(merged.get(key), fact);
    if (both.kind === "oneOf" && both.possibilities.length === 0) {
      return undefined;
    }
    merged.set(key, both);
  }
  return merged;
}

function common(own: Knowledge | undefined, fact: Knowledge): Knowledge {
  if (own === undefined || own.kind === "anything" || (own.kind === "like" && fact.kind === "like")) {
    return fact;
  }
  if (fact.kind === "anything") {
    return own;
  }
  if (own.kind === "oneOf") {
    return filter(own, fact);
  }
  return fact.kind === "oneOf" ? filter(fact, own) : fact;
}

function filter(listed: Listed, by: Listed | Like): Listed {
  const fits = (possibility: Possibility): boolean =>
    by.kind === "oneOf"
      ? by.possibilities.some((other) => JSON.stringify(other) === JSON.stringify(possibility))
      : possibility !== "absent" && possibility.every((value) => isLike(by, value));
  return { kind: "oneOf", possibilities: listed.possibilities.filter(fits) };
}

function isLike(by: Like, value: string): boolean {
  const matches = (pattern: string): boolean => matchesGlob(compileGlob(pattern) ?? [], value);
  return by.patterns.some(matches) && !by.except.some(matches);
}
