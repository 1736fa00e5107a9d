import { strict as assert } from "node:assert";
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fakeGo, pathOf, temporaryFolder } from "../fakes";

const ROOT = resolve(__dirname, "../../../..");

/** Another process that looks for a toolchain, with nothing but a fake Go to get it from. */
function otherProcess(bin: string, dir: string): { child: ChildProcess; answer: Promise<string>; said: () => string } {
  const program = `
    const { goBuild } = require("./cli/sandbox/toolchain/goBuild");
    const { readPins } = require("./cli/sandbox/toolchain/pins");
    const { Progress } = require("./cli/sandbox/toolchain/progress");
    const pins = readPins("${join(ROOT, "cli/sandbox/toolchain/go")}");
    const progress = new Progress(process.stderr);
    goBuild({ env: process.env, store: { dir: ${JSON.stringify(dir)}, key: "key" }, pins, progress }).find()
      .then((found) => process.stdout.write(found.cli ?? found.reason));`;
  const args = ["-r", "ts-node/register/transpile-only", "-e", program];
  const child = spawn(process.execPath, args, { cwd: ROOT, env: pathOf(bin) });
  let [out, err] = ["", ""];
  child.stdout.on("data", (text: Buffer) => (out += String(text)));
  child.stderr.on("data", (text: Buffer) => (err += String(text)));
  const answer = new Promise<string>((done) => child.once("close", () => done(out)));
  return { child, answer, said: () => err };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function builds(bin: string): number {
  const file = join(bin, "builds");
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").length : 0;
}

describe("keeping a toolchain", () => {
  it("is done once by two processes at a time: the second waits and ends with the first one's copy", async () => {
    const [bin, dir] = [temporaryFolder(), temporaryFolder()];
    fakeGo(bin, "sleep 1");
    const first = otherProcess(bin, dir);
    await until(() => builds(bin) === 1);
    const second = otherProcess(bin, dir);
    const answers = await Promise.all([first.answer, second.answer]);
    const cli = join(dir, "key", "bin", "pulumi");
    assert.deepEqual(answers, [cli, cli]);
    assert.equal(builds(bin), 2, "two executables, each built once");
    assert.match(second.said(), new RegExp(`another run \\(process ${first.child.pid}\\)`));
    assert.deepEqual(readdirSync(dir), ["key"]);
  });

  it("leaves nothing half-made when it is killed; the next run clears up and finishes", async () => {
    const [bin, dir] = [temporaryFolder(), temporaryFolder()];
    // The first executable is finished, the second hangs.
    fakeGo(bin, 'case "$*" in *language*) touch "$(dirname "$0")/hangs"; exec sleep 5;; esac');
    const first = otherProcess(bin, dir);
    await until(() => existsSync(join(bin, "hangs")));
    first.child.kill("SIGKILL");
    await first.answer;
    assert.equal(existsSync(join(dir, "key")), false);
    assert.ok(readdirSync(dir).some((name) => name.startsWith(".draft-")));
    fakeGo(bin);
    assert.equal(await otherProcess(bin, dir).answer, join(dir, "key", "bin", "pulumi"));
    assert.deepEqual(readdirSync(dir), ["key"]);
  });

  it("ends the compiler when it is told to stop", async () => {
    const [bin, dir] = [temporaryFolder(), temporaryFolder()];
    fakeGo(bin, 'echo $$ > "$(dirname "$0")/pid"; exec sleep 20');
    const run = otherProcess(bin, dir);
    const pidFile = join(bin, "pid");
    await until(() => existsSync(pidFile) && readFileSync(pidFile, "utf8").endsWith("\n"));
    run.child.kill("SIGTERM");
    await run.answer;
    const pid = Number(readFileSync(pidFile, "utf8"));
    await until(() => !isRunning(pid));
  });

  it("replaces a damaged copy", async () => {
    const [bin, dir] = [temporaryFolder(), temporaryFolder()];
    fakeGo(bin);
    mkdirSync(join(dir, "key", "bin"), { recursive: true });
    writeFileSync(join(dir, "key", "bin", "pulumi"), "half");
    assert.equal(await otherProcess(bin, dir).answer, join(dir, "key", "bin", "pulumi"));
    assert.match(readFileSync(join(dir, "key", "bin", "pulumi"), "utf8"), /3\.255\.0/);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
