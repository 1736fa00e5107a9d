/** What a ratio or a difference must reach. */
export interface Goal {
  readonly title: string;
  readonly value: number;
  readonly limit: number;
  /** Whether the limit is the highest or the lowest value that will do. */
  readonly sign: "at most" | "at least";
  /** @default a ratio */
  readonly unit?: "s";
}

/** Prints each goal with what was reached. @returns how many were missed */
export function report(goals: readonly Goal[]): number {
  const missed = goals.filter(({ title, value, limit, sign, unit = "" }) => {
    const met = sign === "at most" ? value <= limit : value >= limit;
    const space = unit === "" ? "" : " ";
    const verdict = met ? "met" : "missed";
    console.log(`  ${title}: ${value.toFixed(2)}${space}${unit} (goal ${sign} ${limit}${space}${unit}: ${verdict})`);
    return !met;
  });
  return missed.length;
}
