import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { WORTHLESS_PASSPHRASE } from "../../cli/sandbox/environment";
import { faultsOfSarif } from "../cli/report/sarifSchema";
import { Sandbox, type SandboxResult } from "../support/sandbox";
import { BROKEN_RULE, exemption, exemptionConfig } from "./exemptionConfig";
import { program } from "./runs";

const PHI = resolve(__dirname, "..", "..", "cli", "bin", "phi.js");

describe("what exists, and what a preview found, as reports, on the real engine", function () {
  this.timeout(120_000);
  this.slow(20_000);

  let sandbox: Sandbox;
  let folder: string;
  let state: string;
  before(async () => {
    sandbox = await Sandbox.create({ programDir: program("exempted"), env: { PULUMI_DEBUG_COMMANDS: "true" } });
    folder = mkdtempSync(join(tmpdir(), "phi-audit-"));
    state = join(folder, "state.json");
    const up = await sandbox.up("--policy-pack-config", exemptionConfig([exemption]));
    assert.equal(up.code, 0, up.stdout);
    writeFileSync(state, JSON.stringify(await sandbox.exportState()));
  });
  after(() => {
    sandbox.dispose();
    rmSync(folder, { recursive: true });
  });

  const phi = (args: readonly string[], env: NodeJS.ProcessEnv = {}): SandboxResult => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PHI, ...args], {
      cwd: sandbox.layout.project,
      encoding: "utf8",
      env: { ...process.env, PHI_SANDBOX_DIR: join(folder, "own"), ...env },
    });
    return { code: status ?? 1, stdout, stderr };
  };

  it("audits an exported state: work list, exit code, and the provision of each finding", () => {
    const { code, stdout, stderr } = phi(["audit", "--file", state]);
    assert.equal(code, 1, stderr);
    assert.match(
      stdout,
      /state\.json, judged by phi-policy-pack \d+\.\d+\.\d+: \d+ mandatory, \d+ advisory, 0 exempted\n/,
    );
    assert.match(
      stdout,
      new RegExp(`\\[mandatory, high\\] ${BROKEN_RULE}: [^]*aws:sns/topic:Topic 'legacy', kmsMasterKeyId`),
    );
    assert.match(stdout, /HIPAA: 45 CFR 164\.312\(a\)\(2\)\(iv\) \(Encryption and decryption\)\./);
  });

  it("audits with exemptions: what is exempted is shown, and no longer fails", () => {
    const config = exemptionConfig([exemption]);
    const { code, stdout, stderr } = phi(["audit", "--file", state, "--policy-pack-config", config]);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /: 0 mandatory, 0 advisory, 1 exempted\n/);
    assert.ok(stdout.includes(`(owner: ${exemption.owner}; ticket: ${exemption.ticket})`), stdout);
  });

  it("audits a stack of the backend that the user is logged in to", () => {
    const { code, stdout, stderr } = phi(["audit", "--stack", "dev", "--format", "json"], {
      PULUMI_BACKEND_URL: `file://${sandbox.layout.state}`,
      PULUMI_HOME: sandbox.layout.home,
      PULUMI_CONFIG_PASSPHRASE: WORTHLESS_PASSPHRASE,
    });
    assert.equal(code, 1, stderr);
    const { subject, findings } = JSON.parse(stdout) as { subject: string; findings: { rule: string; name: string }[] };
    assert.equal(subject, "stack dev");
    assert.ok(findings.some(({ rule, name }) => rule === BROKEN_RULE && name === "legacy"));
  });

  it("says why a stack or a file could not be judged", () => {
    const text = join(folder, "notes.txt");
    writeFileSync(text, "no state");
    const { code, stderr } = phi(["audit", "--file", text]);
    assert.equal(code, 2);
    assert.match(stderr, /reading deployment from|invalid character/);
  });

  it("reports a first preview from its event log: SARIF, JUnit, JSON and Markdown", async () => {
    const log = join(folder, "events.json");
    const config = exemptionConfig([]);
    const preview = await sandbox.preview("--event-log", log, "--policy-pack-config", config);
    assert.notEqual(preview.code, 0);
    const files = { sarif: "phi.sarif", junit: "phi.xml", json: "phi.json", markdown: "phi.md" };
    const wanted = Object.entries(files).flatMap(([format, file]) => ["--format", `${format}=${join(folder, file)}`]);
    const { code, stderr } = phi(["report", log, ...wanted]);
    assert.equal(code, 0, stderr);
    const read = (file: string): string => readFileSync(join(folder, file), "utf8");
    assert.deepEqual(faultsOfSarif(JSON.parse(read(files.sarif))), []);
    assert.equal((read(files.sarif).match(new RegExp(`"ruleId": "${BROKEN_RULE}"`, "g")) ?? []).length, 1);
    assert.match(read(files.junit), /failures="1" errors="0" skipped="0"/);
    assert.match(read(files.json), /"mandatory": 1,/);
    assert.match(read(files.markdown), /^## Stopped: 1 mandatory, 0 advisory, 0 exempted\n/);
  });

  it("reports nothing as proven where a run never came to judging", async () => {
    const log = join(folder, "refused.json");
    const config = exemptionConfig([], { [BROKEN_RULE]: { unprovable: "maybe" } });
    const preview = await sandbox.preview("--event-log", log, "--policy-pack-config", config);
    assert.notEqual(preview.code, 0);
    const { code, stdout, stderr } = phi(["report", log, "--format", "markdown"]);
    assert.equal(code, 1);
    assert.match(stdout, /^## Not proven/);
    assert.match(stderr, /unprovable must be one of the following/);
  });
});
