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
  const list = { Action: "s3:ListBucket", Resource: "arn:aws:s3:::records" };
  verdicts(
    "iam-resourcepolicy-forbid-strangers",
    key,
    "policy",
    {
      "the own account": { Principal: { AWS: [role, root] }, ...decrypt },
      "everyone, which is another rule's": { Principal: "*", ...decrypt },
    },
    { "another account": { Principal: { AWS: foreign }, ...decrypt } },
  );
  verdicts(
    "iam-resourcepolicy-limit-actions",
    "aws:s3/bucketPolicy:BucketPolicy",
    "policy",
    {
      "actions by name, for everyone too": { Principal: "*", ...list },
      "all of KMS, which the rules on keys judge": { Principal: { AWS: role }, ...list, Action: "kms:*" },
    },
    {
      "all actions of a service": { Principal: { AWS: role }, ...list, Action: ["s3:GetObject", "s3:*"] },
      "all actions": { Principal: { AWS: role }, ...list, Action: "*" },
      "NotAction": { Principal: { AWS: role }, NotAction: "s3:PutObject", Resource: list.Resource },
      "NotResource": { Principal: { AWS: role }, Action: list.Action, NotResource: list.Resource },
    },
  );
  verdicts(
    "iam-resourcepolicy-forbid-everyone",
    key,
    "policy",
    {
      "named principals": { Principal: { AWS: [role, root] }, ...decrypt },
      "another account, which is another rule's": { Principal: { AWS: foreign }, ...decrypt },
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
  const assume = { Action: "sts:AssumeRole" };
  const trusts = (id: string, good: object, bad: object): void => {
    verdicts(id, "aws:iam/role:Role", "assumeRolePolicy", good, bad);
  };
  const service = (name: string): object => ({ Principal: { Service: `${name}.amazonaws.com` }, ...assume });
  const github = (sub: string): object => ({
    Principal: { Federated: `arn:aws:iam::${own}:oidc-provider/token.actions.githubusercontent.com` },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: { StringLike: { "token.actions.githubusercontent.com:sub": sub } },
  });
  trusts(
    "iam-role-forbid-everyone",
    { "a service": service("lambda"), "a whole account": { Principal: { AWS: root }, ...assume } },
    {
      "everyone": { Principal: "*", ...assume },
      "everyone as AWS": { Principal: { AWS: [role, "*"] }, ...assume },
      "every role of an account": { Principal: { AWS: `arn:aws:iam::${own}:role/*` }, ...assume },
      "everyone but a few": { NotPrincipal: { AWS: role }, ...assume },
    },
  );
  trusts(
    "iam-role-forbid-whole-accounts",
    {
      "a service": service("lambda"),
      "people with MFA": {
        Principal: { AWS: root },
        ...assume,
        Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } },
      },
    },
    {
      "the whole account without MFA": { Principal: { AWS: root }, ...assume },
      "a user": { Principal: { AWS: `arn:aws:iam::${own}:user/nurse` }, ...assume },
      "MFA only where it is stated": {
        Principal: { AWS: root },
        ...assume,
        Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "true" } },
      },
    },
  );
  trusts(
    "iam-role-require-subject",
    { "a repository": github("repo:clinic/portal:*") },
    { "any repository of an organisation": github("repo:clinic/*"), "any token": github("*") },
  );
  trusts(
    "iam-role-require-source",
    {
      "a service that acts for itself": service("lambda"),
      "a trail, whose role supports no condition on its source": service("cloudtrail"),
    },
    { "flow logs of any customer": service("vpc-flow-logs") },
  );
  trusts(
    "iam-role-limit-trust",
    { "the own account": { Principal: { AWS: role }, ...assume } },
    {
      "another account": { Principal: { AWS: foreign }, ...assume },
      "whatever the token service does": { Principal: { AWS: role }, Action: "sts:*" },
      "all but something": { Principal: { AWS: role }, NotAction: "sts:TagSession" },
    },
  );
  const holds = (id: string, good: object, bad: object): void => {
    verdicts(id, "aws:iam/rolePolicy:RolePolicy", "policy", good, bad);
  };
  const objects = "arn:aws:s3:::records/*";
  const job = { "what a job needs": { Action: "s3:GetObject", Resource: objects } };
  holds(
    "iam-policy-forbid-admin",
    { ...job, "a service on everything, which is another rule's": { Action: "rds:*", Resource: "*" } },
    { "everything": { Action: "*", Resource: "*" }, "in longer words": { Action: ["*:*"], Resource: ["*"] } },
  );
  holds("iam-policy-forbid-open-statements", job, {
    "all but something": { NotAction: "iam:*", Resource: "*" },
    "on all but something": { Action: "s3:GetObject", NotResource: objects },
    "everything in one place": { Action: "*", Resource: objects },
  });
  holds("iam-policy-forbid-service-wildcards", job, {
    "a service on everything": { Action: "rds:*", Resource: ["*"] },
  });
  holds(
    "iam-policy-forbid-iam-admin",
    { ...job, "roles that are read": { Action: "iam:Get*", Resource: "*" } },
    { "all of IAM": { Action: ["s3:GetObject", "iam:*"], Resource: "*" } },
  );
  verdicts(
    "iam-policy-limit-data-access",
    "aws:iam/groupPolicy:GroupPolicy",
    "policy",
    {
      "one key": { Action: "kms:Decrypt", Resource: `arn:aws:kms:us-east-1:${own}:key/1` },
      "every role, which is another rule's": { Action: "iam:PassRole", Resource: "*" },
    },
    {
      "every key of the account": { Action: "kms:Decrypt", Resource: `arn:aws:kms:us-east-1:${own}:key/*` },
      "every object": { Action: "s3:Get*", Resource: "*" },
    },
  );
  for (const [right, ones, other] of [
    ["credentials", ["iam:CreateAccessKey", "sts:AssumeRole"], "iam:PassRole"],
    ["privileges", ["iam:PassRole", "iam:CreatePolicyVersion"], "s3:PutBucketPolicy"],
    ["permissions", ["s3:PutBucketPolicy", "kms:CreateGrant"], "s3:PutObject"],
    ["changes", ["s3:PutObject", "cloudtrail:StopLogging", "aws-marketplace:Subscribe"], "s3:GetObject"],
  ] as const) {
    holds(
      `iam-policy-limit-${right}`,
      { ...job, [`${other}, which is another rule's`]: { Action: other, Resource: "*" } },
      Object.fromEntries(ones.flatMap((one) => [one, `${one}*`]).map((Action) => [Action, { Action, Resource: "*" }])),
    );
  }

  it("leaves a document that names resources to the update, and stops one that comes from nowhere", () => {
    const rule = rules.find(({ control }) => control.id === "kms-key-require-separation");
    ok(rule);
    const made = { type: key, props: { policy: unknown } };
    const roleMade = { type: "aws:iam/role:Role", name: "role", props: {} };
    deepStrictEqual(judge(rule, [roleMade, { ...made, from: { policy: ["role"] } }]), []);
    deepStrictEqual(judge(rule, [made]).length, 1);
  });
});
