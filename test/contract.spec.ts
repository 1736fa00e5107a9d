import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { rules } from "../policy-pack/rules";
import type { FoundationRun } from "./engine/recordFoundation";
import { COMPLIANCE, FRONT_DOORS, MUTUAL_TLS, PACK_SETTINGS } from "./support/everyOption";
import { type Declared, judge, type Reported, unknown } from "./support/policyHarness";

const ROOT = join(__dirname, "..");

const CERTIFICATE = "arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555";

/** The settings of a stack file, without their prefix. */
function configOf(stack: string): Record<string, unknown> {
  const file = load(readFileSync(join(ROOT, `Pulumi.${stack}.yaml`), "utf8")) as { config: Record<string, unknown> };
  return Object.fromEntries(Object.entries(file.config).map(([key, value]) => [key.replace("phi:", ""), value]));
}

/** Profiles, and every option; the two ways to the load balancer exclude each other. */
const VARIANTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "minimal": { profile: "minimal" },
  "standard": { profile: "standard" },
  "full": { profile: "full" },
  "full with every option, API and content delivery": FRONT_DOORS,
  "full with every option and mutual TLS": MUTUAL_TLS,
};

/** With every option, evidence and backups are locked for good where patient data may be. */
const lockOf = (stack: string, variant: string): object =>
  stack === "prod" && variant.includes("every option") ? COMPLIANCE : {};

const RUNS: readonly (FoundationRun & { readonly variant: string })[] = ["dev", "prod"].flatMap((stack) =>
  Object.entries(VARIANTS).flatMap(([variant, options]) =>
    [true, false].map((preview) => ({
      stack,
      preview,
      variant,
      config: { ...configOf(stack), ...options, ...lockOf(stack, variant) },
    })),
  ),
);

/** Every resource of the program in each run, as the engine would hand it to the pack. */
function recordAll(): readonly (readonly Declared[])[] {
  const folder = mkdtempSync(join(tmpdir(), "phi-contract-"));
  const file = join(folder, "recordings.json");
  const script = join(__dirname, "engine", "recordFoundation.ts");
  // Pulumi takes a stack trace of each promise, and mapping those to the source is most of the time that this takes.
  const node = ["--stack-trace-limit=0", "-r", "ts-node/register/transpile-only", script, JSON.stringify(RUNS), file];
  const { status, stderr } = spawnSync(process.execPath, node, { cwd: ROOT, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const recordings = JSON.parse(readFileSync(file, "utf8")) as (readonly Declared[])[];
  rmSync(folder, { recursive: true });
  return recordings;
}

/** What all rules of the pack report, by rule; a rule that reads an unknown value without looking throws. */
function reportsOf(resources: readonly Declared[]): readonly (readonly [string, Reported])[] {
  return rules.flatMap((rule) =>
    judge(rule, resources, PACK_SETTINGS[rule.control.id] ?? {}).map((report) => [rule.control.id, report] as const),
  );
}

/**
 * Whether a report is one too many. Advice stands where an option is for a reason (methods of the API have no validator,
 * the content delivery no second origin); of what could not be judged there is none.
 */
function counts([, report]: readonly [string, Reported]): boolean {
  return report.level !== "advisory" || !OPTIONAL_ADVICE.test(report.message) || /not known/.test(report.message);
}

const OPTIONAL_ADVICE = /^aws:(apigateway|cloudfront)\//;

/** The rules that see at least one of the resources. */
function concerned(resources: readonly Declared[]): readonly string[] {
  const types = new Set(resources.map(({ type }) => type));
  return rules.filter((rule) => rule.types.some((type) => types.has(type))).map((rule) => rule.control.id);
}

describe("contract: every resource of the program through every rule of the pack", function () {
  this.timeout(120_000);
  this.slow(20_000);

  let recordings: readonly (readonly Declared[])[];
  before(() => {
    recordings = recordAll();
  });

  RUNS.forEach(({ stack, preview, variant }, index) => {
    const when = preview ? "at a first preview" : "with every value known";
    it(`${stack}, profile ${variant}, ${when}: no violation, and no rule left unjudged`, () => {
      const resources = recordings[index] ?? [];
      assert.ok(resources.length > 150, `${resources.length} resources`);
      // A rule that cannot judge reports too (`unprovable`), so an empty list says both.
      assert.deepEqual(reportsOf(resources).filter(counts), []);
      const seen = concerned(resources);
      for (const id of [
        "s3-bucket-require-customer-key",
        "s3-bucket-require-tls-only",
        "rds-storage-require-encryption",
        "rds-storage-require-customer-key",
        "lb-listener-require-modern-tls",
        "cloudtrail-trail-require-log-validation",
        "cloudtrail-trail-require-customer-key",
        "logs-group-require-customer-key",
        "sns-topic-require-customer-key",
      ]) {
        assert.ok(seen.includes(id), `${id} sees no resource of ${stack}`);
      }
    });
  });

  it("is no empty promise: keys are unknown at a first preview, and a break of any recorded safeguard is found", () => {
    const [first = []] = recordings;
    const breaks: readonly [rule: string, type: string, change: (resource: Declared) => Declared][] = [
      [
        "rds-storage-require-customer-key",
        "aws:rds/instance:Instance",
        ({ from, ...rest }) => ({ ...rest, from: { ...from, kmsKeyId: [] } }),
      ],
      [
        "rds-storage-require-encryption",
        "aws:rds/instance:Instance",
        (resource) => ({ ...resource, props: { ...resource.props, storageEncrypted: false } }),
      ],
      [
        "s3-bucket-require-tls-only",
        "aws:s3/bucketPolicy:BucketPolicy",
        (resource) => ({ ...resource, props: { ...resource.props, policy: unknown } }),
      ],
      [
        "lb-listener-require-modern-tls",
        "aws:lb/listener:Listener",
        (resource) => ({
          ...resource,
          props: { ...resource.props, protocol: "HTTPS", sslPolicy: undefined, certificateArn: CERTIFICATE },
        }),
      ],
      [
        "cloudtrail-trail-require-log-validation",
        "aws:cloudtrail/trail:Trail",
        (resource) => ({ ...resource, props: { ...resource.props, enableLogFileValidation: undefined } }),
      ],
    ];
    for (const [rule, type, change] of breaks) {
      const at = first.findIndex((resource) => resource.type === type);
      assert.ok(at >= 0, `no ${type}`);
      const broken = first.map((resource, index) => (index === at ? change(resource) : resource));
      assert.deepEqual(
        reportsOf(broken).map(([id, { resource }]) => [id, resource.split("::").at(-1)]),
        [[rule, first[at]?.name?.split("::").at(-1)]],
      );
    }
    const database = first.find(({ type }) => type === "aws:rds/instance:Instance");
    assert.equal(database?.props["kmsKeyId"], unknown);
    assert.deepEqual(database?.from?.["kmsKeyId"], ["aws:kms/key:Key::keys-database"]);
  });
});
