import { deepEqual, ok } from "node:assert/strict";
import type { Rule } from "../../policy-pack/judge/rule";
import { rules } from "../../policy-pack/rules";
import { allCases } from "../engine/everyRule/allCases";
import { type Case, nameOf, STACK } from "../engine/everyRule/case";
import { judge, unknown } from "../support/policyHarness";
import { absentPasses } from "./everyRule/absentPasses";
import { type Decisive, decisivePlaces } from "./everyRule/decisive";
import { broken, changed, type Form, mended, retyped, told } from "./everyRule/forms";
import { named } from "./everyRule/paths";
import { sdkTwins } from "./everyRule/sdkTwins";
import { toldBy, unknownPasses } from "./everyRule/unknownPasses";

const cases = allCases();
const twins = sdkTwins();
const silent = new Set([...unknownPasses.flatMap(({ at }) => at), ...Object.keys(toldBy)]);
const STRANGE = "aws:mediaconvert/queue:Queue";

/** Rules on the configuration of the pack, which have no resource to break: test/policy-pack/judge/exemptions.spec.ts. */
const ofConfiguration = /^pack-/;
/** One of thirty safeguards missing is shown by test/policy-pack/rules/accountServices.spec.ts. */
const unmended = new Set(["account-baseline-require-safeguards"]);

const proved = rules.flatMap((rule): readonly (readonly [Rule, Case])[] => {
  const item = cases.get(rule.control.id);
  return item === undefined || ofConfiguration.test(rule.control.id) ? [] : [[rule, item]];
});
const places = new Map<Rule, readonly Decisive[]>();
const placesOf = (rule: Rule, item: Case): readonly Decisive[] => {
  const known = places.get(rule) ?? decisivePlaces(rule, item);
  places.set(rule, known);
  return known;
};
const says = (rule: Rule, item: Case, { form, resource, path }: Decisive, value: unknown): boolean =>
  told(rule, item, changed(form, resource, path, value)).length > 0;

/** Every rule is asked of the case that breaks it on the engine, as it is and in each form that says something alike. */
describe("every rule", () => {
  it("that is mandatory has a case, and every case but that of a missing stack has a mended form", () => {
    const mandatory = rules.filter(({ control }) => (control.level ?? "mandatory") === "mandatory");
    deepEqual(
      mandatory.map(({ control }) => control.id).filter((id) => !cases.has(id)),
      [],
    );
    deepEqual(
      proved.filter(([{ control }, { mended: by }]) => by === undefined && !unmended.has(control.id)),
      [],
    );
  });

  for (const [rule, item] of proved) {
    const { id, level = "mandatory" } = rule.control;
    const wrong = broken(id, item);
    const right = mended(id, item);
    const resource = item.told === STACK ? STACK : nameOf(id, item.told);

    it(`${id}: bad is told, good is not, and the difference is what decides`, () => {
      const found = told(rule, item, wrong);
      ok(
        found.some((line) => line.startsWith(`${level} ${resource}: `)),
        `nothing is said of ${resource}: ${found.join("\n")}`,
      );
      deepEqual(right === undefined ? [] : told(rule, item, right), []);
    });

    it(`${id}: null is as absent, at every place of either form`, () => {
      for (const form of [wrong, right ?? []]) {
        for (const { name = "", props } of form) {
          for (const path of named(props)) {
            const [none, empty] = [undefined, null].map((by) => told(rule, item, changed(form, name, path, by)));
            deepEqual(empty, none, `${path.join(".")} of ${name}`);
          }
        }
      }
    });

    it(`${id}: what decides may not be left out, but where the list of safe defaults says so`, () => {
      for (const place of placesOf(rule, item)) {
        const passes = absentPasses.has(`${id} ${place.at}`);
        deepEqual(says(rule, item, place, undefined), !passes, `${place.at} left out`);
      }
    });

    it(`${id}: what decides may not be unknown, but where the list of reasons says so`, () => {
      for (const place of placesOf(rule, item)) {
        const passes = silent.has(`${id} ${place.at}`);
        deepEqual(says(rule, item, place, unknown), !passes, `${place.at} not known yet`);
      }
    });

    it(`${id}: the same arguments of another type say nothing to it`, () => {
      const others = rule.types.length === 0 || rule.types.includes(STRANGE) ? [] : rule.types;
      const strange = others.reduce<Form>((form, type) => retyped(form, type, STRANGE), wrong.slice(1));
      deepEqual(item.told === undefined ? told(rule, item, strange) : [], []);
    });

    it(`${id}: names the twins of every type that it names, and judges them alike`, () => {
      const missing = rule.types.flatMap((type) =>
        (twins.get(type) ?? []).filter((twin) => !rule.types.includes(twin)),
      );
      deepEqual(missing, []);
      for (const form of [wrong, right ?? []]) {
        const types = new Set(form.map(({ type }) => type));
        for (const [type, twin] of [...types].flatMap((of) =>
          (twins.get(of) ?? []).map((other) => [of, other] as const),
        )) {
          const expected = told(rule, item, form).map((line) => line.replaceAll(type, twin));
          deepEqual(told(rule, item, retyped(form, type, twin)), expected, twin);
        }
      }
    });
  }

  it("lists no default and no unknown value that the rules do not let pass", () => {
    const all = proved.flatMap(([rule, item]) => placesOf(rule, item).map(({ at }) => `${rule.control.id} ${at}`));
    const known = new Set(all);
    deepEqual(
      [...absentPasses, ...silent].filter((entry) => !known.has(entry)),
      [],
    );
  });

  for (const [entry, other] of Object.entries(toldBy)) {
    it(`${entry}: that it is not known is told by ${other}`, () => {
      const found = proved.find(([{ control }]) => entry.startsWith(`${control.id} `));
      const teller = rules.find(({ control }) => control.id === other);
      ok(found !== undefined && teller !== undefined);
      const [rule, item] = found;
      const place = placesOf(rule, item).find(({ at }) => entry === `${rule.control.id} ${at}`);
      ok(place);
      const { form, resource, path } = place;
      const reports = judge(teller, changed(form, resource, path, unknown));
      ok(reports.some((report) => report.resource.endsWith(`::${resource}`) && /not known/.test(report.message)));
    });
  }
});
