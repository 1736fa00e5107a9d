import assert from "node:assert/strict";
import { LOCKABLE_DOMAINS } from "../../infra/keys/lockdown";
import { listResources, type StoredResource } from "../../cli/sandbox/world";
import { type Sandbox } from "../support/sandbox";
import { copyOf, foundationUp, SETTINGS, unjudged } from "./foundationUp";

describe("locking down a stack with patient data, on the real engine", function () {
  this.timeout(300_000);
  this.slow(60_000);
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await copyOf(await foundationUp(), { settings: SETTINGS });
  });
  after(() => sandbox.dispose());

  const world = (): ReadonlyMap<string, StoredResource> =>
    new Map(listResources(sandbox.layout.world).map((resource) => [`${resource.type} ${resource.id}`, resource]));

  /** What differs between two looks at the world, by the names in the program. */
  function changes(before: ReturnType<typeof world>, after: ReturnType<typeof world>): readonly string[] {
    assert.deepEqual([...after.keys()].sort(), [...before.keys()].sort(), "something was made or destroyed");
    return [...after].flatMap(([key, { name, outputs }]) => {
      const old = before.get(key)?.outputs ?? {};
      const keys = [...new Set([...Object.keys(old), ...Object.keys(outputs)])];
      const differing = keys.filter((each) => JSON.stringify(old[each]) !== JSON.stringify(outputs[each]));
      return differing.map((each) => `${name} ${each}`);
    });
  }

  async function up(lockdown: readonly string[]): Promise<void> {
    sandbox.set({ lockdown });
    const { code, stdout, stderr } = await sandbox.up("--skip-preview", ...unjudged());
    assert.equal(code, 0, stdout + stderr);
  }

  it("R-003-23 changes the policies of the keys and nothing else; lifting it restores the very same world", async () => {
    const peace = world();
    await up(LOCKABLE_DOMAINS);
    assert.deepEqual([...changes(peace, world())].sort(), LOCKABLE_DOMAINS.map((each) => `keys-${each} policy`).sort());
    await up([]);
    assert.deepEqual(changes(peace, world()), []);
  });
});
