import { strict as assert } from "node:assert";
import { cost, type CostWorld } from "../../../cli/cost";
import { type PlannedResource } from "../../../cli/cost/plan";
import { planned, TABLES } from "./support";

const KEY = planned("aws:kms/key:Key", {}, "phi:keys:Keyring$");
const NAT = planned("aws:ec2/natGateway:NatGateway");
const DATABASE = planned(
  "aws:rds/instance:Instance",
  { engine: "postgres", instanceClass: "db.r7g.large", storageType: "gp3", allocatedStorage: 20 },
  "phi:database:PhiDatabase$",
);

interface Run {
  readonly code: number;
  readonly out: string;
  readonly said: string[];
  readonly planned: string[];
  readonly closed: number;
}

/** Runs the command on plans made by hand, by profile. */
async function run(
  line: string,
  planOf: (profile: string) => PlannedResource[] = () => [KEY],
  region = "us-east-1",
): Promise<Run> {
  let out = "";
  let closed = 0;
  const said: string[] = [];
  const asked: string[] = [];
  const world: CostWorld = {
    tables: () => TABLES,
    today: () => "2031-02-03",
    print: (text) => (out += text),
    say: (text) => said.push(text),
    planner: () =>
      Promise.resolve({
        plan: (stack, profile) => {
          asked.push(`${stack} ${profile ?? "own"}`);
          const config = { "phi:profile": "minimal", "phi:region": region };
          return Promise.resolve({ resources: planOf(profile ?? "minimal"), config, errors: [] });
        },
        close: () => closed++,
      }),
  };
  const code = await cost(
    line.split(" ").filter((word) => word !== ""),
    world,
  );
  return { code, out, said, planned: asked, closed };
}

describe("phi cost", () => {
  it("prints the stack's own profile by area, with quantity, unit price, total and the day", async () => {
    const { code, out, planned: asked } = await run("--stack prod", () => [KEY, KEY, NAT]);
    assert.equal(code, 0);
    assert.deepEqual(asked, ["prod own"]);
    assert.deepEqual(out.split("\n").slice(0, 7), [
      "Always on in stack prod, profile minimal: estimate of 2031-02-03",
      "",
      "keys                                              2.00",
      "  Customer-managed KMS key  2 × $1.00 per month   2.00",
      "network                                          32.85",
      "  NAT gateway               1 × $0.045 per hour  32.85",
      "total                               USD a month  34.85",
    ]);
  });

  it("states region, day and hours of the prices, what is assumed and what is left out", async () => {
    const { out } = await run("");
    assert.match(
      out,
      /^On-demand list prices of us-east-1 in USD, read on 2026-11-21 in the pages that cli\/cost\/prices\.json names; a month has 730 hours\.$/m,
    );
    assert.match(out, /^Counted from what the program declares: one load balancer capacity unit at all times/m);
    assert.match(out, /^Not included: traffic .*, support plans, tax, the free tier, discounts and commitments\.$/m);
    assert.doesNotMatch(out, /The stack lies in|NOT PRICED/);
  });

  it("marks a price that was not confirmed, and says where to check it", async () => {
    const { out } = await run("", () => [DATABASE]);
    assert.match(out, /^ {2}PostgreSQL instance db\.r7g\.large \? /m);
    assert.match(out, /^\? not confirmed; check before quoting:$/m);
    assert.match(
      out,
      /^ {2}PostgreSQL instance db\.r7g\.large: https:\/\/aws\.amazon\.com\/rds\/postgresql\/pricing\/$/m,
    );
  });

  it("says when the stack lies in another region than the prices", async () => {
    const { out } = await run("", undefined, "eu-central-1");
    assert.match(out, /^The stack lies in eu-central-1, where prices differ/m);
  });

  it("ends with what is not priced, and that the total is too low", async () => {
    const { code, out } = await run("", () => [planned("aws:msk/cluster:Cluster")]);
    assert.equal(code, 0);
    assert.ok(out.endsWith("tables of cli/cost: pricers, usage.json, free.json\n"));
    assert.match(out, /^NOT PRICED, so the total is too low:\n {2}1 × aws:msk\/cluster:Cluster: in none/m);
  });

  it("compares the three profiles of a stack", async () => {
    const plans: Record<string, PlannedResource[]> = { minimal: [KEY], standard: [KEY, NAT], full: [KEY, NAT, NAT] };
    const { out, planned: asked } = await run("--profile all", (profile) => plans[profile] ?? []);
    assert.deepEqual(asked, ["dev minimal", "dev standard", "dev full"]);
    assert.deepEqual(out.split("\n").slice(2, 6), [
      "USD a month  minimal  standard   full",
      "keys            1.00      1.00   1.00",
      "network         0.00     32.85  65.70",
      "total           1.00     33.85  66.70",
    ]);
  });

  it("writes the table for the README in Markdown, the same on every day", async () => {
    const { out } = await run("--markdown", (profile) => (profile === "full" ? [KEY, DATABASE] : [KEY]));
    assert.deepEqual(out.split("\n").slice(0, 5), [
      "| USD a month | minimal | standard | full |",
      "| --- | ---: | ---: | ---: |",
      "| database | 0.00 | 0.00 | 176.77 |",
      "| keys | 1.00 | 1.00 | 1.00 |",
      "| **total** | **1.00** | **1.00** | **177.77** |",
    ]);
    assert.match(out, /^Not confirmed, check before quoting: PostgreSQL instance db\.r7g\.large\.$/m);
    assert.doesNotMatch(out, /2031/);
  });

  it("writes JSON that another program can read", async () => {
    const { out } = await run("--json --profile full", () => [NAT]);
    const { date, currency, stacks } = JSON.parse(out) as {
      date: string;
      currency: string;
      stacks: { profile: string; region: string; estimate: { totalUsd: number; areas: object } }[];
    };
    assert.deepEqual([date, currency], ["2031-02-03", "USD"]);
    assert.deepEqual(
      stacks.map(({ profile, region, estimate }) => [profile, region, estimate.totalUsd, estimate.areas]),
      [["full", "us-east-1", 32.85, { network: 32.85 }]],
    );
  });

  it("lists what a small team may use with --typical", async () => {
    const trail = () => [planned("aws:cloudtrail/trail:Trail")];
    assert.match((await run("--typical", trail)).out, /^ {4}for example 1 million data events: \$1\.00$/m);
    assert.doesNotMatch((await run("", trail)).out, /for example/);
  });

  it("ends with 1 and the known classes at a class without a price, and removes its sandbox", async () => {
    const strange = planned("aws:rds/instance:Instance", { ...DATABASE.inputs, instanceClass: "db.z1d.large" });
    const { code, out, said, closed } = await run("", () => [strange]);
    assert.deepEqual([code, out, closed], [1, "", 1]);
    assert.match(said.at(-1) ?? "", /^No price for rds\.postgres\/db\.z1d\.large[^]*rds\.postgres\/db\.t4g\.micro/);
  });

  it("ends with 1 at an option that it does not know, before anything is planned", async () => {
    const { code, said, planned: asked } = await run("--stak prod");
    assert.deepEqual([code, asked], [1, []]);
    assert.deepEqual(said, ["phi cost has no option --stak; see phi cost --help"]);
  });

  it("explains itself with --help, and plans nothing", async () => {
    const { code, out, planned: asked } = await run("--help");
    assert.deepEqual([code, asked], [0, []]);
    for (const option of ["--stack", "--profile", "--typical", "--json", "--markdown"]) {
      assert.ok(out.includes(`  ${option}`));
    }
  });
});
