import { strict as assert } from "node:assert";
import { estimate } from "../../../cli/cost/estimate";
import { MissingPrice } from "../../../cli/cost/priceBook";
import { planned, TABLES, UNKNOWN } from "./support";

const key = (parents?: string) => planned("aws:kms/key:Key", {}, parents);
const endpoint = (...subnetIds: string[]) =>
  planned("aws:ec2/vpcEndpoint:VpcEndpoint", { vpcEndpointType: "Interface", subnetIds });
const database = (inputs: Record<string, unknown>) =>
  planned("aws:rds/instance:Instance", { engine: "postgres", storageType: "gp3", allocatedStorage: 20, ...inputs });
const shown = (resources: Parameters<typeof estimate>[0]) =>
  estimate(resources, TABLES).rows.map(({ area, price, quantity, monthlyUsd }) => [
    area,
    price.what,
    quantity,
    monthlyUsd,
  ]);

describe("an estimate", () => {
  it("adds up the same thing in the same area, and keeps areas apart", () => {
    const resources = [key("phi:keys:Keyring$"), key("phi:keys:Keyring$"), key("phi:recovery:Vault$")];
    assert.deepEqual(shown(resources), [
      ["keys", "Customer-managed KMS key", 2, 2],
      ["recovery", "Customer-managed KMS key", 1, 1],
    ]);
  });

  it("takes the area of the nearest component, and calls it other where there is none", () => {
    const nested = key("phi:network:Network$phi:audit:Trail$");
    assert.deepEqual(estimate([nested, key("")], TABLES).areas, { audit: 1, other: 1 });
  });

  it("bills an interface endpoint for each subnet by 730 hours, also when the subnets are not known yet", () => {
    assert.deepEqual(shown([endpoint(UNKNOWN, UNKNOWN), endpoint("subnet-1", "subnet-2", "subnet-3")]), [
      ["network", "Interface endpoint, in one zone", 5, 36.5],
    ]);
  });

  it("totals the rows as they are shown, to the cent", () => {
    const resources = [endpoint("a"), key(), planned("aws:lb/loadBalancer:LoadBalancer", { subnets: ["a", "b"] })];
    const { rows, totalUsd, areas } = estimate(resources, TABLES);
    const cents = rows.reduce((sum, row) => sum + Math.round(row.monthlyUsd * 100), 0);
    assert.deepEqual(
      rows.map((row) => row.monthlyUsd),
      [16.43, 7.3, 7.3, 5.84, 1],
    );
    assert.equal(totalUsd, cents / 100);
    assert.deepEqual(areas, { network: 37.87 });
  });

  it("starts each area with what costs most", () => {
    assert.deepEqual(
      shown([key(), planned("aws:ec2/natGateway:NatGateway"), endpoint("a")]).map(([, what]) => what),
      ["NAT gateway", "Interface endpoint, in one zone", "Customer-managed KMS key"],
    );
  });

  it("reports a type that no table knows as not priced, with how often it occurs", () => {
    const { notPriced, totalUsd } = estimate(
      [planned("aws:fsx/lustreFileSystem:LustreFileSystem"), planned("aws:fsx/lustreFileSystem:LustreFileSystem")],
      TABLES,
    );
    const reason = "in none of the tables of cli/cost: pricers, usage.json, free.json";
    assert.deepEqual(notPriced, [{ type: "aws:fsx/lustreFileSystem:LustreFileSystem", reason, count: 2 }]);
    assert.equal(totalUsd, 0);
  });

  it("reports what the plan does not tell as not priced, with the reason", () => {
    const { notPriced } = estimate(
      [planned("aws:ec2/vpcEndpoint:VpcEndpoint", { vpcEndpointType: "Interface", subnetIds: UNKNOWN })],
      TABLES,
    );
    assert.deepEqual(notPriced, [
      { type: "aws:ec2/vpcEndpoint:VpcEndpoint", reason: "subnetIds is not known before creation", count: 1 },
    ]);
  });

  it("adds nothing for what is free or depends on use, and lists the latter with its unit prices", () => {
    const result = estimate([planned("aws:ec2/vpc:Vpc"), planned("aws:guardduty/detector:Detector")], TABLES);
    assert.deepEqual([result.totalUsd, result.notPriced], [0, []]);
    assert.deepEqual(
      result.dependsOnUse.map(({ what, prices }) => [what, prices.map(({ usd, unit }) => `${usd} ${unit}`)]),
      [["GuardDuty", ["4 million events", "1 GB"]]],
    );
  });

  it("shows what a small team may use only when asked, and never in the total", () => {
    const trail = [planned("aws:cloudtrail/trail:Trail")];
    assert.equal(estimate(trail, TABLES).dependsOnUse[0]?.typical, undefined);
    const { dependsOnUse, totalUsd } = estimate(trail, TABLES, { typicalUse: true });
    assert.deepEqual(dependsOnUse[0]?.typical, { assumption: "1 million data events", monthlyUsd: 1 });
    assert.equal(totalUsd, 0);
  });

  it("stops at an instance class without a price, names the known ones and says how to add it", () => {
    assert.throws(
      () => estimate([database({ instanceClass: "db.x2g.large" })], TABLES),
      (error: unknown) =>
        error instanceof MissingPrice &&
        error.message.startsWith("No price for rds.postgres/db.x2g.large in cli/cost/prices.json.") &&
        error.message.includes("rds.postgres/db.t4g.micro, rds.postgres/db.t4g.small, rds.postgres/db.t4g.medium") &&
        !error.message.includes("elasticache") &&
        error.message.includes('copy an entry of its kind to "rds.postgres/db.x2g.large"'),
    );
  });

  it("stops at a database engine without prices, and says that none are known", () => {
    assert.throws(
      () => estimate([database({ engine: "oracle-ee", instanceClass: "db.m7g.large" })], TABLES),
      /No price for rds\.oracle-ee\/db\.m7g\.large[^]*known there: none/,
    );
  });

  it("is empty for an empty plan", () => {
    const nothing = { rows: [], areas: {}, totalUsd: 0, dependsOnUse: [], notPriced: [] };
    assert.deepEqual(estimate([], TABLES), nothing);
  });
});
