import { strict as assert } from "node:assert";
import { rmSync } from "node:fs";
import { copyProgram, Sandbox, type SandboxResult } from "../support/sandbox";
import { assertTellsAll, type Finding, findingsOf } from "./findings";
import { applyEdit, readmeEdits } from "./readmeEdits";

/** What each row of the README's table has to lead to: the rule, and the resources of the program that it stops. */
const EXPECTED: Readonly<Record<string, { readonly rule: string; readonly type: string; readonly names: RegExp }>> = {
  "customer-managed keys": {
    rule: "rds-storage-require-customer-key",
    type: "aws:rds/instance:Instance",
    names: /^database$/,
  },
  "TLS-only buckets": {
    rule: "s3-bucket-require-tls-only",
    type: "aws:s3/bucketPolicy:BucketPolicy",
    names: /^[\w-]+-policy$/,
  },
  "encrypted databases": {
    rule: "rds-storage-require-encryption",
    type: "aws:rds/instance:Instance",
    names: /^database$/,
  },
  "modern TLS at the edge": {
    rule: "lb-listener-require-modern-tls",
    type: "aws:lb/listener:Listener",
    names: /^edge[\w-]*$/,
  },
  "validated trail": {
    rule: "cloudtrail-trail-require-log-validation",
    type: "aws:cloudtrail/trail:Trail",
    names: /^trail$/,
  },
};

describe("the README's edits, on the real engine", function () {
  this.timeout(120_000);
  this.slow(30_000);

  // All edits at once: they touch different lines, and an engine run is dear.
  let preview: SandboxResult;
  let findings: readonly Finding[];
  before(async () => {
    const programDir = copyProgram();
    const edits = readmeEdits();
    assert.deepEqual(edits.map(({ safeguard }) => safeguard).sort(), Object.keys(EXPECTED).sort());
    edits.forEach((edit) => applyEdit(programDir, edit));
    const sandbox = await Sandbox.create({ programDir });
    preview = await sandbox.preview();
    findings = findingsOf(preview);
    sandbox.dispose();
    rmSync(programDir, { recursive: true, force: true });
  });

  it("stop the preview before anything is made", () => {
    assert.notEqual(preview.code, 0, `${preview.stdout}\n${preview.stderr}`);
    assert.match(preview.stdout, /Previewing update \(dev\)/);
  });

  for (const [safeguard, { rule, type, names }] of Object.entries(EXPECTED)) {
    it(`${safeguard}: ${rule} stops the ${type} that the edit breaks, and says how to mend it`, () => {
      const own = findings.filter((finding) => finding.rule === rule);
      assert.ok(own.length > 0, preview.stdout);
      for (const finding of own) {
        assert.equal(finding.type, type);
        assert.match(finding.resource, names);
        assertTellsAll(finding);
      }
    });
  }

  it("break nothing else", () => {
    const rules = Object.values(EXPECTED).map(({ rule }) => rule);
    assert.deepEqual([...new Set(findings.map((finding) => finding.rule))].sort(), rules.sort());
  });
});
