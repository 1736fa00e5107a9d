import { type PricedStack } from "./pricedStack";
import { type Price, type PriceBook } from "./priceBook";

/** Prices of what is always on. */
export function pricesInTotal(stacks: readonly PricedStack[]): Price[] {
  return [...new Set(stacks.flatMap(({ estimate }) => estimate.rows.map((row) => row.price)))];
}

/** Prices of what depends on use. */
export function pricesOfUse(stacks: readonly PricedStack[]): Price[] {
  return [...new Set(stacks.flatMap(({ estimate }) => estimate.dependsOnUse.flatMap((row) => row.prices)))];
}

/** What an estimate is, and what it is not: sentences for its end. */
export function limitsOf(book: PriceBook, stacks: readonly PricedStack[]): string[] {
  const total = pricesInTotal(stacks);
  const used = total.length > 0 ? total : Object.values(book.prices);
  const regions = [...new Set(used.map((price) => price.region))].sort().join(", ");
  const elsewhere = [...new Set(stacks.map((stack) => stack.region))].filter(
    (region) => region !== "" && region !== regions,
  );
  return [
    `On-demand list prices of ${regions} in ${book.currency}, ${daysOf(used)}; a month has ${book.hoursPerMonth} hours.`,
    "Counted from what the program declares: one load balancer capacity unit at all times, one public address of the " +
      "load balancer in each zone, the database at its first size with no more backup than that.",
    "Not included: traffic and all else that depends on use, what applications add, support plans, tax, the free tier, " +
      "discounts and commitments.",
    ...elsewhere.map(
      (region) => `The stack lies in ${region}, where prices differ: take this as an order of magnitude.`,
    ),
  ];
}

function daysOf(prices: readonly Price[]): string {
  const days = prices.filter((price) => price.confirmed).map((price) => price.read);
  const [first, last] = [days.sort()[0], days.at(-1)];
  if (first === undefined) {
    return "none of them confirmed";
  }
  const when = first === last ? `on ${first}` : `from ${first} to ${last}`;
  return `read ${when} in the pages that cli/cost/prices.json names`;
}
