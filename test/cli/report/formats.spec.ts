import { strict as assert } from "node:assert";
import { jsonReport } from "../../../cli/report/json";
import { junitReport } from "../../../cli/report/junit";
import { markdownReport } from "../../../cli/report/markdown";
import { textReport } from "../../../cli/report/text";
import { LOG, PACK, reportOn, summary, violation } from "./support";

const hostile = violation(
  "sns-topic-require-customer-key",
  "aws:sns/topic:Topic",
  'x"><img src=x> | **bold** [a](b) `c` \u0007',
  "kmsMasterKeyId: is not set",
);

describe("the work list", () => {
  const lines = textReport(reportOn(LOG)).split("\n");
  const at = (text: string): number => {
    const index = lines.findIndex((line) => line.includes(text));
    assert.ok(index >= 0, `no "${text}" in\n${lines.join("\n")}`);
    return index;
  };

  it("opens with what was judged by which pack, and how many findings of each kind there are", () => {
    assert.equal(
      lines[0],
      "events.json, judged by phi-policy-pack 0.1.0, acme 2.0.0: 5 mandatory, 2 advisory, 1 exempted",
    );
  });

  it("counts by provision and severity", () => {
    assert.match(lines[at("45 CFR")] ?? "", /critical +high +medium +low$/);
    assert.match(lines[at("164.312(a)(2)(iv)")] ?? "", /Encryption and decryption\) +3 +0 +0 +0$/);
  });

  it("goes from what strangers reach over what is in the clear and keys to logs; other packs come last", () => {
    const order = [
      "1. Open to strangers, or to everybody",
      "s3-bucket-forbid-public-acl",
      "2. Stored or sent in the clear",
      "rds-storage-require-encryption",
      "3. Keys that are not ours, or not guarded",
      "ebs-volume-require-customer-key",
      "kms-key-require-policy",
      "4. What would go unseen",
      "logs-group-require-retention",
      "5. Findings of other packs",
      "acme-name",
      "Exempted by configuration",
      "sns-topic-require-customer-key",
    ].map(at);
    assert.deepEqual(
      order,
      [...order].sort((one, other) => one - other),
    );
  });

  it("puts the resources of one rule together, and says once how to mend them", () => {
    const first = at("db-1");
    assert.deepEqual(lines.slice(first - 1, first + 4), [
      `   [mandatory, critical] rds-storage-require-encryption: ${PACK.rules.get("rds-storage-require-encryption")?.title ?? ""}`,
      "     - aws:rds/instance:Instance 'db-1', storageEncrypted: is off.",
      "     - aws:rds/instance:Instance 'db-2', storageEncrypted: is off.",
      "     HIPAA: 45 CFR 164.312(a)(2)(iv) (Encryption and decryption).",
      `     To mend: ${PACK.rules.get("rds-storage-require-encryption")?.remediation ?? ""}`,
    ]);
  });
});

describe("the summary in Markdown", () => {
  it("says the verdict first: stopped, passed, or not proven", () => {
    assert.match(markdownReport(reportOn(LOG)), /^## Stopped: 5 mandatory, 2 advisory, 1 exempted\n/);
    assert.match(markdownReport(reportOn(summary())), /^## Passed: 0 mandatory, 0 advisory, 0 exempted\n/);
    assert.match(markdownReport(reportOn(summary({}))), /^## Not proven: [^]*\n> No policy pack judged this run/);
  });

  it("shows exemptions with reason, owner, ticket and end", () => {
    const text = markdownReport(reportOn(LOG));
    assert.match(text, /### Exempted\n\n\| Rule \| Where \| Reason \| Owner \| Ticket \| Until \|/);
    assert.match(
      text,
      /\| The pager cannot use KMS; no patient data \| on-call\\@hospital\.example \| SEC-77 \| 2031-01-31 \|/,
    );
  });

  it("lets no name of a resource write Markdown or HTML", () => {
    const text = markdownReport(reportOn(`${hostile}\n${summary()}`));
    assert.ok(!text.includes("<img") && !text.includes("[a](b)") && !/[^\\]\*\*bold/.test(text), text);
    const row = text.split("\n").find((line) => line.includes("bold")) ?? "";
    assert.equal(row.replaceAll("\\|", "").split("|").length, 8, row);
  });

  it("stays one page, and counts the rest", () => {
    const rules = [...PACK.rules.keys()].slice(0, 120);
    const many = rules.map((rule) => violation(rule, "aws:sns/topic:Topic", "x", "y: z"));
    const text = markdownReport(reportOn([...many, summary()].join("\n")));
    assert.match(text, /100 more; the JSON and SARIF reports have all of them\./);
    assert.ok(text.split("\n").length < 70, String(text.split("\n").length));
  });
});

describe("the report as JUnit", () => {
  const text = junitReport(reportOn(LOG));

  it("fails a case for each mandatory finding, skips advice and exemptions, and passes the other rules", () => {
    assert.equal(text.match(/<failure /g)?.length, 5);
    assert.equal(text.match(/<skipped /g)?.length, 3);
    const passed = PACK.rules.size - 6;
    assert.equal(text.match(/name="no finding"/g)?.length, passed);
    assert.match(
      text,
      new RegExp(`<testsuites name="events.json" tests="${passed + 8}" failures="5" errors="0" skipped="3">`),
    );
    assert.match(text, /<skipped message="exempted until 2031-01-31: The pager cannot use KMS/);
  });

  it("is well-formed whatever a resource is called", () => {
    const xml = junitReport(reportOn(`${hostile}\n${summary()}`));
    const open: string[] = [];
    for (const [, close, name = "", , empty] of xml.matchAll(/<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g)) {
      if (close === "/") {
        assert.equal(open.pop(), name);
      } else if (empty !== "/") {
        open.push(name);
      }
    }
    assert.deepEqual(open, []);
    assert.equal(xml.replace(/<\?[^>]*\?>|<\/?[a-z]+(?: [a-z]+="[^"<]*")*\/?>/g, "").match(/[<>]/), null);
    assert.ok(!xml.includes("\u0007"));
  });

  it("has an error where nothing is proven", () => {
    assert.match(junitReport(reportOn(summary({}))), /errors="1"[^]*<error message="No policy pack judged/);
  });
});

describe("the report as JSON", () => {
  it("has every finding with its provisions, its stage and the same check in other tools", () => {
    const data = JSON.parse(jsonReport(reportOn(LOG))) as Record<string, unknown> & {
      findings: Record<string, unknown>[];
    };
    assert.deepEqual(
      [data["version"], data["mandatory"], data["advisory"], data["exempted"], data["notProven"]],
      [1, 5, 2, 1, null],
    );
    const acl = data.findings.find(({ rule }) => rule === "s3-bucket-forbid-public-acl");
    assert.equal(acl?.["stage"], "exposure");
    assert.ok((acl?.["citations"] as string[]).includes("164.312(a)(1)"));
    assert.deepEqual(acl?.["equivalents"], PACK.rules.get("s3-bucket-forbid-public-acl")?.equivalents);
  });
});
