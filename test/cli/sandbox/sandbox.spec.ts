import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listResources } from "../../../cli/sandbox/world";
import { Sandbox, type SandboxResult } from "../../support/sandbox";
import { temporaryFolder } from "./fakes";

const FIXTURES = join(__dirname, "fixtures");
const PROGRAM = join(FIXTURES, "program");
const BANNER =
  "SANDBOX, NOT AWS: Pulumi's real engine against a stand-in on this machine. Nothing is created in any account.";

function ended(result: SandboxResult, code: number): void {
  assert.equal(result.code, code, `${result.stdout}\n${result.stderr}`);
}

function userFiles(): string[] {
  return readdirSync(PROGRAM)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(join(PROGRAM, name), "utf8"));
}

describe("npm run sandbox", function () {
  // The real engine starts in each of these.
  this.timeout(120_000);
  this.slow(20_000);

  let sandbox: Sandbox;
  let home: string;

  beforeEach(async () => {
    home = temporaryFolder();
    const env = {
      HOME: home,
      AWS_SECRET_ACCESS_KEY: "a-secret",
      GITHUB_TOKEN: "a-token",
      PULUMI_ACCESS_TOKEN: "another",
    };
    sandbox = await Sandbox.create({ programDir: PROGRAM, env });
  });

  afterEach(() => sandbox.dispose());

  it("brings dev up, sums up, and says on its first and last line that this is a sandbox", async () => {
    const before = userFiles();
    const first = await sandbox.run();
    ended(first, 0);
    const lines = first.stdout.trimEnd().split("\n");
    assert.equal(lines.at(0), BANNER);
    assert.equal(lines.at(-1), BANNER);
    assert.match(first.stdout, /Previewing update \(dev\):[^]*Updating \(dev\):/);
    assert.match(first.stdout, /^Resources: 0, by area\n {2}greeting {8}0 in 1 component$/m);
    assert.match(first.stdout, /^Rules: \d+ passed, 0 violated$/m);
    assert.match(first.stdout, /^ {2}greeting {5}good morning$/m);
    assert.match(first.stdout, /^ {2}password {5}\[secret\]$/m);
    assert.doesNotMatch(first.stdout + first.stderr, /not-to-be-shown|using pulumi-resource-aws from \$PATH/);

    // The program runs in the user's folder, and the user's own stays as it was.
    assert.ok(first.stdout.includes(`folder       ${PROGRAM}\n`));
    assert.deepEqual(userFiles(), before);
    assert.deepEqual(readdirSync(home), []);
    assert.match(
      readFileSync(join(sandbox.layout.home, "logs"), "utf8"),
      /^The engine keeps no log of its own in a sandbox/,
    );
    const [, environment = ""] = /^ {2}environment {2}(\[.*\])$/m.exec(first.stdout) ?? [];
    const names = JSON.parse(environment) as string[];
    const secrets = ["AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN", "PULUMI_ACCESS_TOKEN"];
    assert.deepEqual(
      secrets.filter((name) => names.includes(name)),
      [],
    );
    assert.ok(names.includes("AWS_EC2_METADATA_DISABLED"));

    const second = await sandbox.run();
    ended(second, 0);
    assert.match(second.stdout, /Resources:\n {4}2 unchanged/);
  });

  it("passes commands on, with the pack, for a stack that it creates on first use", async () => {
    const preview = await sandbox.run("preview", "--stack", "prod");
    ended(preview, 0);
    assert.match(preview.stdout, /Previewing update \(prod\):/);
    assert.match(preview.stdout, /phi-policy-pack@v/);
    assert.match(preview.stderr, new RegExp(`^${BANNER}\nStack prod created in the sandbox.\n[^]*${BANNER}\n$`));
    const unknown = await sandbox.run("preview", "--stack", "prd");
    assert.notEqual(unknown.code, 0);
    assert.match(unknown.stderr, /no stack named 'prd' found/);
  });

  it("keeps what a command prints for programs free of its own words", async () => {
    ended(await sandbox.up(), 0);
    const state = await sandbox.exportState();
    assert.deepEqual(
      state.deployment.resources?.map(({ type }) => type),
      ["pulumi:pulumi:Stack", "phi:greeting:Greeter"],
    );
  });

  it("fails with the engine when a pack that the user gives finds a violation", async () => {
    const preview = await sandbox.preview("--policy-pack", join("test", "cli", "sandbox", "fixtures", "pack"));
    assert.notEqual(preview.code, 0);
    assert.match(preview.stdout, /\[mandatory\] {2}greeter-forbid-greeting {2}\(phi:greeting:Greeter: greeter\)/);
    assert.match(preview.stdout, /the greeter greets/);
    assert.doesNotMatch(preview.stdout, /phi-policy-pack@v/);
  });

  it("asks nothing where nobody can answer: up without --yes is an error", async () => {
    const up = await sandbox.run("up");
    assert.notEqual(up.code, 0);
    assert.match(up.stderr, /--yes .*must be passed in to proceed when running in non-interactive mode/);
  });

  it("sets settings in its own copy of the stack file", async () => {
    const before = userFiles();
    const set = await sandbox.run("config", "set", "greeting", "from the sandbox");
    ended(set, 0);
    assert.match(
      set.stderr,
      /Settings are changed in the sandbox's own copy, .*; your Pulumi\.\*\.yaml stay as they are/,
    );
    const get = await sandbox.run("config", "get", "greeting");
    assert.equal(get.stdout, "from the sandbox\n");
    assert.deepEqual(userFiles(), before);
  });

  it("refuses what reaches beyond it, and reset without a yes", async () => {
    const login = await sandbox.run("login");
    ended(login, 1);
    const refusal = "`pulumi login` reaches beyond a sandbox; run it with your own Pulumi CLI";
    assert.equal(login.stderr, `${BANNER}\n${refusal}\n${BANNER}\n`);
    ended(await sandbox.run("reset"), 1);
    ended(await sandbox.run("reset", "--yes"), 0);
    assert.deepEqual(readdirSync(sandbox.layout.dir), []);
  });

  it("shows drift to refresh, and deletion to the next up", async () => {
    sandbox.set({ withNetwork: true });
    ended(await sandbox.up(), 0);
    ended(await sandbox.run("drift", "network", "domainName", `"elsewhere.internal"`), 0);
    const refresh = await sandbox.run("refresh", "--preview-only", "--diff", "--stack", "dev");
    ended(refresh, 0);
    assert.match(refresh.stdout, /domainName: "records.internal" => "elsewhere.internal"/);
    ended(await sandbox.run("drift", "--delete", "network"), 0);
    ended(await sandbox.refresh(), 0);
    const up = await sandbox.up();
    ended(up, 0);
    assert.match(up.stdout, /\+ 1 created/);
    assert.equal(listResources(sandbox.layout.world).length, 1);
  });

  it("finishes an up that was killed half way, without pulumi cancel, and makes nothing twice", async () => {
    sandbox.set({ withNetwork: true });
    ended(await sandbox.run("fault", "aws:ec2:VpcDhcpOptions", "hang"), 0);
    const killed = sandbox.start("up", "--yes", "--skip-preview", "--stack", "dev");
    await killed.until("aws:ec2:VpcDhcpOptions network creating");
    killed.kill();
    await killed.done;
    ended(await sandbox.run("fault", "--clear"), 0);
    const up = await sandbox.up();
    ended(up, 0);
    assert.match(up.stderr, /A run was interrupted \(process \d+ is gone\); its lock is lifted\./);
    assert.equal(listResources(sandbox.layout.world).length, 1);
    const again = await sandbox.up();
    assert.match(again.stdout, /3 unchanged/);
  });
});
