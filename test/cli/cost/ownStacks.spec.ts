import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PricedStack } from "../../../cli/cost/pricedStack";
import { ROOT } from "./support";

const COMPILER = join(ROOT, "node_modules", "typescript", "bin", "tsc");
const RUN = `require(${JSON.stringify(join(ROOT, "cli", "bin", "cost"))}).cost(process.argv.slice(1)).then((code) => {
  process.exitCode = code;
});`;

/** A sandbox folder of its own, so that nobody else's run is seen or disturbed. */
const sandbox = mkdtempSync(join(tmpdir(), "phi-cost-"));

function cost(...args: string[]) {
  // A variable of the tester must not choose another program.
  const env = { ...process.env, PHI_SANDBOX_DIR: sandbox, PHI_SANDBOX_PROGRAM: ROOT };
  const options = { cwd: ROOT, env, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", RUN, "--", ...args], options);
  return { code: status, stdout, stderr };
}

function price(...args: string[]): PricedStack {
  const { code, stdout, stderr } = cost("--json", ...args);
  assert.equal(code, 0, stderr);
  const [stack] = (JSON.parse(stdout) as { stacks: PricedStack[] }).stacks;
  assert.ok(stack);
  return stack;
}

const quantityOf = ({ estimate }: PricedStack, what: string) =>
  estimate.rows.find((row) => row.price.what === what)?.quantity;

describe("our own stacks, on the real engine", function () {
  // On a new machine the engine is built first.
  this.timeout(900_000);

  before(() => {
    // The engine starts the compiled provider.
    const { stdout } = spawnSync(process.execPath, [COMPILER, "-b", "cli"], { cwd: ROOT, encoding: "utf8" });
    assert.ok(existsSync(join(ROOT, "cli", "bin", "cost", "index.js")), `tsc -b cli made no output:\n${stdout}`);
  });
  after(() => rmSync(sandbox, { recursive: true, force: true }));

  it("declare nothing in dev that is neither priced nor listed as free or by use", () => {
    const dev = price("--stack", "dev");
    assert.deepEqual(dev.estimate.notPriced, []);
    assert.equal(dev.profile, "minimal");
    assert.equal(quantityOf(dev, "PostgreSQL instance db.t4g.micro"), 1);
    assert.equal(quantityOf(dev, "NAT gateway"), undefined);
    assert.ok(dev.estimate.totalUsd < 150, `minimal costs ${dev.estimate.totalUsd} USD a month`);
  });

  it("declare nothing in prod at full size either: three zones, each with its gateway, and a standby", () => {
    const prod = price("--stack", "prod", "--profile", "full");
    assert.deepEqual(prod.estimate.notPriced, []);
    assert.equal(prod.profile, "full");
    assert.equal(quantityOf(prod, "NAT gateway"), 3);
    assert.equal(quantityOf(prod, "PostgreSQL instance db.r7g.large"), 2);
    assert.equal(quantityOf(prod, "Interface endpoint, in one zone"), 45);
    assert.equal(quantityOf(prod, "Secret"), 1);
  });

  it("cannot be priced without a settings file, and the message names it", () => {
    const { code, stdout, stderr } = cost("--stack", "staging");
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, /^There is no Pulumi\.staging\.yaml, so there is nothing to price$/m);
  });

  it("leave no sandbox behind", () => assert.deepEqual(readdirSync(join(sandbox, "cost")), []));
});
