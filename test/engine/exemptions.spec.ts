import { strict as assert } from "node:assert";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Sandbox, type SandboxResult } from "../support/sandbox";
import { BROKEN_RULE, dayFromNow, exemption, exemptionConfig } from "./exemptionConfig";
import { findingsOf } from "./findings";
import { program } from "./runs";

describe("exemptions of the pack's configuration, on the real engine", function () {
  this.timeout(120_000);
  this.slow(20_000);

  let sandbox: Sandbox;
  before(async () => {
    sandbox = await Sandbox.create({ programDir: program("exempted") });
  });
  after(() => sandbox.dispose());

  const preview = (exemptions: readonly object[], settings: object = {}, ...flags: string[]): Promise<SandboxResult> =>
    sandbox.preview("--policy-pack-config", exemptionConfig(exemptions, settings), ...flags);
  const brief = (result: SandboxResult): string[] =>
    findingsOf(result).map(({ level, rule, resource }) => `${level} ${rule} ${resource}`);
  const effective = `mandatory ${BROKEN_RULE} legacy`;

  it("without one the preview stops, whatever the program writes into its resources", async () => {
    const result = await preview([]);
    assert.notEqual(result.code, 0, result.stdout);
    assert.deepEqual(brief(result), [effective]);
  });

  it("let the first preview pass, and show the finding with reason, owner, ticket and end", async () => {
    const result = await preview([exemption]);
    assert.equal(result.code, 0, result.stdout);
    assert.deepEqual(brief(result), [`advisory ${BROKEN_RULE} legacy`]);
    const { reason, owner, ticket, expiry } = exemption;
    assert.deepEqual(findingsOf(result)[0]?.lines.slice(4), [
      `Exempted until ${expiry}: ${reason} (owner: ${owner}; ticket: ${ticket}).`,
    ]);
  });

  it("that have expired stop it, and so does what they were for", async () => {
    const result = await preview([{ ...exemption, expiry: dayFromNow(-2) }]);
    assert.notEqual(result.code, 0, result.stdout);
    assert.deepEqual(
      brief(result).sort(),
      ["mandatory pack-exemption-require-justification phi-dev", effective].sort(),
    );
    assert.match(result.stdout, /exemptions\[0\]\.expiry: was \d{4}-\d\d-\d\d, so the rule applies as if/);
  });

  it("that nothing needs stop it", async () => {
    const gone = "aws:sns/topic:Topic::gone";
    const result = await preview([exemption, { ...exemption, resource: gone }]);
    assert.notEqual(result.code, 0, result.stdout);
    assert.ok(brief(result).includes("mandatory pack-exemption-forbid-unused phi-dev"));
    assert.ok(result.stdout.includes(`exemptions[1]: is not used: no resource is ${gone}.`), result.stdout);
  });

  it("are not called unused for what --target leaves out: the engine shows the pack the rest too", async () => {
    const result = await preview([exemption], {}, "--target", "urn:pulumi:dev::phi::aws:kms/key:Key::key");
    assert.ok(brief(result).includes(`advisory ${BROKEN_RULE} legacy`), result.stdout);
    assert.doesNotMatch(result.stdout, /is not used/);
  });

  it("that are no list end the run before anything is judged, and the message names the rule and the setting", async () => {
    const result = await preview([], { "pack-exemption-require-justification": { exemptions: exemption } });
    assert.notEqual(result.code, 0, result.stdout);
    assert.match(result.stdout, /pack-exemption-require-justification: exemptions: Invalid type\. Expected: array/);
    assert.deepEqual(brief(result), []);
  });

  it("are better than lowering a rule, of which every run tells; a setting by itself lowers none", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "phi-levels-")), "config.json");
    const settings = {
      [BROKEN_RULE]: "advisory",
      "sns-topic-require-tls": "disabled",
      "rds-storage-require-customer-key": { allowedKeyAccounts: ["444455556666"] },
    };
    writeFileSync(file, JSON.stringify(settings));
    const told = findingsOf(await sandbox.preview("--policy-pack-config", file)).filter(
      ({ rule }) => rule === "pack-level-forbid-lowering",
    );
    assert.deepEqual(
      told.map(({ level, what }) => `${level} ${what}`),
      [
        "advisory the configuration of the pack switches off sns-topic-require-tls",
        `advisory the configuration of the pack leaves as mere advice ${BROKEN_RULE}`,
      ],
    );
  });
});
