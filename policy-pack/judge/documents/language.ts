import { type Automaton, automatonOf, type State } from "./automaton";
import { type Glob } from "./glob";
import { covers, matchesGlob } from "./globMachine";

/** A set of texts: matched by one glob of each group in `within`, and by no glob in `outside`. */
export interface Language {
  readonly within: readonly (readonly Glob[])[];
  readonly outside: readonly Glob[];
}

/** A member of the language, the proof that there is none, or neither within the effort allowed. */
export type Member = { readonly found: string } | "none" | "unknown";

/** States of the product automaton to visit before giving up; real policies need some hundreds. */
const MAX_STATES = 5_000;

/** Stand-ins for "a character that no pattern names", the readable ones first. */
const FILLERS = "xyzqwvkjhgfdbnmplrtsaceiou0123456789XYZ_-~";

/** Whether a text belongs to the language. */
export function isMember(language: Language, text: string): boolean {
  return (
    language.within.every((group) => group.some((glob) => matchesGlob(glob, text))) &&
    !language.outside.some((glob) => matchesGlob(glob, text))
  );
}

/** Whether what is ruled out covers, glob by glob, all that is demanded. A yes is a proof, a no is none. */
export function isPlainlyEmpty({ within, outside }: Language): boolean {
  return within.some((group) => group.every((inner) => outside.some((outer) => covers(outer, inner))));
}

/**
 * Looks for a member of a language: exact, by breadth-first search through the product of the globs' automata, with the
 * characters that no glob names represented by one of their kind. Finding none proves that `outside` covers `within`.
 *
 * @param prefer texts to answer with if they are members, for witnesses that people recognise
 */
export function findMember(language: Language, prefer: readonly string[] = []): Member {
  if (isPlainlyEmpty(language)) {
    return "none";
  }
  const preferred = prefer.find((text) => isMember(language, text));
  if (preferred !== undefined) {
    return { found: preferred };
  }
  return search(language);
}

function search({ within, outside }: Language): Member {
  const inner = within.map((group) => group.map(automatonOf));
  const outer = outside.map(automatonOf);
  const automata = [...inner.flat(), ...outer];
  const alphabet = alphabetOf([...within.flat(), ...outside]);
  const seen = new Set<string>();

  /** The states of a group of `inner`, or of `outer`, with their automata. */
  const each = function* (group: readonly Automaton[], state: readonly State[], from: number) {
    for (const [i, automaton] of group.entries()) {
      yield [automaton, state[from + i] ?? automaton.start] as const;
    }
  };
  const outerFrom = automata.length - outer.length;

  /** The choices of next character, or undefined where no member can begin with the text read so far. */
  const choices = (state: readonly State[]): readonly string[] | undefined => {
    for (const [automaton, at] of each(outer, state, outerFrom)) {
      if (automaton.acceptsAll(at)) {
        return undefined;
      }
    }
    let best: readonly string[] = alphabet;
    let from = 0;
    for (const group of inner) {
      const alive = [...each(group, state, from)].filter(([automaton, at]) => !automaton.isDead(at));
      if (alive.length === 0) {
        return undefined;
      }
      const chars = alive.map(([automaton, at]) => automaton.nextChars(at));
      if (chars.every((some) => some !== undefined)) {
        const distinct = [...new Set(chars.flat())];
        best = distinct.length < best.length ? distinct : best;
      }
      from += group.length;
    }
    return best;
  };
  const isFound = (state: readonly State[]): boolean => {
    for (const [automaton, at] of each(outer, state, outerFrom)) {
      if (automaton.accepts(at)) {
        return false;
      }
    }
    let from = 0;
    return inner.every((group) => {
      const accepted = [...each(group, state, from)].some(([automaton, at]) => automaton.accepts(at));
      from += group.length;
      return accepted;
    });
  };

  const start = automata.map((automaton) => automaton.start);
  if (isFound(start)) {
    return { found: "" };
  }
  let frontier: { readonly text: string; readonly state: readonly State[] }[] = [{ text: "", state: start }];
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { text, state } of frontier) {
      for (const char of choices(state) ?? []) {
        const reached = automata.map((automaton, i) => automaton.step(state[i] ?? automaton.start, char));
        const key = reached.join();
        if (seen.has(key)) {
          continue;
        }
        if (isFound(reached)) {
          return { found: text + char };
        }
        seen.add(key);
        next.push({ text: text + char, state: reached });
      }
      if (seen.size > MAX_STATES) {
        return "unknown";
      }
    }
    frontier = next;
  }
  return "none";
}

/** One character no glob names, the colon (confined wildcards tell it apart), and every character that a glob names. */
function alphabetOf(globs: readonly Glob[]): readonly string[] {
  const named = new Set([":"]);
  for (const glob of globs) {
    for (const token of glob) {
      if (token.kind === "char") {
        token.chars.forEach((char) => named.add(char));
      }
    }
  }
  let filler = [...FILLERS].find((char) => !named.has(char));
  for (let code = 0x4e00; filler === undefined; code += 1) {
    filler = named.has(String.fromCharCode(code)) ? undefined : String.fromCharCode(code);
  }
  return [filler, ...named];
}
