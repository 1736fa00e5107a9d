import { strict as assert } from "node:assert";
import { limitsOf } from "../../../cli/cost/limits";
import { type Price, type PriceBook } from "../../../cli/cost/priceBook";

const price = (read: string, confirmed: boolean): Price => ({
  what: "thing",
  usd: 1,
  unit: "month",
  region: "us-east-1",
  source: "https://aws.amazon.com/kms/pricing/",
  read,
  confirmed,
});
const firstLimit = (...prices: Price[]) => {
  const book: PriceBook = { currency: "USD", hoursPerMonth: 730, prices: {} };
  const rows = prices.map((each) => ({ area: "keys", price: each, quantity: 1, monthlyUsd: 1 }));
  const estimate = { rows, areas: {}, totalUsd: 0, dependsOnUse: [], notPriced: [] };
  return limitsOf(book, [{ stack: "dev", profile: "minimal", region: "us-east-1", estimate }])[0];
};
const sentence = (when: string) => `On-demand list prices of us-east-1 in USD, ${when}; a month has 730 hours.`;
const PAGES = "in the pages that cli/cost/prices.json names";

describe("the date of an estimate's prices", () => {
  it("is one day when all were read on it", () =>
    assert.equal(firstLimit(price("2026-01-02", true)), sentence(`read on 2026-01-02 ${PAGES}`)));

  it("is the span from the first to the last, in whatever order they come", () => {
    const prices = [price("2026-05-01", true), price("2026-01-02", true), price("2026-03-01", true)];
    assert.equal(firstLimit(...prices), sentence(`read from 2026-01-02 to 2026-05-01 ${PAGES}`));
  });

  it("leaves out prices that were not confirmed", () => {
    const prices = [price("2026-01-02", true), price("2026-05-01", false)];
    assert.equal(firstLimit(...prices), sentence(`read on 2026-01-02 ${PAGES}`));
  });

  it("is not claimed when none was confirmed", () =>
    assert.equal(firstLimit(price("2026-01-02", false)), sentence("none of them confirmed")));
});
