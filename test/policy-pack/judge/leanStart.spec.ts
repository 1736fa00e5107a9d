import { ok, strictEqual } from "node:assert";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { compilePack } from "../../support/packProcess";

const pack = join(__dirname, "..", "..", "..", "policy-pack");

/** What a process prints that starts as the pack does. */
function output(code: string): string {
  const run = spawnSync(process.execPath, ["-e", `require("./bin/judge/leanStart"); ${code}`], {
    cwd: pack,
    encoding: "utf8",
  });
  ok(run.status === 0, run.stderr);
  return run.stdout.trim();
}

describe("starting without what no policy uses", () => {
  before(function () {
    this.timeout(120_000);
    compilePack();
  });

  it("does not load a TypeScript compiler or a dependency resolver with the SDK", () => {
    const code = `require("@pulumi/policy");
      console.log(Object.keys(require.cache).filter((file) => /node_modules.(typescript|@npmcli)/.test(file)).length);`;
    strictEqual(output(code), "0");
  });

  it("loads one when the SDK uses it after all: serialising a function still works", () => {
    const code = `const { runtime } = require("@pulumi/pulumi");
      runtime.serializeFunction(() => 6 * 7).then(({ text }) => console.log(text.includes("6 * 7")));`;
    strictEqual(output(code), "true");
  });
});
