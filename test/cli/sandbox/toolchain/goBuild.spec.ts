import { strict as assert } from "node:assert";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { goBuild } from "../../../../cli/sandbox/toolchain/goBuild";
import { readPins } from "../../../../cli/sandbox/toolchain/pins";
import { Progress } from "../../../../cli/sandbox/toolchain/progress";
import { isFailure } from "../../../../cli/sandbox/toolchain/source";
import { fakeGo, pathOf, recordedProgress, script, temporaryFolder } from "../fakes";

const PINS = readPins(resolve(__dirname, "../../../../cli/sandbox/toolchain/go"));

describe("a build from Go modules", () => {
  it("makes both executables, from the committed modules as they are, and keeps them", async () => {
    const [bin, dir] = [temporaryFolder(), temporaryFolder()];
    fakeGo(bin, 'echo "in $PWD GOWORK=$GOWORK CGO_ENABLED=$CGO_ENABLED GOFLAGS=$GOFLAGS" >> "$(dirname "$0")/builds"');
    const { progress } = recordedProgress();
    const store = { dir, key: "key" };
    const env = { ...pathOf(bin), GOFLAGS: "-modcacherw" };
    const found = await goBuild({ env, store, pins: PINS, progress }).find();
    assert.deepEqual(found, {
      cli: join(dir, "key", "bin", "pulumi"),
      host: join(dir, "key", "bin", "pulumi-language-nodejs"),
      version: "3.255.0",
      packs: "launcher",
      origin: "built from Go modules",
    });
    const [first, where, second] = readFileSync(join(bin, "builds"), "utf8").split("\n");
    const version = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=3.255.0";
    assert.ok(first?.startsWith(`build -v -mod=readonly -ldflags -s -w -X ${version} -o `), first);
    assert.ok(first?.endsWith(" github.com/pulumi/pulumi/pkg/v3/cmd/pulumi"), first);
    assert.equal(where, `in ${PINS.builds[0]?.module} GOWORK=off CGO_ENABLED=0 GOFLAGS=-modcacherw`);
    assert.ok(second?.endsWith(" github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs"), second);
  });

  it("counts what it downloads and compiles", async () => {
    const [bin, dir] = [temporaryFolder(), temporaryFolder()];
    fakeGo(bin, "echo 'go: downloading a v1' >&2; echo pkg/one >&2; echo pkg/two >&2; sleep 0.2");
    let text = "";
    let clock = 0;
    // Every look at the clock is 20 seconds later, so that each change is worth a line.
    const progress = new Progress({ write: (more: string) => (text += more) }, () => (clock += 20_000));
    await goBuild({ env: pathOf(bin), store: { dir, key: "key" }, pins: PINS, progress }).find();
    assert.match(text, /^Building pulumi \(\d+ s\): 1 modules downloaded, 2 packages compiled$/m);
  });

  it("says why the compiler failed, and leaves nothing behind", async () => {
    const [bin, dir] = [temporaryFolder(), temporaryFolder()];
    script(join(bin, "go"), "echo 'verifying module: checksum mismatch' >&2; exit 1");
    const { progress } = recordedProgress();
    const answer = await goBuild({ env: pathOf(bin), store: { dir, key: "key" }, pins: PINS, progress }).find();
    assert.ok(isFailure(answer));
    assert.equal(answer.reason, "go build of pulumi failed:\nverifying module: checksum mismatch");
    assert.match(answer.remedy ?? "", /^install Go 1\.25\.11 or newer/);
    assert.deepEqual(readdirSync(dir), []);
  });

  it("needs Go, and says so without making a folder", async () => {
    const dir = join(temporaryFolder(), "toolchain");
    const { progress } = recordedProgress();
    const env = { PATH: temporaryFolder() };
    const answer = await goBuild({ env, store: { dir, key: "key" }, pins: PINS, progress }).find();
    assert.ok(isFailure(answer));
    assert.equal(answer.reason, "there is no go on PATH");
    assert.equal(existsSync(dir), false);
  });
});
