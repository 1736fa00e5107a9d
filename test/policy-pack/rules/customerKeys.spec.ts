import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { customerKeyRule, type CustomerKeyRule } from "../../../policy-pack/judge/customerKeyRule";
import type { Condition, KeyUse } from "../../../policy-pack/judge/keyUse";
import { rules } from "../../../policy-pack/rules";
import { complaints, judge, judgeInputs, unknown, type Declared } from "../../support/policyHarness";

const keyRules = rules.filter((rule): rule is CustomerKeyRule => "uses" in rule);
const provider = { region: "us-east-1", allowedAccountIds: '["111122223333"]' };
const key: Declared = { type: "aws:kms/key:Key", name: "key", props: {}, provider };
const role: Declared = { type: "aws:iam/role:Role", name: "role", props: {}, provider };

type Tree = Record<string, unknown>;

/** Sets `a.b[].c` to a value, with one element in each list. */
function set(tree: Tree, path: string, value: unknown): void {
  const [head = "", ...rest] = path.split(".");
  const name = head.replace("[]", "");
  if (rest.length === 0) {
    tree[name] = head.endsWith("[]") ? [value] : value;
    return;
  }
  const inside = (head.endsWith("[]") ? (tree[name] as Tree[] | undefined)?.[0] : tree[name]) as Tree | undefined;
  const next = inside ?? {};
  tree[name] = head.endsWith("[]") ? [next] : next;
  set(next, rest.join("."), value);
}

const full = (use: KeyUse, path: string): string => (use.each === undefined ? path : `${use.each}.${path}`);

function fulfil(tree: Tree, use: KeyUse, condition: Condition): void {
  if (condition.is === "left out") {
    return;
  }
  const given = use.key.startsWith(`${condition.path}.`) ? {} : "given";
  set(tree, full(use, condition.path), condition.is === "given" ? given : condition.is[0]);
}

/** The inputs of a resource that follows the use, with this value for its key (none when undefined). */
function inputs(use: KeyUse, value: unknown): Tree {
  const tree: Tree = {};
  if (use.each !== undefined) {
    set(tree, use.each, {});
  }
  for (const condition of [...(use.when ?? []), ...(use.on ?? [])]) {
    fulfil(tree, use, condition);
  }
  if (value !== undefined) {
    set(tree, full(use, use.key), value);
  }
  return tree;
}

const top = (use: KeyUse): string => full(use, use.key).split(/[.[]/)[0] ?? "";

describe("customer-managed keys, each use of a key in each resource type", () => {
  for (const rule of keyRules) {
    for (const use of rule.uses) {
      // One use at a time: what another use of the same type asks for is its own case.
      const alone = customerKeyRule(rule.control, [use]);
      const at = full(use, use.key).replaceAll("[]", "[0]");
      const required = use.optional === undefined;
      for (const type of use.types) {
        const declare = (props: Tree, from: readonly string[] = []): Declared[] => [
          { type, props, provider, from: { [top(use)]: from } },
          key,
          role,
        ];
        const found = (props: Tree, from?: readonly string[]): readonly string[] =>
          complaints(judge(alone, declare(props, from)));

        it(`${rule.control.id}: ${type} ${at}`, () => {
          deepStrictEqual(found(inputs(use, "alias/records")), [], "good: a customer's alias");
          deepStrictEqual(found(inputs(use, unknown), ["key"]), [], "good: unknown, computed from a key of the stack");
          const aws = found(inputs(use, "alias/aws/any"));
          strictEqual(aws.length, 1, "bad: an AWS-managed key");
          ok(aws[0]?.startsWith(`${type} 'it', ${at}: the key is an AWS-managed one`), aws[0]);
          strictEqual(found(inputs(use, undefined)).length, required ? 1 : 0, "absent");
          strictEqual(found(inputs(use, null)).length, required ? 1 : 0, "null");
          strictEqual(found(inputs(use, unknown)).length, 1, "unknown, from nowhere");
          strictEqual(found(inputs(use, unknown), ["role"]).length, 1, "unknown, from another resource");
          strictEqual(found(inputs(use, unknown), ["key", "role"]).length, 1, "unknown, from more than a key");
        });

        for (const condition of use.on ?? []) {
          it(`${rule.control.id}: ${type} needs ${full(use, condition.path)}`, () => {
            for (const value of [undefined, null, "something else", unknown]) {
              const props = inputs(use, "alias/records");
              set(props, full(use, condition.path), value);
              strictEqual(found(props).length, 1, JSON.stringify(value));
            }
          });
        }
      }
    }
  }

  it("leaves every other type alone", () => {
    for (const rule of keyRules) {
      deepStrictEqual(judge(rule, [{ type: "aws:iam/role:Role", props: { kmsKeyId: "alias/aws/x" } }]), []);
    }
  });

  it("stops a known bad key before the resource is created, in the rule's resource half", () => {
    const sns = keyRules.find((rule) => rule.control.id === "sns-topic-require-customer-key");
    ok(sns);
    const type = "aws:sns/topic:Topic";
    strictEqual(judgeInputs(sns, [{ type, props: { kmsMasterKeyId: "alias/aws/sns" } }]).length, 1);
    strictEqual(judgeInputs(sns, [{ type, props: {} }]).length, 1);
  });
});
