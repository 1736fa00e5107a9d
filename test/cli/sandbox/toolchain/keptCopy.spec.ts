import { strict as assert } from "node:assert";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keptCopy, readCopy, sealCopy } from "../../../../cli/sandbox/toolchain/keptCopy";
import { script, temporaryFolder } from "../fakes";

const ABOUT = { version: "3.255.0", packs: "launcher", origin: "built from Go modules" } as const;

function copyIn(dir: string): string {
  const folder = join(dir, "key");
  ["pulumi", "pulumi-language-nodejs"].forEach((name) => script(join(folder, "bin", name), `echo ${name}`));
  sealCopy(folder, ABOUT);
  return folder;
}

describe("a kept copy", () => {
  it("is found again as it was sealed", async () => {
    const dir = temporaryFolder();
    const folder = copyIn(dir);
    assert.deepEqual(await keptCopy({ dir, key: "key" }).find(), {
      cli: join(folder, "bin", "pulumi"),
      host: join(folder, "bin", "pulumi-language-nodejs"),
      ...ABOUT,
    });
  });

  it("of other pins is not found", async () => {
    const dir = temporaryFolder();
    copyIn(dir);
    assert.deepEqual(await keptCopy({ dir, key: "other" }).find(), { reason: `none yet in ${join(dir, "other")}` });
  });

  it("that was cut short counts as damaged", async () => {
    const dir = temporaryFolder();
    const folder = copyIn(dir);
    writeFileSync(join(folder, "bin", "pulumi"), "#!/bin/sh\n");
    assert.deepEqual(await keptCopy({ dir, key: "key" }).find(), { reason: `${folder} is damaged` });
  });

  it("whose record is not JSON is not used", () => {
    const folder = copyIn(temporaryFolder());
    writeFileSync(join(folder, "toolchain.json"), "{");
    assert.equal(readCopy(folder), undefined);
  });

  it("that was never sealed is not used", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "bin"));
    assert.equal(readCopy(folder), undefined);
  });
});
