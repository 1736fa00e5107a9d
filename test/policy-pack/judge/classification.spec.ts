import { deepStrictEqual, strictEqual } from "node:assert";
import { Run } from "../../../policy-pack/judge/run";
import { policyOf } from "../../../policy-pack/judge/policy";
import { storeTypes } from "../../../policy-pack/judge/stores";
import { rules } from "../../../policy-pack/rules";
import { complaints, type Declared, judge, judgeTogether, unknown } from "../../support/policyHarness";

const STORE = "data-store-require-classification";
const PROTECTED = "rds-database-require-deletion-protection";
const ruleOf = (id: string): (typeof rules)[number] => rules.find(({ control }) => control.id === id)!;
const bucket = (props: object, provider?: Record<string, unknown>): Declared => ({
  type: "aws:s3/bucket:Bucket",
  props: { ...props },
  ...(provider && { provider }),
});
const database = (tags: object | undefined, provider?: Record<string, unknown>): Declared => ({
  type: "aws:rds/instance:Instance",
  name: "db",
  props: { tags, deletionProtection: false, skipFinalSnapshot: true },
  ...(provider && { provider }),
});

/** How often the rule on deletion protection complains, which it does about patient data only. */
function protectedFor(resources: readonly Declared[], tag?: string): number {
  const config: Record<string, object> = tag === undefined ? {} : { [STORE]: { classificationTag: tag } };
  const found = judgeTogether([ruleOf(STORE), ruleOf(PROTECTED)], resources, config);
  return found.filter(({ rule }) => rule === PROTECTED).length;
}

describe("stores that say nothing about what they keep", () => {
  it("are reported as advice: absent, null, empty, other tags only; every other rule takes them for PHI", () => {
    for (const props of [
      {},
      { tags: null },
      { tags: {} },
      { tags: { Name: "x" } },
      { tags: { DataClassification: null } },
    ]) {
      const found = judge(ruleOf(STORE), [bucket(props)]);
      deepStrictEqual(complaints(found), [
        "aws:s3/bucket:Bucket 'it', tags: say nothing about what it keeps, so it counts as PHI.",
      ]);
      strictEqual(found[0]?.level, "advisory");
    }
    strictEqual(protectedFor([database(undefined), bucket({ tags: { DataClassification: "synthetic" } })]), 1);
  });

  it("are none when a tag says it, in any spelling of its name, or will say it once it is known", () => {
    for (const tags of [
      { DataClassification: "phi" },
      { "data-classification": "internal" },
      { data_classification: "synthetic" },
      unknown,
    ]) {
      deepStrictEqual(judge(ruleOf(STORE), [bucket({ tags })]), []);
    }
  });

  it("are judged for every type of store, and for nothing else", () => {
    for (const type of storeTypes) {
      strictEqual(judge(ruleOf(STORE), [{ type, props: {} }]).length, 1, type);
    }
    deepStrictEqual(judge(ruleOf(STORE), [{ type: "aws:iam/role:Role", props: {} }]), []);
  });
});

describe("the provider's defaultTags", () => {
  const tags = { DataClassification: "synthetic" };

  it("classify what the provider makes, written as JSON (Node.js, Python) or as an object (YAML)", () => {
    for (const defaultTags of [JSON.stringify({ tags }), { tags }]) {
      deepStrictEqual(judge(ruleOf(STORE), [bucket({}, { defaultTags })]), []);
      strictEqual(protectedFor([database(undefined, { defaultTags })]), 0);
    }
  });

  it("give way to the resource's own tag", () => {
    const defaultTags = JSON.stringify({ tags });
    strictEqual(protectedFor([database({ DataClassification: "phi" }, { defaultTags })]), 1);
    strictEqual(protectedFor([database({ DataClassification: unknown }, { defaultTags })]), 1);
  });

  it("prove nothing when they are unknown, malformed or about something else", () => {
    for (const defaultTags of [unknown, "{", JSON.stringify({ tags: { Team: "x" } }), JSON.stringify({ tags: null })]) {
      strictEqual(judge(ruleOf(STORE), [bucket({}, { defaultTags })]).length, 1);
      strictEqual(protectedFor([database(undefined, { defaultTags })]), 1);
    }
  });
});

describe("the name of the classification tag", () => {
  it("is configuration of one rule and counts for all, without case and separators; the default name then says nothing", () => {
    strictEqual(protectedFor([database({ "acme:data-class": "synthetic" })], "acme:DataClass"), 0);
    strictEqual(protectedFor([database({ DataClassification: "synthetic" })], "acme:data-class"), 1);
    strictEqual(protectedFor([database({ DataClassification: "synthetic" })]), 0);
  });

  it("does not reach the rules of another run", () => {
    const run = new Run();
    policyOf(ruleOf(STORE), run);
    run.configure({ classificationTag: "other" });
    strictEqual(protectedFor([database({ DataClassification: "synthetic" })]), 0);
  });
});
