import { deepEqual, strictEqual } from "node:assert/strict";
import type { Rule } from "../../../policy-pack/judge/rule";
import { iamPolicyLimitDataAccess } from "../../../policy-pack/rules/iam/iamPolicyLimitDataAccess";
import { iamResourcepolicyForbidEveryone } from "../../../policy-pack/rules/iam/iamResourcepolicyForbidEveryone";
import { iamResourcepolicyRequireSource } from "../../../policy-pack/rules/iam/iamResourcepolicyRequireSource";
import { kmsKeyLimitGrants } from "../../../policy-pack/rules/kms/kmsKeyLimitGrants";
import { kmsKeyLimitUse } from "../../../policy-pack/rules/kms/kmsKeyLimitUse";
import { kmsKeyRequirePolicy } from "../../../policy-pack/rules/kms/kmsKeyRequirePolicy";
import { kmsKeyRequireSeparation } from "../../../policy-pack/rules/kms/kmsKeyRequireSeparation";
import { type Declared, judge, unknown } from "../../support/policyHarness";

const own = "444455556666";
const root = `arn:aws:iam::${own}:root`;
const role = `arn:aws:iam::${own}:role/app`;
const provider = { allowedAccountIds: JSON.stringify([own]), region: "us-east-1" };
const keys = [
  "key:Key",
  "keyPolicy:KeyPolicy",
  "replicaKey:ReplicaKey",
  "externalKey:ExternalKey",
  "replicaExternalKey:ReplicaExternalKey",
].map((type) => `aws:kms/${type}`);
const decrypt = { Action: ["kms:Decrypt", "kms:GenerateDataKey"], Resource: "*" };
const admin = { Action: ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"], Resource: "*" };

const documentOf = (...statements: object[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements.map((item) => ({ Effect: "Allow", ...item })) });

function count(rule: Rule, type: string, path: string, ...statements: object[]): number {
  return judge(rule, [{ type, props: { [path]: documentOf(...statements) }, provider }]).length;
}

function cases(rule: Rule, types: readonly string[], path: string, good: object, bad: object): void {
  for (const [expected, list] of [
    [0, good],
    [1, bad],
  ] as const) {
    for (const [title, statements] of Object.entries(list)) {
      it(`${rule.control.id} ${expected === 0 ? "passes" : "stops"} ${title}`, () => {
        for (const type of types) {
          const found = count(rule, type, path, ...[statements as object].flat());
          strictEqual(found > 0, expected === 1, type);
        }
      });
    }
  }
}

const via = { "kms:ViaService": "s3.us-east-1.amazonaws.com", "kms:CallerAccount": own };

describe("who may use a key and who may change it", () => {
  cases(
    kmsKeyLimitUse,
    keys,
    "policy",
    {
      "a role that is named": { Principal: { AWS: role }, ...decrypt },
      "the account through a service": { Principal: { AWS: root }, ...decrypt, Condition: { StringEquals: via } },
      "everyone of the account through a service": { Principal: "*", ...decrypt, Condition: { StringEquals: via } },
      "the account for one encryption context": {
        Principal: { AWS: own },
        ...decrypt,
        Condition: { StringEquals: { "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:x" } },
      },
      "administration of the account": { Principal: { AWS: root }, ...admin },
    },
    {
      "the account directly": { Principal: { AWS: root }, ...decrypt },
      "the account by its number": { Principal: { AWS: own }, ...decrypt },
      "everyone of the account directly": {
        Principal: "*",
        ...decrypt,
        Condition: { StringEquals: { "kms:CallerAccount": own } },
      },
      "a service only where it is stated": {
        Principal: { AWS: root },
        ...decrypt,
        Condition: { StringEqualsIfExists: via },
      },
      "any service": { Principal: { AWS: root }, ...decrypt, Condition: { StringLike: { "kms:ViaService": "*" } } },
      "all but one service": {
        Principal: { AWS: root },
        ...decrypt,
        Condition: { StringNotEquals: { "kms:ViaService": "s3.us-east-1.amazonaws.com" } },
      },
    },
  );
  const writer = { ArnLike: { "aws:PrincipalArn": [role] } };
  cases(
    kmsKeyRequireSeparation,
    keys,
    "policy",
    {
      "a role that uses what the account administers": [
        { Principal: { AWS: root }, ...admin },
        { Principal: { AWS: root }, ...decrypt, Condition: { ...writer, StringEquals: via } },
      ],
      "a role whose administration is denied": [
        { Principal: "*", ...admin, Condition: writer },
        { Principal: { AWS: role }, ...decrypt },
        { Effect: "Deny", Principal: "*", ...admin, Condition: writer },
      ],
    },
    {
      "a role that is meant by a condition in both": [
        { Principal: "*", ...admin, Condition: writer },
        { Principal: { AWS: root }, ...decrypt, Condition: { ...writer, StringEquals: via } },
      ],
      "a role named once as principal and once by a condition": [
        { Principal: { AWS: role }, ...admin },
        { Principal: { AWS: root }, ...decrypt, Condition: writer },
      ],
    },
  );

  it("kms-key-require-policy: each key and replica has a policy, inline or attached", () => {
    const policy = documentOf({ Principal: { AWS: root }, ...admin });
    const key = (name: string, props: object, type = "key:Key"): Declared =>
      ({ type: `aws:kms/${type}`, name, props }) as Declared;
    const attached: Declared = {
      type: "aws:kms/keyPolicy:KeyPolicy",
      props: { keyId: unknown, policy },
      from: { keyId: ["b"] },
    };
    const found = (...resources: Declared[]): readonly string[] =>
      judge(kmsKeyRequirePolicy, resources).map(({ level }) => level);
    for (const type of ["key:Key", "externalKey:ExternalKey", "replicaKey:ReplicaKey"]) {
      for (const none of [{}, { policy: null }, { policy: "" }]) {
        deepEqual(found(key("a", { policy }), key("b", none, type)), ["mandatory"], type);
      }
      deepEqual(found(key("b", { policy: unknown }, type)), [], type);
      deepEqual(found(key("b", {}, type), attached), [], type);
    }
  });
});

describe("kms-key-limit-grants", () => {
  it("a grant to another account, and one that passes grants on", () => {
    const run = (props: object, config: object = {}): number =>
      judge(
        kmsKeyLimitGrants,
        [{ type: "aws:kms/grant:Grant", props: { operations: ["Decrypt"], ...props }, provider }],
        config,
      ).length;
    strictEqual(run({ granteePrincipal: role }), 0);
    strictEqual(run({ granteePrincipal: unknown }), 0);
    strictEqual(run({ granteePrincipal: "arn:aws:iam::999988887777:role/app" }), 1);
    strictEqual(
      run({ granteePrincipal: "arn:aws:iam::999988887777:role/app" }, { allowedAccounts: ["999988887777"] }),
      0,
    );
    strictEqual(run({ granteePrincipal: role, operations: ["Decrypt", "CreateGrant"] }), 1);
  });
});

describe("strangers and sources", () => {
  const bucket = "aws:s3/bucketPolicy:BucketPolicy";
  const read = { Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::records/*" };
  const when = (Condition: object): object => ({ ...read, Condition });
  cases(
    iamResourcepolicyForbidEveryone,
    [bucket, "aws:secretsmanager/secretPolicy:SecretPolicy", "aws:ecr/repositoryPolicy:RepositoryPolicy"],
    "policy",
    {
      "a part of an organisation": when({
        "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/r-ab12/*"] },
      }),
      "the sessions of one role": when({ StringLike: { "aws:userid": "AROAABCDEFGHIJKLMNOP:*" } }),
      "endpoints of the account": when({ StringEquals: { "aws:VpceAccount": own } }),
    },
    {
      "any part of any organisation": when({ "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": ["o-*"] } }),
      "sessions of any role": when({ StringLike: { "aws:userid": "*" } }),
    },
  );
  const source = { Condition: { StringEquals: { "aws:SourceAccount": own } } };
  const writes = { Principal: { Service: "delivery.logs.amazonaws.com" }, Action: "logs:PutLogEvents", Resource: "*" };
  cases(
    iamResourcepolicyRequireSource,
    ["aws:cloudwatch/logResourcePolicy:LogResourcePolicy"],
    "policyDocument",
    { "a service for this account": { ...writes, ...source } },
    { "a service for any customer": writes },
  );
  const send = { Principal: { Service: "events.amazonaws.com" }, Action: "sqs:SendMessage", Resource: "*" };
  cases(
    iamResourcepolicyRequireSource,
    ["aws:sqs/queuePolicy:QueuePolicy"],
    "policy",
    { "event rules of this account": { ...send, ...source } },
    { "event rules of any customer: queues do get the rule's ARN": send },
  );
  it("iam-resourcepolicy-require-source leaves event rules be that send keys and topics nothing of themselves", () => {
    const publish = { Principal: { Service: "events.amazonaws.com" }, Action: "sns:Publish", Resource: "*" };
    strictEqual(count(iamResourcepolicyRequireSource, "aws:sns/topicPolicy:TopicPolicy", "policy", publish), 0);
    const use = { Principal: { Service: "events.amazonaws.com" }, ...decrypt };
    strictEqual(count(iamResourcepolicyRequireSource, "aws:kms/key:Key", "policy", use), 0);
  });
});

describe("rights on whatever there is", () => {
  const every = (Action: string | string[], Condition?: object): object => ({
    Action,
    Resource: "*",
    ...(Condition && { Condition }),
  });
  cases(
    iamPolicyLimitDataAccess,
    [
      "aws:iam/policy:Policy",
      "aws:iam/rolePolicy:RolePolicy",
      "aws:iam/groupPolicy:GroupPolicy",
      "aws:iam/userPolicy:UserPolicy",
    ],
    "policy",
    {
      "keys by their alias": every("kms:Decrypt", {
        "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/records" },
      }),
      "the account's keys through a service": {
        Action: "kms:Decrypt",
        Resource: "arn:aws:kms:us-east-1:111122223333:key/*",
        Condition: { StringEquals: via },
      },
      "what carries a tag": every("secretsmanager:GetSecretValue", {
        StringEquals: { "aws:ResourceTag/App": "portal" },
      }),
      "lists and descriptions": every(["kms:ListKeys", "logs:DescribeLogGroups", "cloudtrail:LookupEvents"]),
      "what AWS gives no resource to name": every("secretsmanager:BatchGetSecretValue"),
    },
    {
      "every key through a service": every("kms:Decrypt", { StringEquals: via }),
      "the account's keys by hand": { Action: "kms:Decrypt", Resource: "arn:aws:kms:us-east-1:111122223333:key/*" },
      "every object over TLS": every("s3:GetObject", { Bool: { "aws:SecureTransport": "true" } }),
      "every secret until a day": every("secretsmanager:*Secret*", {
        DateLessThan: { "aws:CurrentTime": "2030-01-01T00:00:00Z" },
      }),
      "every table with any tag": every("dynamodb:Scan", { StringLike: { "aws:ResourceTag/App": "*" } }),
      "every key where an alias is stated": every("kms:Decrypt", {
        StringEqualsIfExists: { "kms:ResourceAliases": "alias/records" },
      }),
      "every parameter": every("ssm:Get*"),
    },
  );
});
