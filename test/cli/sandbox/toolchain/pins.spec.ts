import { strict as assert } from "node:assert";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isSupported, readPins } from "../../../../cli/sandbox/toolchain/pins";
import { temporaryFolder } from "../fakes";

const GO = resolve(__dirname, "../../../../cli/sandbox/toolchain/go");

describe("the pins of the Go build", () => {
  it("name the CLI's version as go.mod does, and it is a supported one", () => {
    const { version } = readPins(GO);
    assert.match(readFileSync(join(GO, "cli/go.mod"), "utf8"), new RegExp(`/pulumi/pkg/v3 v${version}`));
    assert.equal(isSupported(version), true);
  });

  it("fix every module by a checksum", () => {
    for (const module of ["cli", "host"]) {
      const required = readFileSync(join(GO, module, "go.mod"), "utf8").matchAll(
        /^\t(\S+) (v\S+)(?: \/\/ indirect)?$/gm,
      );
      const replaced = new Set(["github.com/atotto/clipboard"]);
      const sums = readFileSync(join(GO, module, "go.sum"), "utf8");
      const missing = [...required].filter(
        ([, path = "", v = ""]) => !replaced.has(path) && !sums.includes(`${path} ${v}/go.mod h1:`),
      );
      assert.deepEqual(missing, []);
    }
  });

  it("give a copy another name when a checksum changes", () => {
    const copy = temporaryFolder();
    cpSync(GO, copy, { recursive: true });
    assert.equal(readPins(copy).key, readPins(GO).key);
    const sums = join(copy, "host", "go.sum");
    writeFileSync(sums, readFileSync(sums, "utf8").replace("h1:", "h1:A"));
    assert.notEqual(readPins(copy).key, readPins(GO).key);
  });
});
