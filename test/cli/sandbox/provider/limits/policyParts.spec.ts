import { strictEqual } from "node:assert/strict";
import { conditionError } from "../../../../../cli/sandbox/provider/limits/policyCondition";
import { principalError } from "../../../../../cli/sandbox/provider/limits/policyPrincipal";

const ROLE = "arn:aws:iam::111122223333:role/app";

/** title, element, error or `undefined` */
type Row = readonly [string, unknown, string | undefined];

const principals: readonly Row[] = [
  ["everyone", "*", undefined],
  ["everyone as AWS", { AWS: "*" }, undefined],
  ["an account by number", { AWS: "111122223333" }, undefined],
  ["an account by a short number", { AWS: "11112222" }, 'Invalid principal in policy: "AWS":"11112222"'],
  ["an account by ARN, and a role with a path", { AWS: ["arn:aws:iam::111122223333:root", `${ROLE}/x`] }, undefined],
  [
    "roles by a wildcard",
    { AWS: "arn:aws:iam::111122223333:role/*" },
    'Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:role/*"',
  ],
  ["a session", { AWS: "arn:aws:sts::111122223333:assumed-role/app/session" }, undefined],
  [
    "a group",
    { AWS: "arn:aws:iam::111122223333:group/g" },
    'Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:group/g"',
  ],
  ["a service of a region", { Service: "logs.us-east-1.amazonaws.com" }, undefined],
  ["a service without its domain", { Service: "lambda" }, 'Invalid principal in policy: "Service":"lambda"'],
  [
    "an OIDC provider",
    { Federated: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
    undefined,
  ],
  [
    "a provider by its address",
    { Federated: "token.example.com" },
    'Invalid principal in policy: "Federated":"token.example.com"',
  ],
  ["a kind of its own", { Account: "111122223333" }, 'Invalid principal in policy: {"Account":"111122223333"}'],
  ["nobody", {}, "Invalid principal in policy: {}"],
  ["no name", { AWS: [] }, 'Invalid principal in policy: {"AWS":[]}'],
];

const conditions: readonly Row[] = [
  ["compares with a known operator", { StringEquals: { "aws:SourceAccount": "111122223333" } }, undefined],
  ["compares with IfExists", { ArnNotLikeIfExists: { "aws:PrincipalArn": [ROLE] } }, undefined],
  ["compares sets", { "ForAnyValue:StringLike": { "kms:ResourceAliases": ["alias/phi-*"] } }, undefined],
  ["compares sets with IfExists", { "ForAllValues:StringEqualsIfExists": { "aws:TagKeys": "x" } }, undefined],
  ["does not invent operators", { StringMatches: { "aws:x": "y" } }, "Invalid Condition type : StringMatches."],
  ["has no NullIfExists", { NullIfExists: { "aws:x": "true" } }, "Invalid Condition type : NullIfExists."],
  [
    "has two set qualifiers only",
    { "ForSomeValue:StringLike": { "aws:x": "y" } },
    "Invalid Condition type : ForSomeValue:StringLike.",
  ],
  [
    "takes numbers and booleans",
    { NumericLessThan: { "s3:max-keys": 10 }, Bool: { "aws:SecureTransport": false } },
    undefined,
  ],
  [
    "takes no objects as values",
    { StringEquals: { "aws:x": { a: 1 } } },
    "The value of condition key aws:x must be a string, a number, a boolean or a list of these.",
  ],
  [
    "asks Bool for a truth",
    { Bool: { "aws:SecureTransport": "no" } },
    "The value of condition key aws:SecureTransport must be true or false for Bool.",
  ],
  [
    "names keys with their prefix",
    { StringEquals: { SourceAccount: "1" } },
    "Policy has an invalid condition key: SourceAccount.",
  ],
  [
    "holds blocks of keys",
    { StringEquals: "aws:x" },
    "The value of condition operator StringEquals must be an object of condition keys.",
  ],
  ["is an object", "aws:SecureTransport", "Condition must be an object of condition operators."],
  ["may be empty", {}, undefined],
];

describe("a principal", () => {
  for (const [title, principal, error] of principals) {
    it(`${error === undefined ? "may be" : "is not"} ${title}`, () => {
      strictEqual(principalError(principal), error);
    });
  }
});

describe("a condition", () => {
  for (const [title, condition, error] of conditions) {
    it(`${title}${error === undefined ? "" : " (refused)"}`, () => {
      strictEqual(conditionError(condition), error);
    });
  }
});
