import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { checkLimits, type LimitContext, type LimitFailure, UNKNOWN } from "../../../../../cli/sandbox/provider/limits";

export type Inputs = Record<string, unknown>;

/** A resource that is there before the one under test. */
export interface Neighbour {
  readonly type: string;
  readonly id?: string;
  /** @default that of a resource of the same stack */
  readonly urn?: string;
  readonly inputs?: Inputs;
  readonly outputs?: Inputs;
}

/** One limit: what goes over it, and the nearest that does not. Both are laid over the table's base. */
export interface LimitCase {
  readonly title: string;
  readonly refused: Inputs;
  /** The property that the failure names. @default the first key of `refused` */
  readonly property?: string;
  /** How the reason begins. */
  readonly reason: string;
  readonly accepted: Inputs;
  /** Resources that exist in both cases. */
  readonly world?: readonly Neighbour[];
}

export const ACCOUNT = "111122223333";
export const REGION = "us-east-1";

/** What the limits say of a resource. */
export function judge(type: string, inputs: Inputs, world: readonly Neighbour[] = []): LimitFailure[] {
  const urnOf = (name: string): string => `urn:pulumi:dev::phi::${name}`;
  const resources = world.map((one, index) => ({
    id: one.id ?? `id-${index}`,
    urn: one.urn ?? urnOf(`${one.type}::neighbour-${index}`),
    inputs: one.inputs ?? {},
    outputs: one.outputs ?? {},
    type: one.type,
  }));
  const context: LimitContext = {
    type,
    inputs,
    accountId: ACCOUNT,
    region: REGION,
    urn: urnOf(`${type}::subject`),
    existing: (wanted) => resources.filter((one) => one.type === wanted),
  };
  return checkLimits(context);
}

/** Copies of a value, each with another part of it, at any depth, not known yet. */
function* withUnknowns(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      for (const unknown of [UNKNOWN, ...withUnknowns(element)]) {
        yield value.with(index, unknown);
      }
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      for (const unknown of [UNKNOWN, ...withUnknowns(inner)]) {
        yield { ...value, [key]: unknown };
      }
    }
  }
}

/**
 * For each case: the limit refuses with this property and reason and nothing else, the nearest value is accepted, and
 * neither what is refused nor any part of what is accepted is refused while it is not known yet.
 */
export function describeLimits(type: string, base: Inputs, cases: readonly LimitCase[]): void {
  describe(type, () => {
    it("accepts the baseline", () => {
      deepStrictEqual(judge(type, base), []);
    });
    for (const { title, refused, property, reason, accepted, world } of cases) {
      it(`refuses ${title}`, () => {
        const failures = judge(type, { ...base, ...refused }, world);
        deepStrictEqual(
          failures.map((failure) => failure.property),
          [property ?? Object.keys(refused)[0]],
        );
        const found = failures[0]?.reason ?? "";
        ok(found.startsWith(reason), `the reason begins with\n  ${reason}\nbut is\n  ${found}`);
      });
      it(`accepts the nearest to ${title}, known or not`, () => {
        const inputs = { ...base, ...accepted };
        deepStrictEqual(judge(type, inputs, world), []);
        for (const unknown of withUnknowns(inputs)) {
          deepStrictEqual(judge(type, unknown as Inputs, world), [], "with a part of it unknown");
        }
      });
      it(`passes ${title} while unknown`, () => {
        const unknown = Object.fromEntries(Object.keys(refused).map((key) => [key, UNKNOWN]));
        strictEqual(judge(type, { ...base, ...unknown }, world).length, 0);
      });
    }
  });
}
