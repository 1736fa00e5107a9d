import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PropertyRule } from "../../../policy-pack/judge/requireProperties";
import { rules } from "../../../policy-pack/rules";
import { complaints, judge, unknown } from "../../support/policyHarness";
import { analytics } from "./properties/analytics";
import { compute } from "./properties/compute";
import { databases } from "./properties/databases";
import { edge } from "./properties/edge";
import { learning } from "./properties/learning";
import { services } from "./properties/services";
import { stores } from "./properties/stores";
import { streams } from "./properties/streams";
import type { Change } from "./properties/subject";

const sdk = join(__dirname, "..", "..", "..", "node_modules", "@pulumi", "aws");
/** Module names of old versions of the SDK, which states of old stacks still carry. */
const former = /^(elasticloadbalancing|elasticloadbalancingv2|applicationloadbalancing)\//;

function ruleOf(id: string): PropertyRule {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return rule as PropertyRule;
}

function count(id: string, type: string, props: object): number {
  return judge(ruleOf(id), [{ type, props: { ...props } }]).length;
}

function isChange(given: readonly unknown[] | Change): given is Change {
  return !Array.isArray(given);
}

/** The properties with the value at a dotted path replaced; a step into a list takes its first element. */
function changed(props: Readonly<Record<string, unknown>>, path: string, value: unknown): Record<string, unknown> {
  const copy = structuredClone(props) as Record<string, unknown>;
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const holder = steps.reduce<Record<string, unknown>>((at, step) => {
    const next = at[step];
    return (Array.isArray(next) ? next[0] : next) as Record<string, unknown>;
  }, copy);
  holder[last] = value;
  return copy;
}

const data = [...databases, ...stores, ...streams, ...analytics, ...learning];
const subjects = [...data, ...edge, ...compute, ...services];

describe("rules on properties", () => {
  for (const { types, good, weaker } of subjects) {
    for (const type of types) {
      for (const [id, paths] of Object.entries(weaker)) {
        it(`${id}: ${type}, ${Object.keys(paths).join(", ")}`, () => {
          strictEqual(count(id, type, good), 0, "the compliant form passes");
          for (const [path, given] of Object.entries(paths)) {
            const change = isChange(given) ? given : { weak: given, absent: "passes" as const };
            const run = (value: unknown): number => count(id, type, changed(good, path, value));
            for (const value of change.weak) {
              ok(run(value) > 0, `${path}: ${JSON.stringify(value)} is refused`);
              strictEqual(count(id, "aws:sns/topic:Topic", changed(good, path, value)), 0, "another type");
            }
            strictEqual(run(undefined) > 0, change.absent === "refused", `${path} left out`);
            strictEqual(run(null) > 0, change.absent === "refused", `${path} null`);
            strictEqual(run(unknown) > 0, change.reference !== true, `${path} not known yet`);
          }
        });
      }
    }
  }

  for (const { types, good, beside = [] } of data) {
    it(`the whole pack raises no false alarm for a compliant ${types.join(", ")}`, () => {
      for (const type of types) {
        const found = rules.flatMap((rule) => judge(rule, [{ type, props: good }, ...beside]));
        deepStrictEqual(complaints(found.filter(({ level }) => level === "mandatory")), []);
      }
    });
  }

  it("names types and properties that @pulumi/aws has", () => {
    for (const { control, requirements } of rules as readonly PropertyRule[]) {
      for (const { types, each, path } of (requirements as PropertyRule["requirements"] | undefined) ?? []) {
        const property = (each ?? path).split(/[.[]/)[0] ?? "";
        const texts = types
          .filter((type) => type.startsWith("aws:"))
          .flatMap((type) => {
            const module = type.split(":")[1] ?? "";
            const file = join(sdk, `${module}.d.ts`);
            ok(existsSync(file) || former.test(module), `${control.id}: ${type}`);
            return existsSync(file) ? [readFileSync(file, "utf8")] : [];
          });
        const named = new RegExp(`\\b${property}\\??:`);
        ok(texts.length === 0 || texts.some((text) => named.test(text)), `${control.id}: ${property}`);
      }
    }
  });

  it("lambda-permission-forbid-public: a service names its source", () => {
    const run = (props: object): number =>
      count("lambda-permission-forbid-public", "aws:lambda/permission:Permission", props);
    strictEqual(run({ principal: "s3.amazonaws.com" }), 1);
    strictEqual(run({ principal: "s3.amazonaws.com", sourceArn: unknown }), 0);
    strictEqual(run({ principal: "s3.amazonaws.com", sourceAccount: "111122223333" }), 0);
    strictEqual(run({ principal: "111122223333" }), 0);
  });

  it("eks-cluster-require-private-endpoint: a public endpoint needs blocks that are not the internet", () => {
    const run = (vpcConfig: object): number =>
      count("eks-cluster-require-private-endpoint", "aws:eks/cluster:Cluster", { vpcConfig });
    strictEqual(run({ endpointPublicAccess: false }), 0);
    ok(run({ endpointPublicAccess: false, endpointPrivateAccess: false }) > 0);
    strictEqual(run({ publicAccessCidrs: ["198.51.100.0/24"] }), 0);
    ok(run({}) > 0);
    ok(run({ endpointPublicAccess: true, publicAccessCidrs: [] }) > 0);
    ok(run({ endpointPublicAccess: unknown }) > 0);
    ok(run({ publicAccessCidrs: ["198.51.100.0/24", "0.0.0.0/0"] }) > 0);
    ok(run({ publicAccessCidrs: unknown }) > 0);
  });

  it("reports what a preview cannot prove as advice when configuration says so, and what is wrong never", () => {
    const level = (value: unknown): readonly string[] =>
      judge(
        ruleOf("rds-instance-forbid-public-access"),
        [{ type: "aws:rds/instance:Instance", props: { publiclyAccessible: value } }],
        { unprovable: "report" },
      ).map((report) => report.level);
    deepStrictEqual(level(unknown), ["advisory"]);
    deepStrictEqual(level(true), ["mandatory"]);
  });

  it("reads switches that are written as text, and a message names resource, provision and remedy", () => {
    strictEqual(
      count("rds-instance-forbid-public-access", "aws:rds/instance:Instance", { publiclyAccessible: "false" }),
      0,
    );
    const [report] = judge(ruleOf("rds-instance-forbid-public-access"), [
      { type: "aws:rds/instance:Instance", props: { publiclyAccessible: "true" } },
    ]);
    strictEqual(
      report?.message,
      [
        "aws:rds/instance:Instance 'it', publiclyAccessible: gives the database a public address.",
        "HIPAA: 45 CFR 164.312(a)(1) (Access control).",
        "To mend: set publiclyAccessible: false and reach the database from inside its VPC.",
      ].join("\n"),
    );
  });
});

describe("what depends on the classification of the data", () => {
  const id = "rds-database-require-deletion-protection";
  const type = "aws:rds/instance:Instance";
  const found = (tags: object | undefined, others: readonly object[] = []): number =>
    judge(ruleOf(id), [
      { type, props: { tags, deletionProtection: false, skipFinalSnapshot: true } },
      ...others.map((tags, index) => ({
        type: "aws:s3/bucket:Bucket",
        name: `bucket${String(index)}`,
        props: { tags },
      })),
    ]).length;

  it("counts a resource as PHI unless its tag, or that of the stack's stores, says otherwise", () => {
    strictEqual(found(undefined), 1);
    strictEqual(found({ DataClassification: "phi" }), 1);
    strictEqual(found({ "data-classification": "Synthetic" }), 0);
    strictEqual(found({ DataClassification: "internal" }, [{ DataClassification: "synthetic" }]), 0);
    strictEqual(found({ DataClassification: "internal" }, [{ DataClassification: "phi" }]), 1);
    strictEqual(found({ DataClassification: unknown }), 1);
    strictEqual(found({ DataClassification: "phi" }, [{ DataClassification: "synthetic" }]), 1);
  });
});
