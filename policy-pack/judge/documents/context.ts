/** A key's content in one request: not there, or its values (one, unless the key is multi-valued). */
export type Possibility = "absent" | readonly string[];

/** What is known of a context key: the possibilities, one present value within patterns, or nothing at all. */
export type Knowledge = Listed | Like | { readonly kind: "anything" };

/** The possibilities of a key, all of them. */
export interface Listed {
  readonly kind: "oneOf";
  readonly possibilities: readonly Possibility[];
}

/** One present value, matched by one of the patterns and by none of the exceptions. */
export interface Like {
  readonly kind: "like";
  readonly patterns: readonly string[];
  readonly except: readonly string[];
  /** Values to answer with where they fit, for witnesses that people recognise. */
  readonly examples: readonly string[];
}

/** Context by key; keys in any case. */
export type Context = Readonly<Record<string, Knowledge>>;

/** The key has this value, or these values at once. */
export function present(...values: readonly string[]): Listed {
  return { kind: "oneOf", possibilities: [values] };
}

/** The key has one of these values; which, is not known. */
export function oneOf(...values: readonly string[]): Listed {
  return { kind: "oneOf", possibilities: values.map((value) => [value]) };
}

/** The key is there, with one value that a pattern of `patterns` matches and none of `except`. */
export function like(patterns: readonly string[], except: readonly string[], ...examples: readonly string[]): Like {
  return { kind: "like", patterns, except, examples };
}

/** The key is not in the request. */
export const absent: Listed = { kind: "oneOf", possibilities: ["absent"] };

/** The key may be absent or have any value. */
export const anything: Knowledge = { kind: "anything" };

/** One of several cases, for example `either(absent, oneOf("1.0", "1.1"))`. */
export function either(...cases: readonly Listed[]): Listed {
  return { kind: "oneOf", possibilities: cases.flatMap((known) => known.possibilities) };
}

/** The context with its keys in lower case, as IAM compares them. */
export function byLowerCaseKey(context: Context): ReadonlyMap<string, Knowledge> {
  return new Map(Object.entries(context).map(([key, known]) => [key.toLowerCase(), known]));
}
