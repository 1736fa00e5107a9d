/** One figure of the price file. */
export interface Price {
  /** What is bought, in words. */
  readonly what: string;
  readonly usd: number;
  /** What the figure is for: `hour`, `month` or `GB-month` for what is always on, anything for what depends on use. */
  readonly unit: string;
  /** The AWS region of the list price. */
  readonly region: string;
  /** The AWS page that states it. */
  readonly source: string;
  /** The day on which it was read, or on which it could not be read again; YYYY-MM-DD. */
  readonly read: string;
  /** Whether the figure was read again on that day; false for one that is from memory or on which sources disagree. */
  readonly confirmed: boolean;
  /** Where it was read, where that was not the AWS page itself. */
  readonly readIn?: string;
}

/** The price file. Keys before a slash are a family, such as `rds.postgres/db.t4g.micro`. */
export interface PriceBook {
  readonly currency: "USD";
  readonly hoursPerMonth: number;
  readonly prices: Readonly<Record<string, Price>>;
}

/** A price that the program needs is not in the price file. */
export class MissingPrice extends Error {
  constructor(key: string, known: readonly string[]) {
    const list = known.length === 0 ? "none" : known.join(", ");
    super(
      `No price for ${key} in cli/cost/prices.json.\n` +
        `  known there: ${list}\n` +
        `  to add one:  copy an entry of its kind to "${key}" with what, usd, unit, region, source (the AWS pricing ` +
        `page), read (the day you read it) and confirmed: true`,
    );
    this.name = "MissingPrice";
  }
}

/**
 * A figure of the price file.
 * @throws MissingPrice with the keys of the same family
 */
export function priceOf(book: PriceBook, key: string): Price {
  const price = book.prices[key];
  if (price === undefined) {
    const family = key.includes("/") ? key.slice(0, key.indexOf("/") + 1) : `${key}/`;
    throw new MissingPrice(
      key,
      Object.keys(book.prices).filter((other) => other.startsWith(family)),
    );
  }
  return price;
}

/** USD per month, in whole cents, so that a total is the sum of the rows that are shown. */
export function monthlyCents(book: PriceBook, price: Price, quantity: number): number {
  // A hundredth of a millionth keeps a half cent from falling to the wrong side in binary.
  return Math.round(price.usd * quantity * unitsPerMonth(book, price) * 100 + 1e-8);
}

function unitsPerMonth(book: PriceBook, price: Price): number {
  switch (price.unit) {
    case "hour":
      return book.hoursPerMonth;
    case "month":
    case "GB-month":
      return 1;
    default:
      throw new Error(`"${price.what}" is priced by ${price.unit}, which is not always on`);
  }
}
