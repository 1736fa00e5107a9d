import { strict as assert } from "node:assert";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { installer } from "../../../../cli/sandbox/toolchain/installer";
import { isFailure } from "../../../../cli/sandbox/toolchain/source";
import { pathOf, recordedProgress, temporaryFolder } from "../fakes";

const NODE_MODULES = resolve(__dirname, "../../../../node_modules");

/** An SDK whose installer does as told; `root` and `version` are in its scope. */
function sdkThat(does: string): string {
  const sdk = temporaryFolder();
  mkdirSync(join(sdk, "node_modules"));
  symlinkSync(join(NODE_MODULES, "semver"), join(sdk, "node_modules", "semver"));
  mkdirSync(join(sdk, "automation"));
  writeFileSync(
    join(sdk, "automation", "index.js"),
    `const fs = require("fs");
     exports.PulumiCommand = { async install({ root, version }) { ${does} } };`,
  );
  return sdk;
}

function run(sdk: string, dir: string, stallSeconds = 20) {
  const { progress } = recordedProgress();
  const store = { dir, key: "key" };
  return installer({ env: pathOf(), store, version: "3.255.0", progress, sdk, stallSeconds }).find();
}

describe("Pulumi's own installer", () => {
  it("installs the pinned version into the project's folder, and packs start from theirs", async () => {
    const dir = temporaryFolder();
    const sdk = sdkThat(`
      fs.mkdirSync(root + "/bin");
      for (const name of ["pulumi", "pulumi-language-nodejs"]) {
        fs.writeFileSync(root + "/bin/" + name, "#!/bin/sh\\necho " + version, { mode: 0o755 });
      }`);
    assert.deepEqual(await run(sdk, dir), {
      cli: join(dir, "key", "bin", "pulumi"),
      host: join(dir, "key", "bin", "pulumi-language-nodejs"),
      version: "3.255.0",
      packs: "folder",
      origin: "installed by Pulumi's installer",
    });
    assert.deepEqual(readdirSync(dir), ["key"]);
  });

  it("that fails is quoted, and leaves nothing behind", async () => {
    const dir = temporaryFolder();
    const answer = await run(sdkThat('throw new Error("Failed to download install.sh");'), dir);
    assert.ok(isFailure(answer));
    assert.equal(answer.reason, "Failed to download install.sh");
    assert.deepEqual(readdirSync(dir), []);
  });

  it("that gets no byte is given up instead of waited for", async () => {
    const dir = temporaryFolder();
    const started = Date.now();
    const answer = await run(sdkThat("await new Promise((done) => setTimeout(done, 60_000));"), dir, 1);
    assert.ok(isFailure(answer));
    assert.equal(answer.reason, "no byte arrived in 1 s");
    assert.ok(Date.now() - started < 10_000);
  });

  it("that is slow but moving is not given up", async () => {
    const sdk = sdkThat(`
      for (let i = 0; i < 8; i++) {
        fs.appendFileSync(process.env.TMPDIR + "/download", "x");
        await new Promise((done) => setTimeout(done, 500));
      }
      throw new Error("reached the end");`);
    const answer = await run(sdk, temporaryFolder(), 2);
    assert.ok(isFailure(answer));
    assert.equal(answer.reason, "reached the end");
  });
});
