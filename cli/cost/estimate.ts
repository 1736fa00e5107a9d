import { NotPriceable } from "./inputs";
import { type PlannedResource } from "./plan";
import { type Item } from "./pricer";
import { PRICERS } from "./pricers";
import { monthlyCents, type Price, priceOf } from "./priceBook";
import { type Tables, type Usage } from "./tables";

/** So many of one thing in one area, always on. */
export interface Row {
  readonly area: string;
  readonly price: Price;
  readonly quantity: number;
  readonly monthlyUsd: number;
}

/** What depends on use: the unit prices, and with `typicalUse` what a small team may pay. */
export interface UsageRow {
  readonly what: string;
  readonly reason: string;
  readonly prices: readonly Price[];
  readonly typical?: { readonly assumption: string; readonly monthlyUsd: number };
}

/** Resources whose price is not known here. */
export interface NotPriced {
  readonly type: string;
  readonly reason: string;
  readonly count: number;
}

export interface Estimate {
  readonly rows: readonly Row[];
  /** USD per month by area, in alphabetical order. */
  readonly areas: Readonly<Record<string, number>>;
  /** USD per month of all that is always on and priced. */
  readonly totalUsd: number;
  readonly dependsOnUse: readonly UsageRow[];
  /** Empty when the total covers all that the program declares. */
  readonly notPriced: readonly NotPriced[];
}

export interface EstimateOptions {
  /** Add what a small team may use to the rows that depend on use; the total stays without it. @default false */
  readonly typicalUse?: boolean;
}

const OUTSIDE_OF_AREAS = "other";

/**
 * What the planned resources cost a month while nobody uses them. Pure: the same plan and tables give the same answer.
 * @throws MissingPrice when a size that the program chose is not in the price file
 */
export function estimate(
  resources: readonly PlannedResource[],
  tables: Tables,
  options: EstimateOptions = {},
): Estimate {
  const quantities = new Map<string, { area: string; key: string; quantity: number }>();
  const notPriced = new Map<string, NotPriced>();
  for (const resource of resources) {
    const judged = judge(resource, tables);
    if (typeof judged === "string") {
      const id = `${resource.type} ${judged}`;
      const count = (notPriced.get(id)?.count ?? 0) + 1;
      notPriced.set(id, { type: resource.type, reason: judged, count });
      continue;
    }
    const area = areaOf(resource.urn);
    for (const { price, quantity } of judged) {
      const id = `${area} ${price}`;
      quantities.set(id, { area, key: price, quantity: (quantities.get(id)?.quantity ?? 0) + quantity });
    }
  }
  const rows = [...quantities.values()].map(({ area, key, quantity }) => rowOf(tables, area, key, quantity));
  rows.sort((a, b) => compare(a.area, b.area) || b.monthlyUsd - a.monthlyUsd || compare(a.price.what, b.price.what));
  const declared = new Set(resources.map((resource) => resource.type));
  return {
    rows,
    areas: Object.fromEntries(
      [...new Set(rows.map((row) => row.area))].map((area) => [area, sumUsd(rows.filter((row) => row.area === area))]),
    ),
    totalUsd: sumUsd(rows),
    dependsOnUse: tables.usage
      .filter((usage) => usage.types.some((type) => declared.has(type)))
      .map((usage) => usageRowOf(tables, usage, options.typicalUse === true)),
    notPriced: [...notPriced.values()].sort((a, b) => compare(a.type, b.type)),
  };
}

/** The items that are always on in a resource, or why they cannot be told. Silence would look like a price of zero. */
function judge({ type, inputs }: PlannedResource, { usage, free }: Tables): readonly Item[] | string {
  const pricer = PRICERS[type];
  if (pricer === undefined) {
    const known = [...usage, ...free].some((entry) => entry.types.includes(type));
    return known ? [] : "in none of the tables of cli/cost: pricers, usage.json, free.json";
  }
  try {
    return pricer(inputs);
  } catch (error) {
    if (error instanceof NotPriceable) {
      return error.message;
    }
    throw error;
  }
}

function rowOf(tables: Tables, area: string, key: string, quantity: number): Row {
  const price = priceOf(tables.prices, key);
  return { area, price, quantity, monthlyUsd: monthlyCents(tables.prices, price, quantity) / 100 };
}

function usageRowOf(
  { prices }: Tables,
  { what, reason, prices: keys, typical }: Usage,
  withTypical: boolean,
): UsageRow {
  const row = { what, reason, prices: keys.map((key) => priceOf(prices, key)) };
  if (!withTypical || typical === undefined) {
    return row;
  }
  const cents = Math.round(priceOf(prices, typical.price).usd * typical.quantity * 100);
  return { ...row, typical: { assumption: typical.assumption, monthlyUsd: cents / 100 } };
}

/** The area of the nearest component above: its type stands in the URN as `phi:<area>:<Class>$`. */
function areaOf(urn: string): string {
  const types = (urn.split("::")[2] ?? "").split("$");
  const component = types.reverse().find((type) => type.startsWith("phi:"));
  return component?.split(":")[1] ?? OUTSIDE_OF_AREAS;
}

function sumUsd(rows: readonly Row[]): number {
  return rows.reduce((cents, row) => cents + Math.round(row.monthlyUsd * 100), 0) / 100;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
