import { strict as assert } from "node:assert";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { writePackLauncher, writeProviderLauncher } from "../../../cli/sandbox/launchers";
import { layoutOf } from "../../../cli/sandbox/layout";
import { temporaryFolder } from "./fakes";

const END_WITH_ENGINE = resolve(__dirname, "../../../cli/sandbox/endWithEngine.ts");

describe("the launcher of a policy pack", () => {
  it("starts the SDK's runner in the pack's folder, with the engine's address, whatever the folder is called", () => {
    const layout = layoutOf({ PHI_SANDBOX_DIR: temporaryFolder() }, temporaryFolder());
    const pack = join(layout.root, "it's a $(pack)");
    const runner = join(layout.root, "node_modules", "@pulumi", "pulumi", "cmd", "run-policy-pack", "index.js");
    const hook = join(layout.root, "cli", "bin", "sandbox", "endWithEngine.js");
    [pack, dirname(runner), dirname(hook)].forEach((folder) => mkdirSync(folder, { recursive: true }));
    writeFileSync(runner, "console.log(JSON.stringify([process.cwd(), process.argv.slice(2)]));");
    writeFileSync(hook, "process.argv.push('hooked');");
    const launcher = writePackLauncher(layout, pack);
    assert.equal(statSync(launcher).mode & 0o111, 0o111);
    const { stdout, stderr } = spawnSync(launcher, ["127.0.0.1:1234", "/program"], { encoding: "utf8" });
    assert.equal(stdout, `${JSON.stringify([pack, ["127.0.0.1:1234", ".", "hooked"]])}\n`, stderr);
  });
});

describe("the provider", () => {
  it("is started as pulumi-resource-aws and is the project's stand-in", () => {
    const layout = layoutOf({ PHI_SANDBOX_DIR: temporaryFolder() }, "/project");
    writeProviderLauncher(layout);
    const bin = "/project/cli/bin/sandbox";
    const exec = `exec '${process.execPath}' --max-semi-space-size=4 -r '${bin}/endWithEngine.js' '${bin}/provider/main.js' "$@"`;
    const text = readFileSync(join(layout.plugins, "pulumi-resource-aws"), "utf8");
    assert.equal(text, `#!/bin/sh\n# Written by cli/sandbox on every run.\n${exec}\n`);
  });
});

describe("a plugin", () => {
  const args = ["-r", "ts-node/register/transpile-only", "-r", END_WITH_ENGINE, "-e"];
  const forever = "console.log('up'); setInterval(() => undefined, 1000)";

  it("ends when its engine is gone", async () => {
    const plugin = spawn(process.execPath, [...args, forever], { stdio: ["pipe", "pipe", "inherit"] });
    const ended = new Promise((done) => plugin.once("exit", done));
    await new Promise((up) => plugin.stdout.once("data", up));
    plugin.stdin.end();
    assert.equal(await ended, 0);
  });

  it("is not kept alive by waiting for that", () => {
    const { status, stdout } = spawnSync(process.execPath, [...args, "console.log('done')"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    assert.equal(status, 0);
    assert.equal(String(stdout), "done\n");
  });

  it("that somebody else starts, without a pipe, runs on", async () => {
    const plugin = spawn(process.execPath, [...args, forever], { stdio: ["ignore", "pipe", "inherit"] });
    await new Promise((up) => plugin.stdout.once("data", up));
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(plugin.exitCode, null);
    plugin.kill();
  });
});
