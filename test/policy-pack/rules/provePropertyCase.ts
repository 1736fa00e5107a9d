import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { judge, unknown } from "../../support/policyHarness";

/** One property of a compliant resource, and what weakens it. */
export type PropertyCase = readonly [
  id: string,
  /** The types that the case holds for, twins included. */
  types: readonly string[],
  good: Readonly<Record<string, unknown>>,
  path: string,
  weak: readonly unknown[],
  absent: "passes" | "refused",
  /** A reference that is not known yet is enough. */
  reference?: "reference",
];

/** The properties with the value at a dotted path replaced; a step into a list takes its first element. */
function changed(props: Readonly<Record<string, unknown>>, path: string, value: unknown): Record<string, unknown> {
  const copy = structuredClone(props) as Record<string, unknown>;
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const holder = steps.reduce<Record<string, unknown>>((at, step) => {
    const next = (at[step] ??= {});
    return (Array.isArray(next) ? next[0] : next) as Record<string, unknown>;
  }, copy);
  holder[last] = value;
  return copy;
}

/** Proves one property of a rule on each type: good, every weak value, left out, null, not known yet, another type. */
export function provePropertyCase([id, types, good, path, weak, absent, reference]: PropertyCase): void {
  for (const type of types) {
    it(`${id}: ${type}, ${path}`, () => {
      const rule = rules.find(({ control }) => control.id === id);
      ok(rule, id);
      const count = (props: object, of = type): number => judge(rule, [{ type: of, props: { ...props } }]).length;
      const run = (value: unknown): number => count(changed(good, path, value));
      strictEqual(count(good), 0, "the compliant form passes");
      for (const value of weak) {
        ok(run(value) > 0, `${JSON.stringify(value)} is refused`);
      }
      strictEqual(run(undefined) > 0, absent === "refused", "left out");
      strictEqual(run(null) > 0, absent === "refused", "null");
      strictEqual(run(unknown) > 0, reference === undefined, "not known yet");
      strictEqual(count(changed(good, path, weak[0]), "aws:sns/topic:Topic"), 0, "another type");
    });
  }
}
