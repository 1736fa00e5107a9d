import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from "node:assert";
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { prepareToolchain } from "../../cli/sandbox/toolchain/toolchain";
import { toolchainEnvironment } from "../../cli/sandbox/environment";
import { layoutOf } from "../../cli/sandbox/layout";
import { buildPacks } from "../support/packProcess";
import { PolicyService } from "../support/policyService";
import pinned from "./rules.json";

const ROOT = join(__dirname, "..", "..");
const PACK = join(ROOT, "policy-pack");

/** The names of an archive's files. */
function contents(archive: Buffer | undefined): string {
  return spawnSync("tar", ["-tzf", "-"], { input: archive, encoding: "utf8" }).stdout;
}

interface Announced {
  readonly name: string;
  readonly versionTag: string;
  readonly policies: readonly { readonly name: string; readonly enforcementLevel: string }[];
}

describe("the published pack", function () {
  this.timeout(300_000);
  const work = mkdtempSync(join(tmpdir(), "phi-publish-"));
  const tools = join(work, "tools");
  const team = join(work, "team");
  const env: NodeJS.ProcessEnv = {
    PATH: [tools, process.env["PATH"]].join(":"),
    HOME: work,
    PULUMI_HOME: join(work, ".pulumi"),
    PULUMI_SKIP_UPDATE_CHECK: "true",
    NODE_EXTRA_CA_CERTS: process.env["NODE_EXTRA_CA_CERTS"],
    npm_config_userconfig: process.env["npm_config_userconfig"] ?? join(process.env["HOME"] ?? work, ".npmrc"),
    npm_config_cache: process.env["npm_config_cache"] ?? join(process.env["HOME"] ?? work, ".npm"),
    npm_config_update_notifier: "false",
  };
  const tarball = (): string => join(work, readdirSync(work).find((name) => name.endsWith(".tgz")) ?? "");

  /** Runs a command with nothing of this project in its environment. */
  function run(cwd: string, command: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      const add = (data: Buffer): string => (output += data.toString());
      child.stdout.on("data", add);
      child.stderr.on("data", add);
      child.once("error", reject);
      child.once("close", (code) => resolve({ code, output }));
    });
  }

  before(async () => {
    buildPacks();
    const sandbox = layoutOf({ ...process.env, PHI_SANDBOX_DIR: join(work, "sandbox") }, ROOT);
    const toolchain = await prepareToolchain({
      root: ROOT,
      dir: sandbox.toolchain,
      env: toolchainEnvironment(process.env, sandbox),
      output: process.stderr,
    });
    mkdirSync(tools);
    mkdirSync(team);
    // The CLI by itself, beside no language host: it starts a pack the way that packs of other languages are started,
    // through a script that runs the SDK's own runner from the pack's folder.
    copyFileSync(toolchain.cli, join(tools, "pulumi"));
    chmodSync(join(tools, "pulumi"), 0o755);
    const runner = `require.resolve("@pulumi/pulumi/cmd/run-policy-pack")`;
    const script = `#!/bin/sh\nexec "${process.execPath}" "$("${process.execPath}" -p '${runner}')" "$@"\n`;
    writeFileSync(join(tools, "pulumi-analyzer-policy-nodejs"), script, { mode: 0o755 });
    const packed = spawnSync("npm", ["pack", "--silent", "--pack-destination", work], { cwd: PACK, encoding: "utf8" });
    strictEqual(packed.status, 0, packed.stderr);
  });
  after(() => rmSync(work, { recursive: true, force: true }));

  it("is a tarball of compiled files, with licence and README, and nothing of tests, scripts or sources", () => {
    const listed = contents(readFileSync(tarball())).trim().split("\n");
    for (const file of ["package.json", "PulumiPolicy.yaml", "README.md", "LICENSE", "bin/index.js"]) {
      ok(listed.includes(`package/${file}`), file);
    }
    deepStrictEqual(
      listed.filter((file) => !/^package\/(package\.json|PulumiPolicy\.yaml|README\.md|LICENSE|bin\/)/.test(file)),
      [],
    );
    deepStrictEqual(
      listed.filter((file) => /\.ts$|scripts\/|test\/|tsbuildinfo/.test(file)),
      [],
    );
  });

  it("installs into an empty folder, without a compiler, and judges a stack there", async () => {
    writeFileSync(join(team, "package.json"), "{}");
    const installed = await run(team, "npm", "install", "--prefer-offline", "--no-audit", "--no-fund", tarball());
    strictEqual(installed.code, 0, installed.output);
    const modules = readdirSync(join(team, "node_modules"));
    deepStrictEqual(
      ["typescript", "ts-node", "phi-foundation", "mocha"].filter((name) => modules.includes(name)),
      [],
    );
    const type = "aws:rds/instance:Instance";
    const inputs = { engine: "postgres", storageEncrypted: false };
    const resources = [
      { urn: "urn:pulumi:old::app::pulumi:pulumi:Stack::app-old", type: "pulumi:pulumi:Stack" },
      { urn: `urn:pulumi:old::app::${type}::db`, type, custom: true, id: "db", inputs, outputs: inputs },
    ];
    const manifest = { time: "2026-01-01T00:00:00Z", magic: "", version: "" };
    writeFileSync(join(team, "state.json"), JSON.stringify({ version: 3, deployment: { manifest, resources } }));
    const pack = "node_modules/phi-policy-pack";
    const judged = await run(team, "pulumi", "policy", "analyze", "--file", "state.json", "--policy-pack", pack);
    notStrictEqual(judged.code, 0);
    match(judged.output, /\[mandatory\].*rds-storage-require-encryption/);
  });

  it("is published by the CLI: metadata of every pinned rule, then exactly that tarball, then the completion", async () => {
    const service = await PolicyService.start("clinic");
    try {
      Object.assign(env, { PULUMI_BACKEND_URL: service.url, PULUMI_ACCESS_TOKEN: "stand-in" });
      const published = await run(PACK, "pulumi", "policy", "publish", "clinic");
      strictEqual(published.code, 0, published.output);
      const sent = service.requests.filter(({ method }) => method !== "GET");
      deepStrictEqual(
        sent.map(({ method, path }) => `${method} ${dirname(path)}`),
        ["POST /api/orgs/clinic", "PUT /", "POST /api/orgs/clinic/policypacks/phi-policy-pack/versions/0.1.0"],
      );
      const [announcement, upload] = sent;
      const announced = JSON.parse(announcement?.body.toString() ?? "") as Announced;
      strictEqual(announced.name, "phi-policy-pack");
      deepStrictEqual(
        Object.fromEntries(announced.policies.map(({ name, enforcementLevel }) => [name, enforcementLevel])),
        pinned,
      );
      strictEqual(contents(upload?.body), contents(readFileSync(tarball())));
    } finally {
      service.stop();
    }
  });
});
