import assert from "node:assert/strict";
import { type Sandbox } from "../support/sandbox";
import { copyOf, EVERYTHING, everythingUp, foundationUp, standardUp, unjudged } from "./foundationUp";
import { heldBy, lostIn } from "./held";

describe("switching the profile of a stack with patient data, on the real engine", function () {
  this.timeout(600_000);
  this.slow(90_000);

  async function minimalAgain(): Promise<Sandbox> {
    const sandbox = await copyOf(await everythingUp(), { settings: { ...EVERYTHING, profile: "minimal" } });
    const { code, stdout, stderr } = await sandbox.up("--skip-preview", ...unjudged());
    assert.equal(code, 0, stdout + stderr);
    return sandbox;
  }

  for (const [title, from, to] of [
    ["from minimal to standard", foundationUp, standardUp],
    ["from standard to full with every option", standardUp, everythingUp],
    ["from full to minimal", everythingUp, minimalAgain],
  ] as const) {
    it(`${title}: replaces and deletes nothing that holds data or keys (R-001-25)`, async () => {
      const before = await heldBy(await from());
      assert.ok(before.length > 150, `${before.length} resources are marked as holding data or keys`);
      const sandbox = await to();
      assert.deepEqual(lostIn(sandbox, before), []);
      // What is protected does not even leave the program.
      const after = new Set((await heldBy(sandbox)).map(({ urn }) => urn));
      assert.deepEqual(
        before.filter(({ urn, protect }) => protect && !after.has(urn)).map(({ name }) => name),
        [],
      );
      if (to === minimalAgain) {
        sandbox.dispose();
      }
    });
  }
});
