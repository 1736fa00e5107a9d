import { deepStrictEqual, ok } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { judge, unknown } from "../../support/policyHarness";

const own = "444455556666";
const root = `arn:aws:iam::${own}:root`;
const role = `arn:aws:iam::${own}:role/app`;
const foreign = "arn:aws:iam::999988887777:root";
const key = "aws:kms/key:Key";
const decrypt = { Action: ["kms:Decrypt", "kms:GenerateDataKey"], Resource: "*" };
const admin = { Action: ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"], Resource: "*" };

function found(id: string, type: string, path: string, ...statements: object[]): readonly string[] {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  const list = statements.map((statement) => ({ Effect: "Allow", ...statement }));
  const document = JSON.stringify({ Version: "2012-10-17", Statement: list });
  const provider = { allowedAccountIds: JSON.stringify([own]), region: "us-east-1" };
  return judge(rule, [{ type, props: { [path]: document }, provider }]).map(({ message }) => message);
}

/** What passes and what does not, for one rule on one type. */
function verdicts(id: string, type: string, path: string, good: object, bad: object): void {
  for (const [title, statement] of Object.entries(good)) {
    it(`${id} passes ${title}`, () => deepStrictEqual(found(id, type, path, ...[statement as object].flat()), []));
  }
  for (const [title, statement] of Object.entries(bad)) {
    it(`${id} stops ${title}`, () => ok(found(id, type, path, ...[statement as object].flat()).length > 0));
  }
}

describe("what policy documents mean", () => {
  const inService = (Condition: object): object => ({ Principal: "*", ...decrypt, Condition });
  verdicts(
    "iam-resourcepolicy-forbid-strangers",
    key,
    "policy",
    {
      "named principals": { Principal: { AWS: [role, root] }, ...decrypt },
      "everyone of one account": inService({ StringEquals: { "kms:CallerAccount": own } }),
      "everyone of the resource's own organisation": inService({
        StringEquals: { "aws:PrincipalOrgID": "${aws:ResourceOrgID}" },
      }),
    },
    {
      "everyone": { Principal: "*", ...decrypt },
      "everyone as AWS": { Principal: { AWS: "*" }, ...decrypt },
      "everyone in a list": { Principal: { AWS: [role, "*"] }, ...decrypt },
      "NotPrincipal": { NotPrincipal: { AWS: role }, ...decrypt },
      "another account": { Principal: { AWS: foreign }, ...decrypt },
      "a condition that any account meets": inService({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/app" } }),
      "a condition that an absent key meets": inService({ StringEqualsIfExists: { "aws:PrincipalAccount": own } }),
      "ForAllValues, true for none": inService({ "ForAllValues:StringEquals": { "aws:PrincipalAccount": own } }),
      "a negated condition": inService({ StringNotEquals: { "aws:PrincipalAccount": "1" } }),
      "a condition on TLS alone": inService({ Bool: { "aws:SecureTransport": "true" } }),
    },
  );
  verdicts(
    "kms-key-require-separation",
    key,
    "policy",
    {
      "administration for the account and use for a role": [
        { Principal: { AWS: root }, ...admin },
        { Principal: { AWS: role }, ...decrypt },
      ],
    },
    {
      "kms:* for the account": { Principal: { AWS: root }, Action: "kms:*", Resource: "*" },
      "kms:* for a role, under a condition too": {
        Principal: { AWS: role },
        Action: "kms:*",
        Resource: "*",
        Condition: { StringEquals: { "kms:CallerAccount": own } },
      },
      "both in two statements": [
        { Principal: { AWS: role }, ...admin },
        { Principal: { AWS: role }, ...decrypt },
      ],
    },
  );
  verdicts(
    "iam-role-limit-trust",
    "aws:iam/role:Role",
    "assumeRolePolicy",
    {
      "a service": { Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" },
      "people with MFA": {
        Principal: { AWS: root },
        Action: "sts:AssumeRole",
        Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } },
      },
      "a repository": {
        Principal: { Federated: `arn:aws:iam::${own}:oidc-provider/token.actions.githubusercontent.com` },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: { StringLike: { "token.actions.githubusercontent.com:sub": "repo:clinic/portal:*" } },
      },
    },
    {
      "everyone": { Principal: "*", Action: "sts:AssumeRole" },
      "the whole account without MFA": { Principal: { AWS: root }, Action: "sts:AssumeRole" },
      "MFA only where it is stated": {
        Principal: { AWS: root },
        Action: "sts:AssumeRole",
        Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "true" } },
      },
      "any repository of an organisation": {
        Principal: { Federated: `arn:aws:iam::${own}:oidc-provider/token.actions.githubusercontent.com` },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: { StringLike: { "token.actions.githubusercontent.com:sub": "repo:clinic/*" } },
      },
      "a trail of any customer": { Principal: { Service: "cloudtrail.amazonaws.com" }, Action: "sts:AssumeRole" },
    },
  );
  verdicts(
    "iam-policy-forbid-admin",
    "aws:iam/rolePolicy:RolePolicy",
    "policy",
    { "what a job needs": { Action: "s3:GetObject", Resource: "arn:aws:s3:::records/*" } },
    {
      "everything": { Action: "*", Resource: "*" },
      "a service on everything": { Action: "rds:*", Resource: ["*"] },
      "all but something": { NotAction: "iam:*", Resource: "*" },
    },
  );
  verdicts(
    "iam-policy-limit-data-access",
    "aws:iam/groupPolicy:GroupPolicy",
    "policy",
    { "one key": { Action: "kms:Decrypt", Resource: `arn:aws:kms:us-east-1:${own}:key/1` } },
    {
      "every key of the account": { Action: "kms:Decrypt", Resource: `arn:aws:kms:us-east-1:${own}:key/*` },
      "every object": { Action: "s3:Get*", Resource: "*" },
      "every role": { Action: "iam:PassRole", Resource: "*" },
    },
  );

  it("leaves a document that names resources to the update, and stops one that comes from nowhere", () => {
    const rule = rules.find(({ control }) => control.id === "kms-key-require-separation");
    ok(rule);
    const made = { type: key, props: { policy: unknown } };
    const roleMade = { type: "aws:iam/role:Role", name: "role", props: {} };
    deepStrictEqual(judge(rule, [roleMade, { ...made, from: { policy: ["role"] } }]), []);
    deepStrictEqual(judge(rule, [made]).length, 1);
  });
});
