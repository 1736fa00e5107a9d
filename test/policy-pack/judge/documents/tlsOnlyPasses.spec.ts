import assert from "node:assert/strict";
import { tlsOnly } from "../../../../policy-pack/judge/documents";
import { BUCKET, deny, denyAlsoIf, denyIf, OBJECTS, policy } from "./bucketPolicy";

const KEY = "aws:SecureTransport";
const ACCOUNT = "111122223333";
const ROOT = `arn:aws:iam::${ACCOUNT}:root`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/Writer`;
const allowRead = {
  Effect: "Allow",
  Principal: { AWS: ROOT },
  Action: "s3:GetObject",
  Resource: OBJECTS,
};

const cases: readonly (readonly [title: string, document: unknown])[] = [
  ["Bool false", policy(deny())],
  ["Bool with a JSON Boolean", policy(denyIf({ Bool: { [KEY]: false } }))],
  ["Bool with the value in another case", policy(denyIf({ Bool: { [KEY]: "False" } }))],
  ["Bool with a list of one", policy(denyIf({ Bool: { [KEY]: ["false"] } }))],
  ["Bool with both values: TLS is denied too", policy(denyIf({ Bool: { [KEY]: ["true", "false"] } }))],
  ["BoolIfExists false", policy(denyIf({ BoolIfExists: { [KEY]: "false" } }))],
  ["the key in another case", policy(denyIf({ Bool: { "AWS:securetransport": "false" } }))],
  ["the operator in another case", policy(denyIf({ bool: { [KEY]: "false" } }))],
  ["StringEquals false", policy(denyIf({ StringEquals: { [KEY]: "false" } }))],
  ["StringEqualsIgnoreCase FALSE", policy(denyIf({ StringEqualsIgnoreCase: { [KEY]: "FALSE" } }))],
  ["StringLike f*", policy(denyIf({ StringLike: { [KEY]: "f*" } }))],
  ["StringLike ????? (five letters)", policy(denyIf({ StringLike: { [KEY]: "?????" } }))],
  ["StringNotEquals true", policy(denyIf({ StringNotEquals: { [KEY]: "true" } }))],
  ["StringNotEqualsIfExists true", policy(denyIf({ StringNotEqualsIfExists: { [KEY]: "true" } }))],
  ["StringNotEqualsIgnoreCase TRUE", policy(denyIf({ StringNotEqualsIgnoreCase: { [KEY]: "TRUE" } }))],
  ["StringNotLike t*", policy(denyIf({ StringNotLike: { [KEY]: "t*" } }))],
  ["ForAnyValue:Bool false", policy(denyIf({ "ForAnyValue:Bool": { [KEY]: "false" } }))],
  ["ForAllValues:Bool false: the key is always there", policy(denyIf({ "ForAllValues:Bool": { [KEY]: "false" } }))],
  ["ForAnyValue:StringNotEquals true", policy(denyIf({ "ForAnyValue:StringNotEquals": { [KEY]: "true" } }))],
  ["Null false, which denies whatever the transport", policy(denyIf({ Null: { [KEY]: "false" } }))],
  ["Bool false and Null false together", policy(denyAlsoIf({ Null: { [KEY]: "false" } }))],
  ["no condition: everything is denied", policy(deny({ Condition: undefined }))],
  ["an empty condition block", policy(denyIf({}))],
  ["s3:TlsVersion absent, by Null", policy(denyIf({ Null: { "s3:TlsVersion": "true" } }))],
  [
    "NumericLessThanIfExists on the absent s3:TlsVersion",
    policy(denyIf({ NumericLessThanIfExists: { "s3:TlsVersion": 1.2 } })),
  ],
  ["NumericNotEquals on the absent s3:TlsVersion", policy(denyIf({ NumericNotEquals: { "s3:TlsVersion": "1.3" } }))],
  [
    "ForAllValues on the absent s3:TlsVersion",
    policy(denyIf({ "ForAllValues:NumericLessThan": { "s3:TlsVersion": "1.2" } })),
  ],
  ["a TLS floor in a statement of its own", policy(deny(), denyIf({ NumericLessThan: { "s3:TlsVersion": "1.2" } }))],
  ['Principal {"AWS": "*"}', policy(deny({ Principal: { AWS: "*" } }))],
  ['Principal {"AWS": ["*"]}', policy(deny({ Principal: { AWS: ["*"] } }))],
  ["Principal * beside others", policy(deny({ Principal: { AWS: [ROLE, "*"], Service: "logs.amazonaws.com" } }))],
  ["Action *", policy(deny({ Action: "*" }))],
  ["Action S3:* in upper case", policy(deny({ Action: "S3:*" }))],
  ["Action s*", policy(deny({ Action: "s*" }))],
  ["Action s3:?* in a list with others", policy(deny({ Action: ["s3:GetObject", "s3:?*", "kms:*"] }))],
  ["NotAction of another service", policy(deny({ Action: undefined, NotAction: "kms:*" }))],
  [
    "actions split over two statements by first letter",
    policy(deny({ Action: "s3:G*" }), deny({ Action: undefined, NotAction: "s3:g*" })),
  ],
  [
    "NotAction with the excepted action in a second statement",
    policy(deny({ Action: undefined, NotAction: "s3:GetObject" }), deny({ Action: "s3:GetObject" })),
  ],
  [
    "NotAction of an object action on the bucket alone",
    policy(deny({ Action: undefined, NotAction: "s3:GetObject", Resource: BUCKET }), deny({ Resource: OBJECTS })),
  ],
  ["Resource *", policy(deny({ Resource: "*" }))],
  ["Resource with a * after the bucket's name", policy(deny({ Resource: `${BUCKET}*` }))],
  ["Resource in any partition", policy(deny({ Resource: ["arn:*:s3:::records", "arn:*:s3:::records/*"] }))],
  ["Resource arn:aws:s3:::*", policy(deny({ Resource: "arn:aws:s3:::*" }))],
  ["objects by /?*: no key is empty", policy(deny({ Resource: [BUCKET, `${BUCKET}/?*`] }))],
  ["bucket and objects in statements of their own", policy(deny({ Resource: BUCKET }), deny({ Resource: OBJECTS }))],
  ["objects by two patterns that meet", policy(deny({ Resource: [BUCKET, `${BUCKET}/?`, `${BUCKET}/??*`] }))],
  ["NotResource of another bucket", policy(deny({ Resource: undefined, NotResource: "arn:aws:s3:::other/*" }))],
  [
    "NotResource with the excepted prefix in a second statement",
    policy(deny({ Resource: undefined, NotResource: `${BUCKET}/pub/*` }), deny({ Resource: `${BUCKET}/p*` })),
  ],
  [
    "NotResource that names a variable under another bucket",
    policy(deny({ Resource: undefined, NotResource: "arn:aws:s3:::other/${aws:username}" })),
  ],
  ["one statement as an object, not a list", { Version: "2012-10-17", Statement: deny() }],
  ["no Version", { Statement: [deny()] }],
  ["JSON text", JSON.stringify(policy(deny()))],
  ["an Allow beside it", policy(allowRead, deny())],
  [
    "an ineffective Deny before it",
    policy(deny({ Action: "kms:*" }), deny({ Resource: "arn:aws:s3:::other/*" }), deny()),
  ],
  [
    "two conditions that complement each other",
    policy(
      denyAlsoIf({ StringEquals: { "s3:x-amz-acl": "private" } }),
      denyAlsoIf({ StringNotEquals: { "s3:x-amz-acl": "private" } }),
    ),
  ],
  [
    "present or absent, in two statements",
    policy(denyAlsoIf({ Null: { "aws:SourceVpce": "true" } }), denyAlsoIf({ Null: { "aws:SourceVpce": "false" } })),
  ],
  [
    "addresses inside and outside a block",
    policy(
      denyAlsoIf({ IpAddress: { "aws:SourceIp": "10.0.0.0/8" } }),
      denyAlsoIf({ NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } }),
    ),
  ],
  [
    "numbers below and not below a border, or absent",
    policy(
      denyAlsoIf({ NumericLessThan: { "s3:max-keys": 10 } }),
      denyAlsoIf({ NumericGreaterThanEqualsIfExists: { "s3:max-keys": 10 } }),
    ),
  ],
  ["a condition that any value meets", policy(denyAlsoIf({ StringLikeIfExists: { "aws:PrincipalTag/team": "*" } }))],
  [
    "services in a statement of their own",
    policy(
      denyAlsoIf({ BoolIfExists: { "aws:PrincipalIsAWSService": "false" } }),
      denyAlsoIf({ Bool: { "aws:PrincipalIsAWSService": "true" } }),
    ),
  ],
  [
    "a role excepted, and denied by name",
    policy(
      denyAlsoIf({ ArnNotEquals: { "aws:PrincipalArn": ROLE } }),
      denyAlsoIf({ ArnEquals: { "aws:PrincipalArn": ROLE } }),
    ),
  ],
  [
    "NotPrincipal, and the account excepted by it",
    policy(deny({ Principal: undefined, NotPrincipal: { AWS: ROOT } }), deny({ Principal: { AWS: ACCOUNT } })),
  ],
];

describe("tlsOnly passes every bucket policy that lets no plain request through (R-000-14)", () => {
  for (const [title, document] of cases) {
    it(title, () => {
      assert.deepEqual(tlsOnly(document, BUCKET), { ok: true });
    });
  }
});
