import { type Glob, type GlobToken } from "./glob";

/** The places in a glob that a text read so far can have reached. */
export type Places = readonly number[];

/** The places before anything is read. */
export function startOf(glob: Glob): Places {
  return closure(glob, [0]);
}

/** The places after one more character. */
export function step(glob: Glob, places: Places, char: string): Places {
  return advance(glob, places, (token) =>
    token.kind === "char" ? token.chars.includes(char) : token.colon || char !== ":",
  );
}

/** Whether the text read so far is matched. */
export function accepts(glob: Glob, places: Places): boolean {
  return places.includes(glob.length);
}

/** Whether whatever follows is matched. */
export function acceptsAll(glob: Glob, places: Places): boolean {
  const last = glob.at(-1);
  return last?.kind === "star" && last.colon && places.includes(glob.length - 1);
}

/** The characters that can follow: undefined means any. */
export function nextChars(glob: Glob, places: Places): readonly string[] | undefined {
  const chars: string[] = [];
  for (const place of places) {
    const token = glob[place];
    if (token !== undefined && token.kind !== "char") {
      return undefined;
    }
    chars.push(...(token?.chars ?? []));
  }
  return chars;
}

/**
 * Whether one glob plainly covers another: every text of `inner` is matched by `outer`. Reads the inner pattern as if it
 * were a text, whose wildcards only wildcards can take. A yes is a proof, a no is none.
 */
export function covers(outer: Glob, inner: Glob): boolean {
  let places = startOf(outer);
  for (const symbol of inner) {
    places = advance(outer, places, (token) => takes(token, symbol));
  }
  return accepts(outer, places);
}

/** Whether a glob matches a text. */
export function matchesGlob(glob: Glob, text: string): boolean {
  let places: Places | undefined;
  let place = 0;
  for (const char of text) {
    if (places === undefined) {
      // Up to the first wildcard there is one place only, and most texts are told there.
      const token = glob[place];
      if (token === undefined || (token.kind === "char" && !token.chars.includes(char))) {
        return false;
      }
      if (token.kind === "char") {
        place += 1;
        continue;
      }
      places = closure(glob, [place]);
    }
    if (acceptsAll(glob, places)) {
      return true;
    }
    places = step(glob, places, char);
    if (places.length === 0) {
      return false;
    }
  }
  return accepts(glob, places ?? closure(glob, [place]));
}

function takes(token: GlobToken, symbol: GlobToken): boolean {
  if (symbol.kind === "char") {
    return symbol.chars.every((char) =>
      token.kind === "char" ? token.chars.includes(char) : token.colon || char !== ":",
    );
  }
  if (token.kind === "char" || (symbol.kind === "star" && token.kind === "one")) {
    return false;
  }
  return token.colon || !symbol.colon;
}

function advance(glob: Glob, places: Places, takesNext: (token: GlobToken) => boolean): Places {
  const next: number[] = [];
  for (const place of places) {
    const token = glob[place];
    if (token !== undefined && takesNext(token)) {
      next.push(token.kind === "star" ? place : place + 1);
    }
  }
  return closure(glob, next);
}

function closure(glob: Glob, places: readonly number[]): Places {
  if (places.length === 1 && glob[places[0] ?? 0]?.kind !== "star") {
    return places;
  }
  const reached = new Set<number>();
  for (let place of places) {
    reached.add(place);
    while (glob[place]?.kind === "star") {
      place += 1;
      reached.add(place);
    }
  }
  return [...reached].sort((a, b) => a - b);
}
