import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROFILES } from "../../../cli/cost/arguments";
import { PRICERS } from "../../../cli/cost/pricers";
import { priceOf } from "../../../cli/cost/priceBook";
import { PROFILE_DEFAULTS } from "../../../infra/settings/profiles";
import { ROOT, TABLES } from "./support";

const { prices, usage, free } = TABLES;
const entries = Object.entries(prices.prices);

describe("the price file", () => {
  for (const [key, price] of entries) {
    it(`${key} has what, a positive figure, unit, region, AWS page and day`, () => {
      assert.ok(price.what.length > 0 && price.unit.length > 0);
      assert.ok(price.usd > 0 && Number.isFinite(price.usd));
      assert.equal(price.region, "us-east-1");
      assert.match(price.source, /^https:\/\/aws\.amazon\.com\/[a-z0-9/-]+\/pricing\/$/);
      assert.match(price.read, /^20\d\d-[01]\d-[0-3]\d$/);
      assert.ok(!Number.isNaN(Date.parse(price.read)));
    });

    it(`${key} says where it was read exactly when it is confirmed`, () => {
      assert.equal(price.confirmed, price.readIn !== undefined);
    });
  }

  it("gives what is always on by hour, month or GB-month", () => {
    const units = entries.filter(([key]) => !key.startsWith("use.")).map(([, price]) => price.unit);
    assert.deepEqual([...new Set(units)].sort(), ["GB-month", "hour", "month"]);
  });

  it("covers the instance class of every profile", () => {
    for (const { dbInstanceClass } of Object.values(PROFILE_DEFAULTS)) {
      assert.equal(priceOf(prices, `rds.postgres/${dbInstanceClass}`).unit, "hour");
    }
  });
});

describe("the tables of resource types", () => {
  const usageTypes = usage.flatMap((entry) => entry.types);
  const freeTypes = free.flatMap((entry) => entry.types);

  it("compare the profiles that a stack can have", () => {
    assert.deepEqual([...PROFILES], Object.keys(PROFILE_DEFAULTS));
  });

  it("call nothing free that costs money elsewhere in them", () => {
    const paid = new Set([...usageTypes, ...Object.keys(PRICERS)]);
    assert.deepEqual(
      freeTypes.filter((type) => paid.has(type)),
      [],
    );
  });

  it("name each free type once", () => assert.equal(new Set(freeTypes).size, freeTypes.length));

  it("give a reason and an AWS page for what is free", () => {
    for (const { reason, source } of free) {
      assert.ok(reason.length > 0);
      assert.match(source, /^https:\/\/aws\.amazon\.com\//);
    }
  });

  for (const { what, reason, prices: keys, typical } of usage) {
    it(`${what} states a reason, and only prices that the price file has`, () => {
      assert.ok(reason.length > 0 && keys.length > 0);
      keys.forEach((key) => assert.ok(priceOf(prices, key)));
      assert.ok(typical === undefined || (keys.includes(typical.price) && typical.quantity > 0));
    });
  }

  it("name only resource types of the installed @pulumi/aws", () => {
    const types = new Set([...usageTypes, ...freeTypes, ...Object.keys(PRICERS)]);
    const wrong = [...types].filter((type) => !declaredType(type));
    assert.deepEqual(wrong, []);
  });
});

function declaredType(type: string): boolean {
  const file = join(ROOT, "node_modules", "@pulumi", "aws", `${type.split(":")[1]}.js`);
  return readFileSync(file, "utf8").includes(`__pulumiType = '${type}'`);
}
