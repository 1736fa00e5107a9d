import { limitsOf } from "./limits";
import { type PriceBook } from "./priceBook";
import { type PricedStack } from "./pricedStack";

/**
 * The report for another program.
 * @param today - YYYY-MM-DD
 */
export function jsonReport(book: PriceBook, stacks: readonly PricedStack[], today: string): string[] {
  const { currency, hoursPerMonth } = book;
  return [JSON.stringify({ date: today, currency, hoursPerMonth, limits: limitsOf(book, stacks), stacks }, null, 2)];
}
