import { deepEqual, equal, ok } from "node:assert/strict";
import type { Accepted, Requirement } from "../../policy-pack/judge/requirement";
import type { PropertyRule } from "../../policy-pack/judge/requireProperties";
import { rules } from "../../policy-pack/rules";
import { judge, unknown } from "../support/policyHarness";

type Props = Record<string, unknown>;

/** Sets a value at a path such as `rules[].lifecycle.deleteAfter`; a list on the way gets one element. */
function put(props: Props, path: string, value: unknown): void {
  const [step = "", ...rest] = path.split(".");
  const [key, many] = [step.replace("[]", ""), step.endsWith("[]")];
  if (rest.length === 0) {
    props[key] = many ? [value] : value;
    return;
  }
  const held = props[key];
  const first: unknown = Array.isArray(held) ? (held as unknown[])[0] : held;
  const inner = (typeof first === "object" && first !== null ? first : {}) as Props;
  props[key] = many ? [inner] : inner;
  put(inner, rest.join("."), value);
}

/** A value that is not accepted; undefined where only what is left out is wrong. */
function weakOf(accepted: Accepted): unknown {
  if (typeof accepted === "string") {
    return accepted === "given" ? undefined : "a-word";
  }
  if ("oneOf" in accepted) {
    return typeof accepted.oneOf[0] === "boolean" ? !accepted.oneOf[0] : "another-word";
  }
  if ("noneOf" in accepted) {
    return accepted.noneOf[0];
  }
  if ("atLeast" in accepted) {
    return accepted.atLeast - 1;
  }
  if ("atMost" in accepted) {
    return accepted.atMost + 1;
  }
  // What a pattern refuses, the cases of its rule show.
  return "contains" in accepted ? ["another-word"] : "length" in accepted ? ["one"] : undefined;
}

/** A resource that keeps patient data, for which the requirement counts. */
function concerned({ each, when = [] }: Requirement): Props {
  const props: Props = { tags: { DataClassification: "phi" } };
  for (const { path, is, byDefault } of when) {
    if (is !== "left out" && byDefault !== true) {
      put(props, each === undefined ? path : `${each}.${path}`, is === "given" ? "given" : is[0]);
    }
  }
  return props;
}

/** What a rule asks for is data; here each demand is put to the rule on every type that it names, twins included. */
describe("every demand of a rule on properties, on every type that it names", () => {
  for (const rule of rules as readonly Partial<PropertyRule>[]) {
    for (const [index, demand] of (rule.requirements ?? []).entries()) {
      const { types, each, path, accepts, absent, reference } = demand;
      const at = each === undefined ? path : `${each}.${path}`;
      // Some ask only where configuration says that each stack has to have it.
      const config = rule.settings?.includes("presence") === true ? { presence: "always" } : {};
      it(`${rule.control?.id ?? ""}: ${at} (${String(index + 1)}) weak, absent, null and unknown`, () => {
        for (const type of types) {
          const told = (value: unknown): readonly string[] => {
            const props = concerned(demand);
            put(props, at, value);
            const [property = ""] = at.split(/[.[]/);
            const found = judge(rule as PropertyRule, [{ type, props }], config).map(({ message }) => message);
            return found.filter((message) => message.includes(property));
          };
          const weak = weakOf(accepts);
          ok(weak === undefined || told(weak).length > 0, `${type}: ${JSON.stringify(weak)} passes`);
          deepEqual(told(null), told(undefined), `${type}: null is not as absent`);
          ok(absent === undefined || told(undefined).length > 0, `${type}: left out passes`);
          const asksForValue = typeof accepts !== "string" && reference === undefined;
          equal(told(unknown).length > 0 || !asksForValue, true, `${type}: not known yet passes`);
        }
      });
    }
  }
});
