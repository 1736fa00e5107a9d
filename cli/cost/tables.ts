import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type PriceBook } from "./priceBook";

/** What is billed by use: listed with its unit prices, and not added. */
export interface Usage {
  readonly what: string;
  /** Why it cannot be told from the plan. */
  readonly reason: string;
  /** Resource types that bring it along. A type may be always on and depend on use, too. */
  readonly types: readonly string[];
  /** Keys of the price file. */
  readonly prices: readonly string[];
  /** What a small team may use in a month, to get a feeling for the size. */
  readonly typical?: { readonly price: string; readonly quantity: number; readonly assumption: string };
}

/** Resource types that cost nothing. */
export interface Free {
  readonly reason: string;
  readonly source: string;
  readonly types: readonly string[];
}

/** All that an estimate goes by. */
export interface Tables {
  readonly prices: PriceBook;
  readonly usage: readonly Usage[];
  readonly free: readonly Free[];
}

/**
 * Reads the price file and the two tables beside it. They are read, not compiled in, so that a new price needs no build.
 * @param root the project's root folder
 */
export function loadTables(root: string): Tables {
  const load = (name: string): unknown => JSON.parse(readFileSync(join(root, "cli", "cost", name), "utf8"));
  return {
    prices: load("prices.json") as PriceBook,
    usage: load("usage.json") as Usage[],
    free: load("free.json") as Free[],
  };
}
