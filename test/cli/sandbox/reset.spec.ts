import { strict as assert } from "node:assert";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { layoutOf, type Layout } from "../../../cli/sandbox/layout";
import { reset } from "../../../cli/sandbox/reset";
import { liftStaleLocks } from "../../../cli/sandbox/staleLocks";
import { temporaryFolder } from "./fakes";

function usedSandbox(): Layout {
  const layout = layoutOf({ PHI_SANDBOX_DIR: temporaryFolder() });
  for (const name of ["home", "state", "project", "plugins", "world", "cache", "toolchain", "notes"]) {
    mkdirSync(join(layout.dir, name));
    writeFileSync(join(layout.dir, name, "file"), "x");
  }
  return layout;
}

describe("reset", () => {
  it("removes what the sandbox made, and neither the CLI nor anything else", async () => {
    const layout = usedSandbox();
    assert.deepEqual(await reset(layout, ["--yes"], undefined), [`The sandbox in ${layout.dir} is empty.`]);
    assert.deepEqual(readdirSync(layout.dir).sort(), ["notes", "toolchain"]);
  });

  it("asks first, and takes anything but yes for no", async () => {
    const layout = usedSandbox();
    for (const answer of ["", "n", "yesterday"]) {
      assert.deepEqual(await reset(layout, [], () => Promise.resolve(answer)), ["Nothing was removed."]);
    }
    assert.equal(existsSync(layout.state), true);
    await reset(layout, [], () => Promise.resolve("y"));
    assert.equal(existsSync(layout.state), false);
  });

  it("needs --yes where nobody can be asked", async () => {
    const layout = usedSandbox();
    await assert.rejects(reset(layout, [], undefined), /confirm with: reset --yes$/);
    assert.equal(existsSync(layout.state), true);
  });
});

describe("a lock on a stack", () => {
  function locked(pid: number, host: string): { layout: Layout; file: string } {
    const layout = usedSandbox();
    const folder = join(layout.state, ".pulumi", "locks", "organization", "phi", "dev");
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "abc.json");
    writeFileSync(file, JSON.stringify({ pid, username: "me", hostname: host, timestamp: "2026-01-01T00:00:00Z" }));
    return { layout, file };
  }

  /** Above the largest id that Linux and macOS give to a process. */
  const GONE = 2 ** 30;

  it("is lifted when its process is gone", () => {
    const { layout, file } = locked(GONE, hostname());
    assert.deepEqual(liftStaleLocks(layout), [`A run was interrupted (process ${GONE} is gone); its lock is lifted.`]);
    assert.equal(existsSync(file), false);
  });

  it("stays while its process runs", () => {
    const { layout, file } = locked(process.pid, hostname());
    assert.deepEqual(liftStaleLocks(layout), []);
    assert.equal(existsSync(file), true);
  });

  it("of another machine stays, because it cannot be told", () => {
    const { layout, file } = locked(GONE, "another-machine");
    assert.deepEqual(liftStaleLocks(layout), []);
    assert.equal(existsSync(file), true);
  });
});
