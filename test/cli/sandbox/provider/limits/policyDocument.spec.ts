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
  ],
};

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
