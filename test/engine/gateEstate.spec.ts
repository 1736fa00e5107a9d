import { strict as assert } from "node:assert";
import { Sandbox, type SandboxResult } from "../support/sandbox";
import { type Finding, findingsOf } from "./findings";
import { program } from "./runs";

/** Advice that the estate takes on purpose: rules whose controls have exceptions. Any other one is looked at first. */
const ADVICE = [
  "apigateway-method-require-validation",
  "backup-selection-require-stores",
  "cloudfront-distribution-require-hardening",
  "data-store-require-classification",
  "efs-filesystem-require-zones",
  "kms-key-forbid-multi-region",
  "route53-zone-require-dnssec",
  "s3-bucket-require-lifecycle",
  "sqs-queue-require-redrive",
];

describe("the gate lets a wide estate pass, written independently of the pack in many styles", function () {
  this.timeout(600_000);
  this.slow(90_000);

  let sandbox: Sandbox;
  let first: SandboxResult;
  let up: SandboxResult;
  let second: SandboxResult;
  let unprovable: SandboxResult;
  before(async () => {
    sandbox = await Sandbox.create({ programDir: program("estate") });
    const landing = await sandbox.run("up", "--yes", "--skip-preview", "--stack", "landing");
    assert.equal(landing.code, 0, `${landing.stdout}\n${landing.stderr}`);
    first = await sandbox.preview();
    up = await sandbox.up("--skip-preview");
    second = await sandbox.preview();
    unprovable = await sandbox.run("preview", "--stack", "unprovable");
  });
  after(() => sandbox.dispose());

  const runs: readonly (readonly [string, () => SandboxResult])[] = [
    ["at a first preview, when nothing exists and keys are unknown", () => first],
    ["in the update, as resource after resource becomes known", () => up],
    ["at the second preview, when every value is known", () => second],
  ];
  for (const [when, run] of runs) {
    it(`raises no false alarm ${when}`, () => {
      const result = run();
      const findings = findingsOf(result);
      assert.deepEqual(shown(findings.filter(({ level }) => level !== "advisory")), []);
      assert.equal(result.code, 0, `${result.stdout}\n${result.stderr}`);
      assert.match(result.stdout, /^ {4}\S+ {1,2}phi-policy-pack@v/m, "the pack has judged");
      assert.doesNotMatch(result.stdout + result.stderr, /\[mandatory\]|can't run policy|can't be known/);
      assert.deepEqual(shown(findings.filter(({ rule }) => !ADVICE.includes(rule))), []);
    });
  }

  it("judges more than 600 resources of all areas, and a second run changes none", () => {
    const [, made = "0"] = /Resources:\n {4}\+ (\d+) created\n/.exec(up.stdout) ?? [];
    assert.ok(Number(made) > 600, `${made} resources`);
    assert.match(second.stdout, new RegExp(`Resources:\n {4}${made} unchanged\n`));
  });

  it("refuses a transport policy that nobody can read yet, and says of other unknown documents that the update judges", () => {
    const findings = findingsOf(unprovable);
    assert.notEqual(unprovable.code, 0);
    for (const [rule, level] of [
      ["s3-bucket-require-tls-only", "mandatory"],
      ["iam-policy-forbid-admin", "advisory"],
    ]) {
      const own = findings.filter((finding) => finding.resource === "by-arn" && finding.rule === rule);
      assert.deepEqual(
        own.map((finding) => finding.level),
        [level],
        `${rule}: ${shown(findings).join("\n")}`,
      );
      own.forEach(({ what }) => assert.match(what, /not known/));
    }
  });

  it("lets an unknown document pass whose resources are of the stack, and a policy on a bucket that Pulumi names", () => {
    const rules = ["sns-topic-require-tls", "s3-bucket-require-tls-only"];
    const sound = findingsOf(unprovable).filter(({ type }) => type.includes("queue") || type.includes("bucketPolicy"));
    assert.deepEqual(
      shown(
        sound.filter(
          ({ rule, resource, type }) => rules.includes(rule) && (resource === "unnamed" || type.includes("queue")),
        ),
      ),
      [],
    );
  });
});

function shown(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ level, rule, type, resource, what }) => `${level} ${rule}: ${type} '${resource}' ${what}`);
}
