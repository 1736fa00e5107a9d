import { amount } from "./money";
import { type PricedStack } from "./pricedStack";

/** USD per month by area and profile: heading, areas, total. */
export function profileTable(stacks: readonly PricedStack[]): string[][] {
  const areas = [...new Set(stacks.flatMap(({ estimate }) => Object.keys(estimate.areas)))].sort();
  return [
    ["USD a month", ...stacks.map((stack) => stack.profile)],
    ...areas.map((area) => [area, ...stacks.map(({ estimate }) => amount(estimate.areas[area] ?? 0))]),
    ["total", ...stacks.map(({ estimate }) => amount(estimate.totalUsd))],
  ];
}

/** Columns side by side: the first to the left, the others to the right. */
export function alignColumns(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  return table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}
