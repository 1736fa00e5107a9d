import assert from "node:assert/strict";
import { type Sandbox } from "../support/sandbox";
import { copyOf, foundationUp, SETTINGS, unjudged } from "./foundationUp";
import { heldBy, lostIn } from "./held";

describe("switching the profile of a stack with patient data, on the real engine", function () {
  this.timeout(600_000);
  this.slow(90_000);
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await copyOf(await foundationUp(), { settings: SETTINGS });
  });
  after(() => sandbox.dispose());

  for (const [from, to] of [
    ["minimal", "standard"],
    ["standard", "full"],
    ["full", "minimal"],
  ] as const) {
    it(`from ${from} to ${to}: replaces and deletes nothing that holds data or keys (R-001-25)`, async () => {
      const before = await heldBy(sandbox);
      assert.ok(before.length > 150, `${before.length} resources are marked as holding data or keys`);
      sandbox.set({ profile: to });
      const { code, stdout, stderr } = await sandbox.up("--skip-preview", ...unjudged());
      assert.equal(code, 0, stdout + stderr);
      assert.deepEqual(lostIn(sandbox, before), []);
      // What is protected does not even leave the program.
      const after = new Set((await heldBy(sandbox)).map(({ urn }) => urn));
      assert.deepEqual(
        before.filter(({ urn, protect }) => protect && !after.has(urn)).map(({ name }) => name),
        [],
      );
    });
  }
});
