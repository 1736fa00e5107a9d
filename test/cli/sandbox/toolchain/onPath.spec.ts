import { strict as assert } from "node:assert";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { sealCopy } from "../../../../cli/sandbox/toolchain/keptCopy";
import { onPath } from "../../../../cli/sandbox/toolchain/onPath";
import { type Failure, isFailure, type Toolchain } from "../../../../cli/sandbox/toolchain/source";
import { pathOf, script, temporaryFolder } from "../fakes";

function install(folder: string, version: string, host = true): void {
  script(join(folder, "pulumi"), `echo ${version}`);
  if (host) {
    script(join(folder, "pulumi-language-nodejs"), "exit 0");
  }
}

function reasonOf(answer: Toolchain | Failure): string {
  assert.ok(isFailure(answer), `expected a failure, got ${JSON.stringify(answer)}`);
  return answer.reason;
}

describe("pulumi on PATH", () => {
  it("is taken with the language host beside it, and starts packs from their folder", async () => {
    const folder = temporaryFolder();
    install(folder, "v3.200.0");
    assert.deepEqual(await onPath(pathOf(folder)).find(), {
      cli: join(folder, "pulumi"),
      host: join(folder, "pulumi-language-nodejs"),
      version: "3.200.0",
      packs: "folder",
      origin: "from PATH",
    });
  });

  it("finds the language host behind a symbolic link, where package managers keep it", async () => {
    const [cellar, bin] = [temporaryFolder(), temporaryFolder()];
    install(cellar, "v3.210.1");
    symlinkSync(join(cellar, "pulumi"), join(bin, "pulumi"));
    const found = await onPath(pathOf(bin)).find();
    assert.ok(!isFailure(found));
    assert.equal(found.host, join(cellar, "pulumi-language-nodejs"));
  });

  it("finds the language host elsewhere on PATH", async () => {
    const [cli, host] = [temporaryFolder(), temporaryFolder()];
    install(cli, "v3.210.1", false);
    script(join(host, "pulumi-language-nodejs"), "exit 0");
    const found = await onPath(pathOf(cli, host)).find();
    assert.ok(!isFailure(found));
    assert.equal(found.host, join(host, "pulumi-language-nodejs"));
  });

  it("starts packs by a launcher when it is a copy that this project built", async () => {
    const copy = temporaryFolder();
    mkdirSync(join(copy, "bin"));
    install(join(copy, "bin"), "v3.255.0");
    sealCopy(copy, { version: "3.255.0", packs: "launcher", origin: "built from Go modules" });
    const found = await onPath(pathOf(join(copy, "bin"))).find();
    assert.ok(!isFailure(found));
    assert.equal(found.packs, "launcher");
  });

  for (const version of ["v3.199.9", "v4.0.0", "v2.255.0", "nonsense"]) {
    it(`is refused in version ${version}, which is not supported`, async () => {
      const folder = temporaryFolder();
      install(folder, version);
      const expected = `${join(folder, "pulumi")} is ${version}; supported is 3.200 or newer, below 4`;
      assert.equal(reasonOf(await onPath(pathOf(folder)).find()), expected);
    });
  }

  it("is refused without a language host", async () => {
    const folder = temporaryFolder();
    install(folder, "v3.255.0", false);
    const expected = `${join(folder, "pulumi")} has no pulumi-language-nodejs beside it or on PATH`;
    assert.equal(reasonOf(await onPath(pathOf(folder)).find()), expected);
  });

  it("is refused when it does not run, with its own words", async () => {
    const folder = temporaryFolder();
    script(join(folder, "pulumi"), "echo 'wrong architecture' >&2; exit 3");
    assert.equal(
      reasonOf(await onPath(pathOf(folder)).find()),
      `${join(folder, "pulumi")} does not run: wrong architecture`,
    );
  });

  it("is not there: says so, and names what to install", async () => {
    assert.deepEqual(await onPath({ PATH: temporaryFolder() }).find(), {
      reason: "there is none",
      remedy: "install Pulumi 3.200 or newer, below 4: https://www.pulumi.com/docs/iac/download-install/",
    });
  });
});
