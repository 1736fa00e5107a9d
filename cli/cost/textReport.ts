import { type UsageRow } from "./estimate";
import { limitsOf, pricesInTotal, pricesOfUse } from "./limits";
import { amount, unitPrice } from "./money";
import { type PriceBook } from "./priceBook";
import { type PricedStack } from "./pricedStack";
import { alignColumns, profileTable } from "./table";

/** Marks a row whose price was not read again. */
const UNCONFIRMED = "?";

/**
 * The report on a terminal: one stack in detail, several profiles side by side.
 * @param today - YYYY-MM-DD
 */
export function textReport(book: PriceBook, stacks: readonly PricedStack[], today: string): string[] {
  const [first] = stacks;
  if (first === undefined) {
    return [];
  }
  const alone = stacks.length === 1;
  const title = `Always on in stack ${first.stack}${alone ? `, profile ${first.profile}` : ""}: estimate of ${today}`;
  return [
    title,
    "",
    ...(alone ? details(first) : alignColumns(profileTable(stacks))),
    ...(alone ? [] : ["", "Sizes that the stack's own settings state are the same in every profile."]),
    ...usageSection(stacks),
    "",
    ...limitsOf(book, stacks),
    ...unconfirmedSection(stacks),
    ...notPricedSection(stacks),
  ];
}

function details({ estimate }: PricedStack): string[] {
  const table = estimate.rows.map((row) => [
    `  ${row.price.what}${row.price.confirmed ? "" : ` ${UNCONFIRMED}`}`,
    `${row.quantity.toLocaleString("en-US")} × ${unitPrice(row.price.usd, row.price.unit)}`,
    amount(row.monthlyUsd),
  ]);
  const sums = Object.entries(estimate.areas).map(([area, usd]) => [area, "", amount(usd)]);
  const aligned = alignColumns([...table, ...sums, ["total", "USD a month", amount(estimate.totalUsd)]]);
  const rows = aligned.slice(0, table.length);
  const headings = aligned.slice(table.length, -1);
  return [
    ...Object.keys(estimate.areas).flatMap((area, index) => [
      headings[index] ?? "",
      ...rows.filter((_, row) => estimate.rows[row]?.area === area),
    ]),
    ...aligned.slice(-1),
  ];
}

function usageSection(stacks: readonly PricedStack[]): string[] {
  const rows = new Map(stacks.flatMap(({ estimate }) => estimate.dependsOnUse.map((row) => [row.what, row] as const)));
  return rows.size === 0 ? [] : ["", "Depends on use, not added:", ...[...rows.values()].flatMap(usageLines)];
}

function usageLines({ what, reason, prices, typical }: UsageRow): string[] {
  const units = prices.map(
    (price) => `${price.what}: ${unitPrice(price.usd, price.unit)}${price.confirmed ? "" : ` ${UNCONFIRMED}`}`,
  );
  const example = typical && `for example ${typical.assumption}: $${amount(typical.monthlyUsd)}`;
  return [`  ${what}: ${reason}`, ...[...units, ...(example ? [example] : [])].map((line) => `    ${line}`)];
}

function unconfirmedSection(stacks: readonly PricedStack[]): string[] {
  const prices = [...pricesInTotal(stacks), ...pricesOfUse(stacks)].filter((price) => !price.confirmed);
  return prices.length === 0
    ? []
    : [
        "",
        `${UNCONFIRMED} not confirmed; check before quoting:`,
        ...prices.map((price) => `  ${price.what}: ${price.source}`),
      ];
}

function notPricedSection(stacks: readonly PricedStack[]): string[] {
  const lines = stacks.flatMap(({ estimate }) =>
    estimate.notPriced.map(({ type, reason, count }) => `  ${count} × ${type}: ${reason}`),
  );
  return lines.length === 0 ? [] : ["", "NOT PRICED, so the total is too low:", ...new Set(lines)];
}
