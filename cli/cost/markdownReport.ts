import { limitsOf, pricesInTotal } from "./limits";
import { type PriceBook } from "./priceBook";
import { type PricedStack } from "./pricedStack";
import { profileTable } from "./table";

/** The profiles side by side in Markdown. It carries the days of its prices, not today's, so that it stays the same. */
export function markdownReport(book: PriceBook, stacks: readonly PricedStack[]): string[] {
  const [heading = [], ...rows] = profileTable(stacks);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const total = rows.pop() ?? [];
  const unconfirmed = pricesInTotal(stacks)
    .filter((price) => !price.confirmed)
    .map((price) => price.what);
  const notPriced = [...new Set(stacks.flatMap(({ estimate }) => estimate.notPriced.map((each) => each.type)))];
  return [
    line(heading),
    line(heading.map((_, column) => (column === 0 ? "---" : "---:"))),
    ...rows.map(line),
    line(total.map((cell) => `**${cell}**`)),
    "",
    limitsOf(book, stacks).join(" "),
    ...(unconfirmed.length === 0 ? [] : ["", `Not confirmed, check before quoting: ${unconfirmed.join(", ")}.`]),
    ...(notPriced.length === 0 ? [] : ["", `**Not priced: ${notPriced.join(", ")}.**`]),
  ];
}
