import { strictEqual } from "node:assert/strict";
import { policyDocumentError } from "../../../../../cli/sandbox/provider/limits/policyDocument";
import * as kinds from "../../../../../cli/sandbox/provider/limits/policyKinds";

type Statement = Record<string, unknown>;
const VERSION = "2012-10-17";
const ROLE = "arn:aws:iam::111122223333:role/app";
const identity: Statement = { Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::b/*" };
const trust: Statement = { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" };
const resource: Statement = { ...identity, Principal: { AWS: ROLE } };
const document = (statement: unknown, more: object = {}): string =>
  JSON.stringify({ Version: VERSION, Statement: statement, ...more });
const without = (statement: Statement, name: string): Statement =>
  Object.fromEntries(Object.entries(statement).filter(([key]) => key !== name));

/** title, kind, document, error or `undefined` */
type Row = readonly [string, kinds.PolicyKind, string, string | undefined];
const NOT_JSON = "Policies must be valid JSON and the first byte must be '{'";

const sections: Readonly<Record<string, readonly Row[]>> = {
  "the document": [
    ["is JSON", kinds.identityPolicy, document(identity), undefined],
    ["is not YAML", kinds.identityPolicy, "Version: 2012", NOT_JSON],
    ["is not a list", kinds.identityPolicy, JSON.stringify([identity]), NOT_JSON],
    ["is not a string", kinds.identityPolicy, '"text"', NOT_JSON],
    ["may have the older version", kinds.bucketPolicy, document(resource, { Version: "2008-10-17" }), undefined],
    ["may leave the version out", kinds.identityPolicy, JSON.stringify({ Statement: identity }), undefined],
    [
      "has no other version",
      kinds.identityPolicy,
      document(identity, { Version: "2012-10-18" }),
      'The policy must contain a valid version string: "2012-10-18"',
    ],
    ["may have an Id", kinds.topicPolicy, document({ ...resource, Action: "sns:Publish" }, { Id: "one" }), undefined],
    ["has no other element", kinds.identityPolicy, document(identity, { Name: "x" }), "Unknown field Name"],
    ["has statements", kinds.identityPolicy, JSON.stringify({ Version: VERSION }), "Missing required field Statement"],
    ["has one or more statements", kinds.bucketPolicy, document([]), "Could not parse the policy: Statement is empty!"],
    ["takes a list of statements", kinds.identityPolicy, document([identity, { ...identity, Sid: "B" }]), undefined],
    [
      "holds statements, not names",
      kinds.identityPolicy,
      document(["Allow"]),
      "Syntax errors in policy: a statement must be an object.",
    ],
    [
      "has each Sid once",
      kinds.identityPolicy,
      document([identity, identity]),
      "Statement IDs (SID) in a single policy must be unique.",
    ],
    ["may leave each Sid out", kinds.trustPolicy, document([trust, trust]), undefined],
    [
      "holds no character above U+00FF",
      kinds.keyPolicy,
      document({ ...resource, Sid: "… " }),
      "The policy contains a character outside the range that policies allow (up to U+00FF).",
    ],
  ],
  "a statement": [
    ["has an Effect", kinds.identityPolicy, document(without(identity, "Effect")), "Missing required field Effect"],
    [
      "has an Effect in its own spelling",
      kinds.identityPolicy,
      document({ ...identity, Effect: "allow" }),
      'Invalid effect: "allow"',
    ],
    ["has no other element", kinds.identityPolicy, document({ ...identity, Actions: "*" }), "Unknown field Actions"],
    [
      "has a Sid of letters and numbers in IAM",
      kinds.identityPolicy,
      document({ ...identity, Sid: "Read it" }),
      'Statement IDs (SID) can only contain alpha-numeric characters: "Read it"',
    ],
    ["has any Sid elsewhere", kinds.keyPolicy, document({ ...resource, Sid: "Enable IAM policies" }), undefined],
    ["has an Action", kinds.identityPolicy, document(without(identity, "Action")), "Missing required field Action"],
    [
      "has Action or NotAction, not both",
      kinds.identityPolicy,
      document({ ...identity, NotAction: "s3:PutObject" }),
      "Statement cannot contain both Action and NotAction",
    ],
    [
      "may have NotAction instead",
      kinds.identityPolicy,
      document({ ...without(identity, "Action"), NotAction: ["s3:PutObject", "kms:*"] }),
      undefined,
    ],
    [
      "names actions with their service",
      kinds.identityPolicy,
      document({ ...identity, Action: "GetObject" }),
      "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.: 'GetObject'",
    ],
    [
      "names actions without odd characters",
      kinds.identityPolicy,
      document({ ...identity, Action: ["s3:Get Object"] }),
      "Policy has invalid action: 's3:Get Object'",
    ],
    ["may name all actions", kinds.identityPolicy, document({ ...identity, Action: "*" }), undefined],
    [
      "names at least one action",
      kinds.identityPolicy,
      document({ ...identity, Action: [] }),
      "Policy has invalid action: ''",
    ],
    [
      "has a Resource",
      kinds.identityPolicy,
      document(without(identity, "Resource")),
      "Missing required field Resource",
    ],
    [
      "has a Resource in a bucket policy",
      kinds.bucketPolicy,
      document(without(resource, "Resource")),
      "Missing required field Resource",
    ],
    ["may lack a Resource in a key policy", kinds.keyPolicy, document(without(resource, "Resource")), undefined],
    [
      "has Resource or NotResource, not both",
      kinds.identityPolicy,
      document({ ...identity, NotResource: "*" }),
      "Statement cannot contain both Resource and NotResource",
    ],
    [
      "names resources by ARN",
      kinds.identityPolicy,
      document({ ...identity, Resource: "my-bucket/*" }),
      'Resource my-bucket/* must be in ARN format or "*".',
    ],
    [
      "has no Resource in a trust policy",
      kinds.trustPolicy,
      document({ ...trust, Resource: "*" }),
      "Has prohibited field Resource",
    ],
    [
      "has STS actions only in a trust policy",
      kinds.trustPolicy,
      document({ ...trust, Action: ["sts:AssumeRole", "s3:GetObject"] }),
      "AssumeRole policy may only specify STS AssumeRole actions.",
    ],
    [
      "has S3 actions only in a bucket policy",
      kinds.bucketPolicy,
      document({ ...resource, Action: "kms:Decrypt" }),
      "Policy has invalid action",
    ],
    [
      "may write the service in capitals",
      kinds.topicPolicy,
      document({ ...resource, Action: "SNS:Publish" }),
      undefined,
    ],
  ],
  "who a statement is for": [
    ["is forbidden in an identity policy", kinds.identityPolicy, document(resource), "Has prohibited field Principal"],
    [
      "is required in a trust policy",
      kinds.trustPolicy,
      document(without(trust, "Principal")),
      "Missing required field Principal",
    ],
    ["is required in a bucket policy", kinds.bucketPolicy, document(identity), "Missing required field Principal"],
    ["is required in a key policy", kinds.keyPolicy, document(identity), "Missing required field Principal"],
    [
      "may be everyone but someone in a bucket policy",
      kinds.bucketPolicy,
      document({ ...identity, NotPrincipal: { AWS: ROLE } }),
      undefined,
    ],
    [
      "is never everyone but someone in a trust policy",
      kinds.trustPolicy,
      document({ ...without(trust, "Principal"), NotPrincipal: { AWS: ROLE } }),
      "Has prohibited field NotPrincipal",
    ],
    ...principalRows([
      ["everyone", "*", undefined],
      ["everyone as AWS", { AWS: "*" }, undefined],
      ["an account by number", { AWS: "111122223333" }, undefined],
      ["an account by a short number", { AWS: "11112222" }, 'Invalid principal in policy: "AWS":"11112222"'],
      [
        "an account by ARN, and a role with a path",
        { AWS: ["arn:aws:iam::111122223333:root", `${ROLE}/x`] },
        undefined,
      ],
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
    ]),
  ],
  "a condition": conditionRows([
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
  ]),
};

function principalRows(rows: readonly (readonly [string, unknown, string | undefined])[]): Row[] {
  return rows.map(([title, principal, error]) => [
    `${error === undefined ? "may be" : "is not"} ${title}`,
    kinds.bucketPolicy,
    document({ ...identity, Principal: principal }),
    error,
  ]);
}

function conditionRows(rows: readonly (readonly [string, unknown, string | undefined])[]): Row[] {
  return rows.map(([title, condition, error]) => [
    title,
    kinds.identityPolicy,
    document({ ...identity, Condition: condition }),
    error,
  ]);
}

describe("grammar of policy documents", () => {
  for (const [section, rows] of Object.entries(sections)) {
    describe(section, () => {
      for (const [title, kind, text, error] of rows) {
        it(`${title}${error === undefined ? "" : " (refused)"}`, () => {
          strictEqual(policyDocumentError(text, kind), error);
        });
      }
    });
  }
});
