import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { citations } from "../../policy-pack/controls/control";
import { stageOf, stages } from "../../policy-pack/controls/stages";
import { describeRules } from "../../policy-pack/describe";
import { rules } from "../../policy-pack/rules";
import { controlsDocument } from "../../scripts/controlsDocument";
import { plain } from "../../scripts/markdown";
import { testsOfRule } from "../../scripts/mentions";
import { rulesDocument } from "../../scripts/rulesDocument";

const root = resolve(__dirname, "../..");

describe("docs/rules.md", () => {
  const text = rulesDocument();

  it("has a section for each rule: level, severity, provisions, what is judged, how to mend it, types, source", () => {
    for (const { id, title, level, severity, description, remediation, source, types } of describeRules()) {
      const section = text.split(`\n### ${id}\n`)[1]?.split(/\n##+ /)[0] ?? "";
      assert.ok(section.startsWith(`\n${plain(title)}`), id);
      for (const part of [`${level}, ${severity}`, plain(description), plain(remediation), source, ...types]) {
        assert.ok(section.includes(part), `${id}: ${part}`);
      }
    }
  });
});

describe("docs/controls.md", () => {
  const text = controlsDocument();

  it("goes from each provision to the rules that cite it", () => {
    for (const [provision, caption] of Object.entries(citations)) {
      const section = text.split(`\n## ${provision} ${caption}\n`)[1]?.split("\n## ")[0] ?? "";
      const serving = describeRules().filter((rule) => rule.citations.some((each) => each.provision === provision));
      assert.ok(serving.length === 0 || section.includes(`- Rules (${serving.length}): `), provision);
      serving.forEach(({ id }) => assert.ok(section.includes(`[${id}](rules.md#${id})`), `${provision}: ${id}`));
    }
  });

  it("links files that exist", () => {
    const links = [...text.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path = ""]) => path);
    assert.ok(links.length > 100);
    assert.deepEqual(
      links.filter((path) => !existsSync(resolve(root, path))),
      [],
    );
  });

  it("finds a test for a rule by its whole id only", () => {
    assert.ok(testsOfRule("rds-storage-require-encryption").length > 2);
    assert.deepEqual(testsOfRule("rds-storage-require"), []);
  });
});

describe("the order of the work", () => {
  it("follows from provision and severity: exposure, clear text, keys, access, audit, recovery, operation", () => {
    assert.deepEqual(
      stages.map(({ id }) => id),
      ["exposure", "plain", "keys", "access", "audit", "recovery", "operation"],
    );
    const stageOfRule = (id: string): string | undefined => {
      const rule = rules.find(({ control }) => control.id === id);
      return rule && stageOf(rule.control).id;
    };
    assert.equal(stageOfRule("s3-bucket-forbid-public-acl"), "exposure");
    assert.equal(stageOfRule("rds-storage-require-encryption"), "plain");
    assert.equal(stageOfRule("lb-listener-require-modern-tls"), "plain");
    assert.equal(stageOfRule("sns-topic-require-customer-key"), "keys");
    assert.equal(stageOfRule("kms-key-require-rotation"), "keys");
    assert.equal(stageOfRule("iam-role-limit-session"), "access");
    assert.equal(stageOfRule("cloudtrail-trail-require-log-validation"), "audit");
    assert.equal(stageOfRule("rds-database-require-backups"), "recovery");
    assert.equal(stageOfRule("rds-instance-require-upgrades"), "operation");
  });

  it("leaves no rule without a stage", () => {
    const known = new Set(stages.map(({ id }) => id));
    assert.ok(describeRules().every(({ stage }) => known.has(stage)));
  });
});
