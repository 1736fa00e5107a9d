import type { Form } from "./model";
import { reasonOf } from "./reasons";
import type { Outcome, RunResult } from "./run";

/** The share of weakenings that has to be caught in each form. */
export const GOAL = 0.98;

export interface Score {
  readonly form: Form;
  readonly total: number;
  readonly caught: number;
}

export function scoresOf({ outcomes }: RunResult): readonly Score[] {
  return [...new Set(outcomes.map(({ form }) => form))].map((form) => {
    const own = outcomes.filter((outcome) => outcome.form === form && outcome.visible);
    return { form, total: own.length, caught: own.filter(({ caughtBy }) => caughtBy !== undefined).length };
  });
}

/** Enough is caught in each form, something was tried, and the stack itself is compliant. */
export function passes(result: RunResult): boolean {
  const scores = scoresOf(result);
  const compliant = Object.values(result.baseline).every((complaints) => complaints.length === 0);
  return compliant && scores.length > 0 && scores.every(({ total, caught }) => caught >= GOAL * total);
}

/** Survivors grouped by type, then by property and operator; resources of the same kind share a line. */
export function textOf(result: RunResult, { base, seconds }: { base: string; seconds: number }): string {
  const survivors = result.outcomes.filter(({ caughtBy }) => caughtBy === undefined);
  const types = [...new Set(survivors.map(({ mutant }) => mutant.type))].sort();
  const scores = scoresOf(result).map(
    ({ form, total, caught }) =>
      `${form}: ${String(caught)} of ${String(total)} weakenings caught, ${percent(caught / total)} (goal ${percent(GOAL)})`,
  );
  const complaints = Object.entries(result.baseline).flatMap(([form, list]) =>
    list.map((complaint) => `not compliant, ${form}: ${complaint}`),
  );
  return [
    `Base ${base}: ${seconds.toFixed(0)} s; ${String(result.refused.length)} more are refused by the provider.`,
    ...complaints,
    ...types.flatMap((type) => ["", type, ...linesOf(survivors.filter(({ mutant }) => mutant.type === type))]),
    "",
    ...scores,
  ].join("\n");
}

function linesOf(survivors: readonly Outcome[]): readonly string[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of survivors) {
    const { property, operator, detail } = outcome.mutant;
    const { kind, reason } = reasonOf(outcome);
    const key = `  ${property || "(resource)"} | ${operator} | ${detail} | ${kind}${reason === "" ? "" : `: ${reason}`}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return [...groups].map(([key, outcomes]) => {
    const forms = [...new Set(outcomes.map(({ form }) => form))].join("+");
    const names = [...new Set(outcomes.map(({ mutant }) => mutant.resource.split("::").at(-1) ?? ""))];
    const shown =
      names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${String(names.length - 3)} more` : names.join(", ");
    return `${key} | ${forms} | ${shown}`;
  });
}

function percent(share: number): string {
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
}

export function jsonOf(result: RunResult): string {
  const outcomes = result.outcomes.map((outcome) => {
    const { type, resource, property, operator, detail } = outcome.mutant;
    const { form, visible, caughtBy } = outcome;
    return {
      type,
      resource,
      property,
      operator,
      detail,
      form,
      visible,
      caughtBy,
      ...(caughtBy === undefined ? reasonOf(outcome) : {}),
    };
  });
  const refused = result.refused.map(({ mutant: { type, resource, property, operator, detail }, reason }) => ({
    type,
    resource,
    property,
    operator,
    detail,
    reason,
  }));
  return JSON.stringify({ scores: scoresOf(result), baseline: result.baseline, outcomes, refused }, undefined, 1);
}
