import { strict as assert } from "node:assert";
import { listResources } from "../../cli/sandbox/world";
import { Sandbox } from "../support/sandbox";
import { assertTellsAll, findingsOf } from "./findings";
import { fiveRulesOnly } from "./fiveRules";
import { program } from "./runs";

const RULES = [
  "secretsmanager-secret-require-customer-key",
  "s3-bucket-require-tls-only",
  "rds-storage-require-encryption",
  "lb-listener-require-modern-tls",
  "cloudtrail-trail-require-log-validation",
];

describe("the gate in an update, on the real engine", function () {
  this.timeout(120_000);
  this.slow(20_000);

  let sandbox: Sandbox;
  before(async () => {
    sandbox = await Sandbox.create({ programDir: program("update") });
  });
  after(() => sandbox.dispose());

  const made = (): string[] => listResources(sandbox.layout.world).map(({ name }) => name);

  it("up makes nothing at all where its preview is stopped", async () => {
    sandbox.set({ broken: "sns-topic-require-customer-key" });
    const up = await sandbox.up(...fiveRulesOnly());
    assert.notEqual(up.code, 0, up.stdout);
    assert.match(up.stdout, /Previewing update \(dev\)/);
    assert.doesNotMatch(up.stdout, /Updating \(dev\)/);
    assert.deepEqual(made(), []);
  });

  for (const rule of RULES) {
    it(`up --skip-preview: ${rule} stops the resource itself before it is made, after sound ones were`, async () => {
      sandbox.set({ broken: rule });
      const up = await sandbox.up("--skip-preview", ...fiveRulesOnly());
      assert.notEqual(up.code, 0, up.stdout);
      const findings = findingsOf(up);
      assert.ok(findings.length > 0, up.stdout);
      for (const finding of findings) {
        assert.deepEqual([finding.rule, finding.resource], [rule, "broken"]);
        assertTellsAll(finding);
      }
      assert.deepEqual(made().sort(), ["group", "key", "sound"]);
    });
  }
});
