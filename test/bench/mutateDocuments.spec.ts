import { strict as assert } from "node:assert";
import { mutantsOf } from "../../bench/mutate/mutants";
import { Weakener } from "../../bench/mutate/weaken";
import { openSchemas } from "../../cli/sandbox/provider/schema/schemas";
import { type Declared, unknown } from "../support/policyHarness";

const ACCOUNT = "111122223333";
const schemas = openSchemas(undefined);

/** What is done to the policy of a resource, as `operator, detail`. */
function weakenings(type: string, property: string, ...Statement: readonly object[]): readonly string[] {
  const policy = JSON.stringify({ Version: "2012-10-17", Statement });
  const props = { [property]: policy };
  const provider = { allowedAccountIds: JSON.stringify([ACCOUNT]) };
  const stack: readonly Declared[] = [{ type, name: "it", props, outputs: props, provider }];
  return mutantsOf(stack, schemas)
    .filter((mutant) => mutant.property === property)
    .map(({ operator, detail }) => `${operator}, ${detail}`);
}

const bucketPolicy = "aws:s3/bucketPolicy:BucketPolicy";
const plain = {
  Sid: "Plain",
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: ["arn:aws:s3:::b", "arn:aws:s3:::b/*"],
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};

describe("npm run mutate: weakenings of policy documents", () => {
  it("weakens a Deny that a control asks for in every way: gone, turned, narrowed, never true", () => {
    assert.deepEqual(weakenings(bucketPolicy, "policy", plain), [
      "Deny turned to Allow, Plain",
      "Deny narrowed, Plain: an exemption by tag",
      "Deny narrowed, Plain: one principal",
      "Deny narrowed, Plain: one Resource of 2",
      "Deny never applies, Plain: Bool aws:SecureTransport",
      "Allow added, everything",
    ]);
  });

  it("leaves a Deny alone that another one repeats: nothing slips through without it", () => {
    const twice = weakenings(bucketPolicy, "policy", plain, { ...plain, Sid: "Again" });
    assert.deepEqual(
      twice.filter((one) => !one.startsWith("Allow added")),
      [],
    );
  });

  it("leaves a Deny alone that no control of the catalogue asks for, unless it turns into an Allow for everyone", () => {
    const old = { ...plain, Sid: "Old", Condition: { NumericGreaterThan: { "s3:signatureAge": "900000" } } };
    assert.deepEqual(weakenings(bucketPolicy, "policy", old), ["Deny turned to Allow, Old", "Allow added, everything"]);
  });

  it("widens what an Allow admits, but not past a condition that still holds", () => {
    const service = { Effect: "Allow", Principal: { Service: "delivery.logs.amazonaws.com" }, Action: "s3:PutObject" };
    const pinned = { "aws:SourceAccount": ACCOUNT };
    const once = { ...service, Resource: "arn:aws:s3:::b/*", Condition: { StringEquals: pinned } };
    const twofold = {
      ...once,
      Condition: { ...once.Condition, ArnLike: { "aws:SourceArn": `arn:aws:logs:*:${ACCOUNT}:*` } },
    };
    const ofConditions = (...statement: readonly object[]): readonly string[] =>
      weakenings(bucketPolicy, "policy", ...statement).filter((one) => /condition|principal/.test(one));
    assert.deepEqual(ofConditions(once), [
      "condition removed, statement 0: aws:SourceAccount",
      "condition widened, statement 0: aws:SourceAccount",
      "condition if exists, statement 0: aws:SourceAccount",
    ]);
    assert.deepEqual(ofConditions(twofold), ["conditions removed, statement 0: all"]);
  });

  it("asks a key's policy for what the catalogue names: grants for AWS resources only", () => {
    const grants = {
      Sid: "Grants",
      Effect: "Allow",
      Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/app` },
      Action: "kms:CreateGrant",
      Resource: "*",
      Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
    };
    const found = weakenings("aws:kms/key:Key", "policy", grants);
    assert.ok(found.includes("condition removed, Grants: kms:GrantIsForAWSResource"));
    assert.ok(found.includes("action widened, Grants: kms:*"));
    assert.ok(found.includes("principal widened, Grants: another account"));
  });

  it("shows no change inside a document that a first preview does not know", () => {
    const props = { bucket: "b", policy: JSON.stringify({ Statement: [plain] }) };
    const known: Declared = { type: bucketPolicy, name: "it", props, outputs: props, from: { policy: ["other"] } };
    const hidden: Declared = { ...known, props: { ...props, policy: unknown } };
    const weakener = new Weakener({ state: [known], preview: [hidden] }, schemas);
    const [first] = mutantsOf([known], schemas).filter(({ operator }) => operator === "Deny turned to Allow");
    assert.ok(first !== undefined);
    assert.equal(weakener.weaken(first, "state").visible, true);
    assert.equal(weakener.weaken(first, "preview").visible, false);
  });
});
