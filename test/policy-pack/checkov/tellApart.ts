import { deepStrictEqual, ok } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judgeTogether, unknown } from "../../support/policyHarness";

/** A stack of one case: what stands beside its resource, and the resource itself. */
export type Form = readonly Declared[];

/** What a check lets pass, in every plain form, and what it refuses. */
export interface Sides {
  readonly good: readonly Form[];
  readonly bad: readonly Form[];
}

/** One check of another tool. */
export interface Pair extends Sides {
  /** Its id there, e.g. `CKV_AWS_16`. Each rule that answers it names it in its control's equivalents. */
  readonly id: string;
  readonly what: string;
  /** Nobody claims the id: the check looks at a detail of what these rules judge as a whole. @default the rules that name it */
  readonly by?: readonly string[];
  /** Why the rule that answers the check has to judge more. Such a pair is told apart by message, not by rule id. */
  readonly sharedWith?: string;
}

/** The ids of all pairs that specs have named so far, and whether one of their pairs says `sharedWith`. */
export const toldByRule = new Map<string, boolean>();

/** A resource of a case; the type without `aws:`. */
export function made(type: string, props: object = {}, from?: Declared["from"], name = "it"): Declared {
  return { type: `aws:${type}`, name, props: { ...props }, ...(from === undefined ? {} : { from }) };
}

/** Top-level properties that take the place of a base's; `undefined` leaves one out. */
type Change = Readonly<Record<string, unknown>>;

/** The two sides of a check that looks at one resource: the base with each of the good and each of the bad changes. */
export function vary(type: string, base: Change, good: readonly Change[], bad: readonly Change[]): Sides {
  const form = (change: Change): Form => [made(type, { ...base, ...change })];
  return { good: good.map(form), bad: bad.map(form) };
}

/** The same for a switch that has to be on, and is off when nothing is said. */
export function switched(type: string, base: Change, name: string): Sides {
  return vary(
    type,
    base,
    [true, "true"].map((value) => ({ [name]: value })),
    [false, "false", undefined].map((value) => ({ [name]: value })),
  );
}

/**
 * The same for a key: a customer's in every form that programs use, against none, and AWS's own.
 * @param props the properties of the resource with this value for its key
 */
export function keyed(type: string, props: (key: unknown) => Change): Sides {
  const reference = props(unknown);
  const from = Object.fromEntries(
    Object.keys(reference)
      .filter((name) => JSON.stringify(reference[name])?.includes(unknown))
      .map((name) => [name, ["key"]]),
  );
  const provider = { region: "us-east-1", allowedAccountIds: '["111122223333"]' };
  const arn = "arn:aws:kms:us-east-1:111122223333:";
  const form = (key: unknown): Form => [{ ...made(type, props(key)), provider }];
  return {
    good: [
      [made("kms/key:Key", {}, undefined, "key"), made(type, reference, from)],
      ...["alias/records", `${arn}alias/records`, `${arn}key/1234abcd-12ab-34cd-56ef-1234567890ab`].map(form),
    ],
    bad: [undefined, "alias/aws/any", `${arn}alias/aws/any`].map(form),
  };
}

function told(by: readonly string[], form: Form): readonly string[] {
  const asked = rules.filter(({ control }) => by.includes(control.id));
  return judgeTogether(asked, form)
    .filter(({ level }) => level === "mandatory")
    .map(({ rule, resource, message }) => [rule, resource, message].join("\n"));
}

/** The rules, of those that answer, that say nothing at all of any passing form, and what they let pass of the others. */
function missedByRule(answering: readonly string[], { good, bad }: Sides): readonly Form[] {
  const asked = rules.filter(({ control }) => answering.includes(control.id));
  const silent = asked.filter((rule) => good.every((form) => judgeTogether([rule], form).length === 0));
  return bad.filter((form) =>
    silent.every((rule) => judgeTogether([rule], form).every(({ level }) => level !== "mandatory")),
  );
}

const shown = (forms: readonly Form[]): unknown =>
  forms.map((form) => form.map(({ type, props }) => ({ type, props })));

/**
 * Proves of each case, as at a first preview, that every failing form has a mandatory violation of a rule that answers
 * the check, and that no passing form has it. Passing forms differ in nothing that these rules look at: whatever they
 * say of one besides, they say of all. And by rule id: a rule that answers stops each failing form and says nothing of
 * any passing one, unless the pair says why it is shared.
 */
export function tellApart(pairs: readonly Pair[]): void {
  for (const { id, what, good, bad, by = [], sharedWith } of pairs) {
    const answering = rules
      .map(({ control }) => control)
      .filter((control) => by.includes(control.id) || control.equivalents.checkov?.includes(id) === true)
      .map((control) => control.id);
    toldByRule.set(id, toldByRule.get(id) !== false && sharedWith === undefined);

    it(`${id}: ${what}`, () => {
      ok(answering.length > 0, "a rule names the check");
      ok(good.length > 0 && bad.length > 0, "both sides are shown");
      const [first = [], ...others] = good.map((form) => told(answering, form));
      others.forEach((each, index) => deepStrictEqual(each, first, `passing form ${String(index + 1)}`));
      const missed = bad.filter((form) => told(answering, form).every((each) => first.includes(each)));
      deepStrictEqual(shown(missed), [], `failing forms that ${answering.join(", ")} let pass`);
    });

    it(`${id}: ${what}, ${sharedWith === undefined ? "by rule id" : `together with ${sharedWith}`}`, () => {
      const missed = missedByRule(answering, { good, bad });
      ok(sharedWith === undefined || missed.length > 0, "the rule is shared no longer");
      deepStrictEqual(
        sharedWith === undefined ? shown(missed) : [],
        [],
        `no rule of ${answering.join(", ")} tells alone`,
      );
    });
  }
}
