import { deepStrictEqual, match, strictEqual } from "node:assert";
import type { Rule } from "../../policy-pack/judge/rule";
import { rules } from "../../policy-pack-azure/rules";
import { judge, unknown, type Declared } from "../support/policyHarness";
import { sound, type Weakening, weakenings } from "./cases";

/** The ids of the rules that a resource breaks. */
function brokenBy(resource: Declared): string[] {
  return rules.filter((rule) => judge(rule, [resource]).length > 0).map((rule) => rule.control.id);
}

/** A copy with another value at a path; undefined removes it. */
function changed(props: object, path: string, value: unknown): Record<string, unknown> {
  const [key = "", ...rest] = path.split(".");
  const copy: Record<string, unknown> = { ...(props as Record<string, unknown>) };
  if (Array.isArray(copy[key])) {
    copy[key] = (copy[key] as object[]).map((item) => changed(item, rest.join("."), value));
  } else if (rest.length > 0) {
    copy[key] = changed((copy[key] ?? {}) as object, rest.join("."), value);
  } else if (value === undefined) {
    Reflect.deleteProperty(copy, key);
  } else {
    copy[key] = value;
  }
  return copy;
}

const weakened = ({ type, path, to }: Weakening): Declared => ({ type, props: changed(sound[type] ?? {}, path, to) });
const show = (value: unknown): string => (value === undefined ? "left out" : JSON.stringify(value));

describe("the Azure pack's rules", () => {
  for (const [type, props] of Object.entries(sound)) {
    it(`passes a sound ${type}`, () => deepStrictEqual(brokenBy({ type, props }), []));
  }

  for (const weakening of weakenings) {
    const { type, path, to, rule } = weakening;
    it(`${rule} refuses ${type} with ${path} ${show(to)}`, () => {
      deepStrictEqual(brokenBy(weakened(weakening)), [rule]);
    });
  }

  it("reads null as left out, and refuses what is not known yet where a plain value would do", () => {
    for (const weakening of weakenings.filter(({ to }) => to === undefined)) {
      const { type, path, rule, reference } = weakening;
      deepStrictEqual(brokenBy({ type, props: changed(sound[type] ?? {}, path, null) }), [rule], `${type} ${path}`);
      const seen = brokenBy({ type, props: changed(sound[type] ?? {}, path, unknown) });
      deepStrictEqual(seen, reference === true ? [] : [rule], `${type} ${path} unknown`);
    }
  });

  it("says nothing about other types", () => {
    deepStrictEqual(brokenBy({ type: "azure-native:network:VirtualNetwork", props: {} }), []);
  });

  it("has at least one weakening for every rule", () => {
    const seen = new Set(weakenings.map(({ rule }) => rule));
    deepStrictEqual(
      rules.map(({ control }: Rule) => control.id).filter((id) => !seen.has(id)),
      [],
    );
  });

  it("names resource, property, HIPAA provision and the remedy in each message", () => {
    const rule = rules.find(({ control }) => control.id === "web-app-require-tls");
    const [found] = judge(rule as Rule, [{ type: "azure-native:web:WebApp", name: "portal", props: {} }]);
    strictEqual(found?.level, "mandatory");
    match(found.message, /azure-native:web:WebApp 'portal', httpsOnly: is not set/);
    match(found.message, /HIPAA: 45 CFR 164\.312\(e\)\(1\)/);
    match(found.message, /To mend: set httpsOnly: true/);
  });
});
