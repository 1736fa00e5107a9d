/**
 * How an IAM pattern reads its wildcards:
 * - `text`: `*` and `?` match anything (StringLike, actions);
 * - `literal`: no wildcards (StringEquals);
 * - `resource`: as text, but before the fifth colon only a `*` at the end of its segment reaches beyond a colon;
 * - `arn`: each of the six segments is matched by itself (ArnLike, ArnEquals).
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html and
 * …/reference_policies_elements_condition_operators.html
 */
export type GlobMode = "text" | "literal" | "resource" | "arn";

/** Whether a pattern stands for the least it surely matches, or for the most it may match. */
export type Bound = "least" | "most";

/** One step of a pattern; `colon` tells whether a wildcard may match a colon. */
export type GlobToken =
  | { readonly kind: "char"; readonly chars: readonly string[] }
  | { readonly kind: "one"; readonly colon: boolean }
  | { readonly kind: "star"; readonly colon: boolean };

/** A compiled pattern. */
export type Glob = readonly GlobToken[];

/** How to compile a pattern. */
export interface GlobOptions {
  /** @default "text" */
  readonly mode?: GlobMode;
  /** @default "most" */
  readonly bound?: Bound;
  /** @default false */
  readonly ignoreCase?: boolean;
  /** Whether `${...}` is a policy variable. @default false */
  readonly variables?: boolean;
}

/** Colons before the part of an ARN that may itself hold colons. */
const ARN_COLONS = 5;

/**
 * Compiles a pattern. What a policy variable stands for is not known: at most anything, at least nothing, so with bound
 * `least` a pattern with a variable (or an ArnLike pattern that is no ARN) gives undefined.
 */
export function compileGlob(pattern: string, options: GlobOptions = {}): Glob | undefined {
  const key = `${options.mode} ${options.bound} ${options.ignoreCase} ${options.variables} ${pattern}`;
  const known = compiled.get(key);
  if (known !== undefined || compiled.has(key)) {
    return known;
  }
  if (compiled.size >= MAX_COMPILED) {
    compiled.clear();
  }
  const glob = compile(pattern, options);
  compiled.set(key, glob);
  return glob;
}

/** The same patterns come again in every document, and each compiled one carries its automaton. */
const compiled = new Map<string, Glob | undefined>();

/** Far more than one document holds; bounds the memory of a pack that judges thousands. */
const MAX_COMPILED = 20_000;

function compile(pattern: string, options: GlobOptions): Glob | undefined {
  const { mode = "text", bound = "most", ignoreCase = false, variables = false } = options;
  const pieces = variables ? pattern.split(/(\$\{[^}]*\})/) : [pattern];
  const tokens: GlobToken[] = [];
  let colons = 0;
  const literal = (char: string): void => {
    const chars = ignoreCase ? [...new Set([char.toLowerCase(), char.toUpperCase()])] : [char];
    tokens.push({ kind: "char", chars });
    colons += char === ":" ? 1 : 0;
  };
  for (const [index, piece] of pieces.entries()) {
    const isVariable = variables && index % 2 === 1;
    if (isVariable) {
      const special = /^\$\{([*?$])\}$/.exec(piece)?.[1];
      if (special !== undefined) {
        literal(special);
      } else if (bound === "least") {
        return undefined;
      } else {
        tokens.push({ kind: "star", colon: true });
      }
      continue;
    }
    const chars = [...piece];
    for (const [at, char] of chars.entries()) {
      if (mode === "literal" || (char !== "*" && char !== "?")) {
        literal(char);
        continue;
      }
      const early = colons < ARN_COLONS;
      const endsSegment = at + 1 === chars.length ? index + 1 === pieces.length : chars[at + 1] === ":";
      const confined =
        early && (mode === "arn" || (mode === "resource" && bound === "least" && !(char === "*" && endsSegment)));
      tokens.push({ kind: char === "*" ? "star" : "one", colon: !confined });
    }
  }
  if (mode === "arn" && colons < ARN_COLONS) {
    return bound === "least" ? undefined : [{ kind: "star", colon: true }];
  }
  return tokens;
}
