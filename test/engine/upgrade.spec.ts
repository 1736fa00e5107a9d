import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Sandbox } from "../support/sandbox";
import { copyOf, foundationUp, HOLDS_PHI, unjudged } from "./foundationUp";
import { heldBy } from "./held";

const ROOT = resolve(__dirname, "..", "..");

/** What makes up the program. */
const PROGRAM = ["infra", "package.json", "tsconfig.json", "Pulumi.yaml", "Pulumi.dev.yaml"] as const;

/** What the engine does with a resource in an upgrade that leaves it where it is. */
const HARMLESS = new Set(["same", "update", "refresh", "read", "import"]);

interface Preview {
  readonly steps?: readonly { readonly op: string; readonly urn: string }[];
}

function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", ["-C", ROOT, ...args], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * The commit that today's program is an upgrade of: the last release; without one the last commit, where the program differs
 * from it, or else the one in which it last was another. Undefined where there is no history to read, as in an archive or
 * a shallow checkout.
 */
function predecessor(): string | undefined {
  const top = git("rev-parse", "--show-toplevel");
  if (top === undefined || realpathSync(top) !== realpathSync(ROOT)) {
    return undefined;
  }
  const release = git("describe", "--tags", "--abbrev=0", "--match", "v[0-9]*", "HEAD^");
  if (release !== undefined) {
    return release;
  }
  const [, before] = git("log", "-2", "--format=%H", "--", "infra")?.split("\n") ?? [];
  return git("diff", "--quiet", "HEAD", "--", "infra") === undefined ? "HEAD" : before;
}

/** The program of a commit in a temporary folder, with today's packages. */
function programOf(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), "phi-before-"));
  const archive = execFileSync("git", ["-C", ROOT, "archive", commit, ...PROGRAM], { maxBuffer: 64 * 1024 * 1024 });
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

const base = predecessor();

/** Told where the names are all that can be compared, so that nobody takes one test for two. */
const alone = base === undefined ? ": no history here to come from, so by the names that were released alone" : "";

describe("upgrading a stack with patient data to today's program, on the real engine", function () {
  this.timeout(600_000);
  this.slow(120_000);

  if (base !== undefined) {
    it(`replaces and deletes nothing that holds data or keys, coming from ${base} (R-001-19, R-001-25)`, async () => {
      const programDir = programOf(base);
      const before = await Sandbox.create({ programDir, settings: HOLDS_PHI });
      const after: Sandbox[] = [];
      try {
        const up = await before.up("--skip-preview", ...unjudged());
        assert.equal(up.code, 0, up.stdout + up.stderr);
        const held = await heldBy(before);
        assert.ok(held.length > 50, `${held.length} resources are marked as holding data or keys`);

        after.push(await copyOf(before, { settings: HOLDS_PHI }));
        const preview = await after[0]?.preview("--json", "--show-sames", ...unjudged());
        assert.equal(preview?.code, 0, `${preview?.stdout}${preview?.stderr}`);
        const { steps = [] } = JSON.parse(preview?.stdout ?? "") as Preview;
        const ops = new Map(steps.map(({ urn, op }) => [urn, op]));
        const harmed = held.filter(({ urn }) => !HARMLESS.has(ops.get(urn) ?? "missing"));
        assert.deepEqual(
          harmed.map(({ urn, name, type }) => `${ops.get(urn) ?? "missing"} ${type} ${name}`),
          [],
        );
      } finally {
        [before, ...after].forEach((sandbox) => sandbox.dispose());
        rmSync(programDir, { recursive: true, force: true });
      }
    });
  }

  it(`keeps every name by which a stack knows what holds data or keys${alone} (R-001-19, R-001-25)`, async () => {
    // A resource that is called otherwise is another one to the engine, and the old one goes.
    const released = JSON.parse(readFileSync(join(__dirname, "released.json"), "utf8")) as readonly string[];
    assert.ok(released.length > 100, `${released.length} names`);
    const today = new Set((await heldBy(await foundationUp())).map(({ type, name }) => `${type} ${name}`));
    assert.deepEqual(
      released.filter((each) => !today.has(each)),
      [],
    );
  });
});
