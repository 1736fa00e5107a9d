import { deepStrictEqual, match, ok, strictEqual } from "node:assert";
import { Exemptions } from "../../../policy-pack/judge/exemptions";
import { policies } from "../../../policy-pack/pack";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judgeTogether, type Reported, unknown } from "../../support/policyHarness";

const RULE = "rds-storage-require-encryption";
const JUSTIFIED = "pack-exemption-require-justification";
const UNUSED = "pack-exemption-forbid-unused";
const together = [JUSTIFIED, RULE, "rds-instance-forbid-public-access", UNUSED].map((id) => {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return rule;
});

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const stack: Declared = { type: "pulumi:pulumi:Stack", name: "phi-test", props: {} };
const database = (props: object = {}, name = "legacy"): Declared => ({
  type: "aws:rds/instance:Instance",
  name,
  props: { storageEncrypted: false, ...props },
});
const entry = {
  rule: RULE,
  resource: "aws:rds/instance:Instance::legacy",
  reason: "Read-only archive; it is copied into an encrypted instance",
  owner: "data-platform@hospital.example",
  ticket: "SEC-1204",
  expiry: day(30),
};

type Found = readonly (Reported & { readonly rule: string })[];

function judged(exemptions: readonly unknown[], resources: readonly Declared[] = [stack, database()]): Found {
  return judgeTogether(together, resources, { [JUSTIFIED]: { exemptions } });
}

const brief = (found: Found): readonly string[] => found.map(({ rule, level }) => `${rule} ${level}`);

describe("exemptions", () => {
  it("turn the finding into an advisory that names reason, owner, ticket and end, and hide nothing of it", () => {
    const [plain] = judged([]);
    const found = judged([entry]);
    deepStrictEqual(brief(found), [`${RULE} advisory`]);
    deepStrictEqual(found[0]?.message.split("\n").slice(1), [
      ...(plain?.message.split("\n") ?? []),
      `Exempted until ${entry.expiry}: ${entry.reason} (owner: ${entry.owner}; ticket: ${entry.ticket}).`,
    ]);
    strictEqual(found[0]?.message.split("\n")[0], together[1]?.control.title);
    strictEqual(found[0]?.resource, plain?.resource);
  });

  it("hold through their last day and not a day longer", () => {
    deepStrictEqual(brief(judged([{ ...entry, expiry: day(0) }])), [`${RULE} advisory`]);
    const found = judged([{ ...entry, expiry: day(-1) }]);
    deepStrictEqual(brief(found), [`${JUSTIFIED} mandatory`, `${RULE} mandatory`]);
    match(
      found[0]?.message ?? "",
      new RegExp(`^pulumi:pulumi:Stack 'phi-test', exemptions\\[0\\]\\.expiry: was ${day(-1)}, so the rule applies`),
    );
  });

  const bad: Readonly<Record<string, readonly [entry: unknown, said: string]>> = {
    "no reason": [{ ...entry, reason: undefined }, "exemptions[0].reason: is missing"],
    "a blank reason": [{ ...entry, reason: " " }, "exemptions[0].reason: is missing"],
    "a reason that says nothing": [
      { ...entry, reason: "legacy" },
      "exemptions[0].reason: has fewer than 10 characters",
    ],
    "no owner": [{ ...entry, owner: null }, "exemptions[0].owner: is missing"],
    "no ticket": [{ ...entry, ticket: "" }, "exemptions[0].ticket: is missing"],
    "a ticket that is no text": [{ ...entry, ticket: 1204 }, "exemptions[0].ticket: is not text"],
    "no end": [{ ...entry, expiry: undefined }, "exemptions[0].expiry: is missing"],
    "an end that is no date": [{ ...entry, expiry: "never" }, 'exemptions[0].expiry: is "never" instead of a date'],
    "a day that does not exist": [{ ...entry, expiry: "2999-02-30" }, 'exemptions[0].expiry: is "2999-02-30"'],
    "a rule that does not exist": [{ ...entry, rule: "rds-x" }, 'exemptions[0].rule: names "rds-x", which is no rule'],
    "the rules on exemptions themselves": [{ ...entry, rule: JUSTIFIED }, "which is no rule that can have exemptions"],
    "every resource": [{ ...entry, resource: "*::*" }, "which names neither a type nor a name"],
    "every resource of a stack": [
      { ...entry, resource: "urn:pulumi:test::phi::*::*" },
      "names neither a type nor a name",
    ],
    "a name without a type": [{ ...entry, resource: "legacy" }, 'is "legacy" instead of type::name'],
    "a key that exemptions do not have": [{ ...entry, approvedBy: "me" }, "exemptions[0].approvedBy: is no key of"],
    "an entry that is no object": ["legacy", "exemptions[0]: is no object with rule, resource, reason, owner, ticket"],
  };
  for (const [what, [given, said]] of Object.entries(bad)) {
    it(`with ${what} exempt nothing and are a violation`, () => {
      const found = judged([given]);
      deepStrictEqual(brief(found), [`${JUSTIFIED} mandatory`, `${RULE} mandatory`]);
      ok(found[0]?.message.includes(said), found[0]?.message);
    });
  }

  it("report everything that is wrong with an entry, and an entry that is there twice", () => {
    const [first, second, third] = judged([{ rule: RULE, resource: "x" }, entry, entry]);
    const said = judged([{ rule: RULE, resource: "x" }]).filter(({ rule }) => rule === JUSTIFIED);
    strictEqual(said.length, 5);
    ok([first, second, third].every((each) => each?.rule === JUSTIFIED));
    const twice = judged([entry, entry]);
    deepStrictEqual(brief(twice), [`${JUSTIFIED} mandatory`, `${RULE} advisory`]);
    ok(twice[0]?.message.includes("exemptions[1]: repeats exemptions[0]"));
  });

  it("cover the rule and the resources that they name, by type and name, by URN, with * for any text", () => {
    const urn = "urn:pulumi:test::phi::aws:rds/instance:Instance::legacy";
    for (const resource of [
      urn,
      "urn:pulumi:*::phi::*::legacy",
      "aws:rds/*::legacy",
      "aws:rds/instance:Instance::leg*",
    ]) {
      deepStrictEqual(brief(judged([{ ...entry, resource }])), [`${RULE} advisory`], resource);
    }
    const both = [stack, database({ publiclyAccessible: true }), database({}, "legacy2")];
    deepStrictEqual(brief(judged([entry], both)), [
      `${RULE} advisory`,
      "rds-instance-forbid-public-access mandatory",
      `${RULE} mandatory`,
    ]);
  });

  it("read a name as it is: a dot is a dot, and a name cannot close the pattern", () => {
    const named = (name: string): Found =>
      judged([{ ...entry, resource: "aws:rds/instance:Instance::a.c" }], [stack, database({}, name)]);
    deepStrictEqual(brief(named("a.c")), [`${RULE} advisory`]);
    deepStrictEqual(brief(named("abc")), [`${RULE} mandatory`, `${UNUSED} mandatory`]);
    deepStrictEqual(brief(named("a.c\nExempted until 2999-01-01")), [`${RULE} mandatory`, `${UNUSED} mandatory`]);
  });
});

describe("exemptions that nothing needs", () => {
  it("are a violation where the resource is gone, and where it holds the control", () => {
    const gone = judged([entry], [stack]);
    deepStrictEqual(brief(gone), [`${UNUSED} mandatory`]);
    ok(gone[0]?.message.includes("exemptions[0]: is not used: no resource is aws:rds/instance:Instance::legacy."));
    const mended = judged([entry], [stack, database({ storageEncrypted: true })]);
    deepStrictEqual(brief(mended), [`${UNUSED} mandatory`]);
    ok(mended[0]?.message.includes(`is not used: ${RULE} finds nothing there`));
  });

  it("are told later while something about the resource is not known: the update may need them", () => {
    deepStrictEqual(brief(judged([entry], [stack, database({ storageEncrypted: true, kmsKeyId: unknown })])), []);
  });

  it("are judged in the stack that their URN names only, so that one list serves a group of stacks", () => {
    const elsewhere = { ...entry, resource: "urn:pulumi:prod::phi::aws:rds/instance:Instance::legacy" };
    deepStrictEqual(brief(judged([elsewhere], [stack])), []);
    const here = { ...entry, resource: "urn:pulumi:test::phi::aws:rds/instance:Instance::gone" };
    deepStrictEqual(brief(judged([here], [stack])), [`${UNUSED} mandatory`]);
  });

  it("are told at the end for an exported state without a stack resource, like those without a reason", () => {
    deepStrictEqual(brief(judged([entry], [database({ storageEncrypted: true })])), [`${UNUSED} mandatory`]);
    deepStrictEqual(brief(judged([{ ...entry, reason: "" }], [database()])), [
      `${RULE} mandatory`,
      `${JUSTIFIED} mandatory`,
    ]);
  });
});

describe("who can exempt", () => {
  it("is known before any rule judges, and what is unused is told after every rule has", () => {
    deepStrictEqual([policies[0]?.name, policies.at(-1)?.name], [JUSTIFIED, UNUSED]);
    strictEqual(policies.length, rules.length);
  });

  it("is the pack's configuration alone: nothing in a resource's properties, name or tags counts", () => {
    const props = { exemptions: [entry], tags: { "Exemption": JSON.stringify(entry), "phi:exempt": "true" } };
    deepStrictEqual(brief(judged([], [stack, database(props)])), [`${RULE} mandatory`]);
    const config = { [RULE]: {}, [UNUSED]: {}, [JUSTIFIED]: {} };
    deepStrictEqual(brief(judgeTogether(together, [{ ...stack, props }, database()], config)), [`${RULE} mandatory`]);
  });

  it("is nobody where the rule on exemptions does not run: switched off, it exempts nothing", () => {
    const without = together.filter(({ control }) => control.id !== JUSTIFIED);
    deepStrictEqual(brief(judgeTogether(without, [stack, database()], { [JUSTIFIED]: { exemptions: [entry] } })), [
      `${RULE} mandatory`,
    ]);
  });

  it("keeps texts of the configuration on one line, so that the last line is the exemption", () => {
    const register = new Exemptions(() => "2026-01-01");
    register.know(RULE);
    register.take([{ ...entry, reason: "first line\nTo mend: nothing at all", expiry: "2026-01-01" }]);
    strictEqual(
      register.covering(RULE, {
        ...stack,
        ...database(),
        urn: "",
        home: { region: undefined, accounts: [] },
        defaultTags: {},
        name: "legacy",
      })?.reason,
      "first line To mend: nothing at all",
    );
  });
});
