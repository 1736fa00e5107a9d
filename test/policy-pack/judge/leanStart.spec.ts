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

  it("does not load a TypeScript compiler, a dependency resolver or the automation interface with the SDK", () => {
    const code = `require("@pulumi/policy");
      const spared = /node_modules.(typescript|@npmcli|@pulumi.pulumi.automation)/;
      console.log(Object.keys(require.cache).filter((file) => spared.test(file)).length);`;
    strictEqual(output(code), "0");
  });

  it("loads one when the SDK uses it after all: serialising a function still works", () => {
    const code = `const { runtime } = require("@pulumi/pulumi");
      runtime.serializeFunction(() => 6 * 7).then(({ text }) => console.log(text.includes("6 * 7")));`;
    strictEqual(output(code), "true");
  });

  it("gives the automation interface to whoever asks for it", () => {
    const code = `const { automation } = require("@pulumi/pulumi");
      console.log(typeof automation.LocalWorkspace.createOrSelectStack);`;
    strictEqual(output(code), "function");
  });
});
