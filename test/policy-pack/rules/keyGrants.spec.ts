import { deepEqual, ok } from "node:assert/strict";
import { kmsKeyLimitGrants } from "../../../policy-pack/rules/kms/kmsKeyLimitGrants";
import { complaints, judge } from "../../support/policyHarness";

const own = "444455556666";
const role = `arn:aws:iam::${own}:role/app`;

/** What is found in a key's policy with one Allow. */
function found(statement: object): readonly string[] {
  const policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Sid: "S", Effect: "Allow", Resource: "*", ...statement }],
  });
  return ["aws:kms/key:Key", "aws:kms/keyPolicy:KeyPolicy"].flatMap((type) =>
    complaints(judge(kmsKeyLimitGrants, [{ type, props: { policy } }])),
  );
}

const through = (Condition: Readonly<Record<string, object>>): object => ({
  Principal: { AWS: "*" },
  Action: ["kms:Decrypt", "kms:CreateGrant"],
  Condition: { ...Condition, StringEquals: { "kms:CallerAccount": own, ...Condition["StringEquals"] } },
});
const administers = (...Action: string[]): object => ({ Principal: { AWS: role }, Action });

describe("kms-key-limit-grants, by the forms that AWS documents", () => {
  const service = "rds.us-east-1.amazonaws.com";
  const passing: Readonly<Record<string, object>> = {
    "grants through a service, as the keys of AWS allow them": through({ StringEquals: { "kms:ViaService": service } }),
    "grants through a service of any region": through({ StringLike: { "kms:ViaService": "rds.*.amazonaws.com" } }),
    "grants through whichever service": through({ Null: { "kms:ViaService": "false" } }),
    "administrators as AWS documents them": administers("kms:Create*", "kms:Describe*", "kms:Put*", "kms:Delete*"),
    "administrators who may create aliases": administers("kms:CreateAlias", "kms:PutKeyPolicy"),
  };
  for (const [title, statement] of Object.entries(passing)) {
    it(`lets ${title} pass`, () => {
      deepEqual(found(statement), []);
    });
  }

  const stopped: Readonly<Record<string, object>> = {
    "grants through a service, if any is stated": through({ StringEqualsIfExists: { "kms:ViaService": service } }),
    "grants through any service but one, or by hand": through({ StringNotEquals: { "kms:ViaService": service } }),
    "grants by hand for callers of the account": through({}),
    "administrators who name the right to grant": administers("kms:Create*", "kms:Put*", "kms:CreateGrant"),
    "administrators who grant by another wildcard": administers("kms:CreateG*", "kms:Put*"),
    "whoever creates, without the right to change the policy": administers("kms:Create*", "kms:Describe*"),
    "administrators by what is not listed": { Principal: { AWS: role }, NotAction: "kms:Decrypt" },
  };
  for (const [title, statement] of Object.entries(stopped)) {
    it(`stops ${title}`, () => {
      const said = found(statement);
      ok(
        said.length === 2 && said.every((what) => what.includes("allows kms:CreateGrant by hand in S")),
        said.join("\n"),
      );
    });
  }
});
