import { once } from "../once";
import { type ConditionEntry, type PatternElement, type Statement } from "./document";
import { type Bound, compileGlob, type Glob } from "./glob";

/** Action patterns as globs, in lower case: IAM compares actions without case, and knows no variables in them. */
export const actionGlobs = once((element: PatternElement): readonly Glob[] =>
  element.patterns.map((pattern) => compileGlob(pattern.toLowerCase()) ?? []),
);

/** Resource patterns as globs, at least and at most; those that a bound rules out are left out. */
export const resourceGlobs = once((statement: Statement) =>
  bounds(statement.resource?.patterns ?? ["*"], (pattern, bound) =>
    compileGlob(pattern, { mode: "resource", bound, variables: statement.variables }),
  ),
);

/** The values of a String or Arn condition as globs, at least and at most; those that a bound rules out are left out. */
export const valueGlobs = once((entry: ConditionEntry) => {
  const { family, comparison } = entry.operator;
  return bounds(entry.values, (value, bound) =>
    compileGlob(value, {
      mode: family === "arn" ? "arn" : comparison === "like" ? "text" : "literal",
      bound,
      ignoreCase: comparison === "equalsIgnoreCase",
      variables: entry.variables,
    }),
  );
});

function bounds(
  patterns: readonly string[],
  compile: (pattern: string, bound: Bound) => Glob | undefined,
): Readonly<Record<Bound, readonly Glob[]>> {
  const all = (bound: Bound): readonly Glob[] =>
    patterns.map((pattern) => compile(pattern, bound)).filter((glob) => glob !== undefined);
  return { least: all("least"), most: all("most") };
}
