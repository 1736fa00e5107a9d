import { BUCKET, deny, denyAlsoIf, OBJECTS, policy } from "./bucketPolicy";
import { type FailingCase, itFails } from "./failing";

const ACCOUNT = "111122223333";
const ROOT = `arn:aws:iam::${ACCOUNT}:root`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/Writer`;
const FOREIGN =
  /^a role of an account that the document does not name can call s3:GetObject on .*does not cover that principal$/;
const notMet = (condition: string): RegExp => new RegExp(`asks for ${condition}, which is not met`);

const cases: readonly FailingCase[] = [
  // Principal
  ["one account, by its root ARN", policy(deny({ Principal: { AWS: ROOT } })), FOREIGN],
  ["one account, by its number", policy(deny({ Principal: { AWS: ACCOUNT } })), FOREIGN],
  ["one role", policy(deny({ Principal: { AWS: ROLE } })), FOREIGN],
  [
    "only AWS services",
    policy(deny({ Principal: { Service: "logs.amazonaws.com" } })),
    /^a role of any account can call/,
  ],
  [
    "every service, which IAM does not read as everyone",
    policy(deny({ Principal: { Service: "*" } })),
    /^a role of any/,
  ],
  [
    "federated *, which IAM does not read as everyone",
    policy(deny({ Principal: { Federated: "*" } })),
    /^a role of any/,
  ],
  [
    "a canonical user",
    policy(deny({ Principal: { CanonicalUser: "79a59df900b949e5" } })),
    /cover that principal for certain/,
  ],
  [
    "a wildcard inside a principal's ARN",
    policy(deny({ Principal: { AWS: "arn:aws:iam::*:role/*" } })),
    /that principal for certain/,
  ],
  [
    "NotPrincipal excepts a role",
    policy(deny({ Principal: undefined, NotPrincipal: { AWS: [ROLE, ROOT] } })),
    /does not cover that principal$/,
  ],
  [
    "NotPrincipal excepts a role without its account",
    policy(deny({ Principal: undefined, NotPrincipal: { AWS: ROLE } })),
    /role\/Writer can call .* for certain$/,
  ],
  [
    "NotPrincipal excepts a service",
    policy(deny({ Principal: undefined, NotPrincipal: { Service: "logs.amazonaws.com" } })),
    /^the AWS service logs\.amazonaws\.com can call/,
  ],
  [
    "NotPrincipal *: nobody is left",
    policy(deny({ Principal: undefined, NotPrincipal: "*" })),
    /does not cover that principal/,
  ],
  [
    "a role excepted by aws:PrincipalArn",
    policy(denyAlsoIf({ ArnNotEquals: { "aws:PrincipalArn": ROLE } })),
    /^arn:aws:iam::111122223333:role\/Writer can call/,
  ],
  [
    "roles excepted by a pattern",
    policy(denyAlsoIf({ ArnNotLike: { "aws:PrincipalArn": `arn:aws:iam::${ACCOUNT}:role/Admin*` } })),
    /^arn:aws:iam::111122223333:role\/Admin can call/,
  ],
  [
    "only one account's principals, by condition",
    policy(denyAlsoIf({ StringEquals: { "aws:PrincipalAccount": ACCOUNT } })),
    notMet("StringEquals aws:PrincipalAccount"),
  ],
  [
    "only the organisation's principals",
    policy(denyAlsoIf({ StringEquals: { "aws:PrincipalOrgID": "o-abc" } })),
    notMet("StringEquals aws:PrincipalOrgID"),
  ],
  [
    "AWS services excepted, and anonymous callers with them",
    policy(denyAlsoIf({ Bool: { "aws:PrincipalIsAWSService": "false" } })),
    /^an anonymous caller can call/,
  ],
  [
    "AWS services excepted",
    policy(denyAlsoIf({ BoolIfExists: { "aws:PrincipalIsAWSService": "false" } })),
    /^an AWS service can call/,
  ],
  // Actions
  ["only s3:GetObject", policy(deny({ Action: "s3:GetObject" })), /can call s3:PutObject on/],
  ["only s3:Get*", policy(deny({ Action: "s3:Get*" })), /can call s3:PutObject on/],
  [
    "reading and writing, not deleting",
    policy(deny({ Action: ["s3:Get*", "s3:Put*", "s3:List*"] })),
    /can call s3:DeleteObject on/,
  ],
  [
    "every verb in use, not those to come",
    policy(deny({ Action: [..."ABCDGLOPRI"].map((letter) => `s3:${letter}*`) })),
    /can call s3:x on/,
  ],
  ["only *Object", policy(deny({ Action: "s3:*Object" })), /can call s3:GetObjectVersion on/],
  [
    "not the multi-part actions",
    policy(deny({ Action: undefined, NotAction: "s3:*Multipart*" })),
    /s3:AbortMultipartUpload on/,
  ],
  [
    "not the version actions",
    policy(deny({ Action: undefined, NotAction: ["s3:*Version", "s3:*Versions"] })),
    /s3:GetObjectVersion on/,
  ],
  [
    "NotAction s3:GetObject",
    policy(deny({ Action: undefined, NotAction: "s3:GetObject" })),
    /can call s3:GetObject on .*\/any-key/,
  ],
  ["NotAction s3:*", policy(deny({ Action: undefined, NotAction: "s3:*" })), /does not cover that action/],
  ["another service's actions", policy(deny({ Action: "s3-object-lambda:*" })), /does not cover that action/],
  ["an action that must have exactly one letter", policy(deny({ Action: "s3:?" })), /does not cover that action/],
  [
    "bucket actions left out on the bucket",
    policy(deny({ Action: "s3:*Object*" })),
    /s3:ListBucket on arn:aws:s3:::records over/,
  ],
  // Resources
  ["only the objects", policy(deny({ Resource: OBJECTS })), /s3:ListBucket on arn:aws:s3:::records over/],
  ["only the bucket", policy(deny({ Resource: BUCKET })), /s3:GetObject on arn:aws:s3:::records\/any-key over/],
  ["one prefix", policy(deny({ Resource: [BUCKET, `${BUCKET}/private/*`] })), /on arn:aws:s3:::records\/any-key over/],
  [
    "all prefixes but one",
    policy(deny({ Resource: undefined, NotResource: `${BUCKET}/public/*` })),
    /on arn:aws:s3:::records\/public\/ over/,
  ],
  [
    "objects with an extension",
    policy(deny({ Resource: [BUCKET, `${BUCKET}/*.pdf`] })),
    /does not cover that resource/,
  ],
  [
    "objects of at least two characters",
    policy(deny({ Resource: [BUCKET, `${BUCKET}/??*`] })),
    /on arn:aws:s3:::records\/x over/,
  ],
  [
    "another bucket",
    policy(deny({ Resource: ["arn:aws:s3:::other", "arn:aws:s3:::other/*"] })),
    /does not cover that resource/,
  ],
  [
    "a bucket whose name begins alike",
    policy(deny({ Resource: [`${BUCKET}-x`, `${BUCKET}-x/*`] })),
    /does not cover that resource/,
  ],
  [
    "the bucket in another case",
    policy(deny({ Resource: ["arn:aws:s3:::Records", "arn:aws:s3:::Records/*"] })),
    /that resource/,
  ],
  ["the name without an ARN", policy(deny({ Resource: ["records", "records/*"] })), /does not cover that resource/],
  [
    "NotResource of the objects",
    policy(deny({ Resource: undefined, NotResource: OBJECTS })),
    /does not cover that resource/,
  ],
  ["NotResource *", policy(deny({ Resource: undefined, NotResource: "*" })), /does not cover that resource/],
  [
    "a policy variable in the resource",
    policy(deny({ Resource: [BUCKET, `${BUCKET}/\${aws:PrincipalTag/team}/*`, `${BUCKET}/\${aws:username}*`] })),
    /that resource for certain/,
  ],
  [
    "NotResource with a policy variable",
    policy(deny({ Resource: undefined, NotResource: `${BUCKET}/\${aws:username}/*` })),
    /that resource for certain/,
  ],
];

describe("tlsOnly fails a policy that leaves out a principal, an action or a resource, and names it (R-000-14)", () => {
  itFails(cases);
});
