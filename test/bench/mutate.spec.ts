import { strict as assert } from "node:assert";
import type { Recordings } from "../../bench/mutate/base/recordings";
import type { Form } from "../../bench/mutate/model";
import { jsonOf, passes, scoresOf, textOf } from "../../bench/mutate/report";
import { run, type RunResult } from "../../bench/mutate/run";
import { rules } from "../../policy-pack/rules";
import { type Declared, unknown } from "../support/policyHarness";

const ACCOUNT = "111122223333";
const provider = { region: "us-east-1", allowedAccountIds: JSON.stringify([ACCOUNT]) };

/** A stack of one database group and one bucket's encryption, whose key is a resource of the stack. */
function recordings(): Recordings {
  const stack = (form: Form): readonly Declared[] => {
    const key =
      form === "state" ? `arn:aws:kms:us-east-1:${ACCOUNT}:key/4875ef74-703b-45ef-ab8e-a0a7b74265f1` : unknown;
    const make = (type: string, name: string, props: object, from = {}): Declared => ({
      type,
      name: `${type}::${name}`,
      props: { ...props },
      outputs: { ...props, ...(type.endsWith("Key") ? { arn: key } : {}) },
      provider,
      from,
    });
    return [
      make("aws:kms/key:Key", "own", { enableKeyRotation: true }),
      make("aws:sqs/queue:Queue", "orders", { kmsMasterKeyId: key }, { kmsMasterKeyId: ["aws:kms/key:Key::own"] }),
      make("aws:ebs/encryptionByDefault:EncryptionByDefault", "on", { enabled: true }),
      make("aws:ec2/subnet:Subnet", "inner", { vpcId: "vpc-1", cidrBlock: "10.0.0.0/24" }),
    ];
  };
  return { state: stack("state"), preview: stack("preview") };
}

const only = (...ids: readonly string[]): typeof rules => rules.filter(({ control }) => ids.includes(control.id));

/** `form property operator detail` → whether it was caught. */
function verdicts({ outcomes }: RunResult, type: string): Readonly<Record<string, boolean>> {
  const own = outcomes.filter(({ mutant }) => mutant.type === type);
  return Object.fromEntries(
    own.map(({ form, mutant: { property, operator, detail }, caughtBy }) => [
      `${form}: ${property} ${operator}, ${detail}`,
      caughtBy !== undefined,
    ]),
  );
}

describe("npm run mutate: weakenings of a synthetic stack", () => {
  const both = { forms: ["state", "preview"] } as const;

  it("weakens a key property in every way that the SDK's types allow, and a rule on keys catches each in both forms", () => {
    const result = run(recordings(), only("sqs-queue-require-customer-key"), both);
    assert.deepEqual(verdicts(result, "aws:sqs/queue:Queue"), {
      "state: kmsMasterKeyId removed, left out": true,
      "state: kmsMasterKeyId AWS-managed key, its alias": true,
      "state: kmsMasterKeyId AWS-managed key, its alias by ARN": true,
      "state: kmsMasterKeyId key of another account, its ARN": true,
      "state: kmsMasterKeyId key of another region, its ARN": true,
      "preview: kmsMasterKeyId removed, left out": true,
      "preview: kmsMasterKeyId AWS-managed key, its alias": true,
      "preview: kmsMasterKeyId AWS-managed key, its alias by ARN": true,
      "preview: kmsMasterKeyId key of another account, its ARN": true,
      "preview: kmsMasterKeyId key of another region, its ARN": true,
      "preview: kmsMasterKeyId key unknown, a value from outside": true,
    });
  });

  it("shows a hole: without that rule every one of them survives, is called a hole, and the run fails", () => {
    const result = run(recordings(), [], { forms: ["state"], select: ({ type }) => type === "aws:sqs/queue:Queue" });
    assert.deepEqual(scoresOf(result), [{ form: "state", total: 5, caught: 0 }]);
    assert.equal(passes(result), false);
    const text = textOf(result, { base: "synthetic", seconds: 1 });
    assert.match(text, /kmsMasterKeyId \| removed \| left out \| hole \| state \| orders/);
    assert.match(text, /state: 0 of 5 weakenings caught, 0\.00 % \(goal 98\.00 %\)/);
  });

  it("passes where all are caught, and not on a stack that is not compliant to begin with", () => {
    const result = run(recordings(), only("sqs-queue-require-customer-key"), {
      ...both,
      select: ({ type }) => type === "aws:sqs/queue:Queue",
    });
    assert.equal(passes(result), true);
    assert.equal(passes({ ...result, baseline: { state: ["some complaint"] } }), false);
    assert.equal(passes({ ...result, outcomes: [] }), false);
  });

  it("makes no equivalent mutants: what is addressing, function, or as safe by default stays as it is", () => {
    const { outcomes } = run(recordings(), [], { forms: ["state"] });
    const changed = outcomes.map(({ mutant: { type, property, operator } }) => `${type} ${property} ${operator}`);
    assert.ok(!changed.some((one) => one.includes("cidrBlock")), "a subnet's range is no admission");
    assert.ok(!changed.includes("aws:kms/key:Key deletionWindowInDays removed"));
    assert.ok(!changed.includes("aws:ebs/encryptionByDefault:EncryptionByDefault enabled removed"), "on by default");
    assert.ok(changed.includes("aws:ebs/encryptionByDefault:EncryptionByDefault enabled off"));
    assert.ok(changed.includes("aws:ec2/subnet:Subnet mapPublicIpOnLaunch on"), "an exposure that is not set is tried");
    assert.ok(changed.includes("aws:kms/key:Key bypassPolicyLockoutSafetyCheck on"));
  });

  it("says of a removed resource that nothing else mentions: no trace; and counts it", () => {
    const { outcomes, ...rest } = run(recordings(), [], { forms: ["state"] });
    const gone = outcomes.filter(({ mutant }) => mutant.operator === "resource removed");
    assert.deepEqual(
      gone.map(({ mutant, traceless }) => [mutant.type, traceless]),
      [["aws:ebs/encryptionByDefault:EncryptionByDefault", true]],
    );
    assert.match(textOf({ outcomes: gone, ...rest }, { base: "synthetic", seconds: 1 }), /no trace/);
    assert.equal(scoresOf({ outcomes: gone, ...rest })[0]?.total, 1);
  });

  it("gives the same verdicts when every rule is asked each time: skipping what reads nothing of a change is sound", () => {
    const fast = run(recordings(), rules, both);
    const full = run(recordings(), rules, { ...both, full: true });
    const caught = ({ outcomes }: RunResult): readonly string[] =>
      outcomes.map(
        ({ form, mutant, caughtBy }) =>
          `${form} ${mutant.property} ${mutant.operator} ${mutant.detail} ${caughtBy ?? ""}`,
      );
    assert.ok(fast.outcomes.length > 20);
    assert.deepEqual(caught(fast), caught(full));
  });

  it("writes each weakening with its verdict as JSON", () => {
    const parsed = JSON.parse(jsonOf(run(recordings(), [], { forms: ["state"] }))) as { outcomes: { kind: string }[] };
    assert.ok(parsed.outcomes.length > 0);
    assert.deepEqual([...new Set(parsed.outcomes.map(({ kind }) => kind))].sort(), ["hole", "no trace"]);
  });
});
