import { type PricedStack } from "./pricedStack";
import { type Price, type PriceBook } from "./prices";

/** Figures of an estimate that were not read again: the reader should check them first. */
export function unconfirmedOf(stacks: readonly PricedStack[]): Price[] {
  const all = stacks.flatMap(({ estimate }) => estimate.rows.map((row) => row.price));
  return [...new Set(all.filter((price) => !price.confirmed))];
}

/** What an estimate is, and what it is not: sentences for its end. */
export function limitsOf(book: PriceBook, stacks: readonly PricedStack[]): string[] {
  const used = stacks.flatMap(({ estimate }) => estimate.rows.map((row) => row.price));
  const regions = [...new Set(used.map((price) => price.region))].sort().join(", ");
  const elsewhere = [...new Set(stacks.map((stack) => stack.region))].filter((region) => region !== regions);
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
  const days = prices.map((price) => price.read).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === last ? `read on ${first}` : `read from ${first} to ${last}`;
}
