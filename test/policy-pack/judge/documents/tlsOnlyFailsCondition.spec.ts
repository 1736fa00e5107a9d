import { BUCKET, deny, denyAlsoIf, denyIf, OBJECTS, policy } from "./bucketPolicy";
import { type FailingCase, itFails } from "./failing";

const KEY = "aws:SecureTransport";
const notMet = (condition: string): RegExp => new RegExp(`asks for ${condition}, which is not met`);
const unsettled = (condition: string): RegExp => new RegExp(`asks for ${condition}, which cannot be settled`);

const cases: readonly FailingCase[] = [
  // Conditions
  ["Bool true: inverted", policy(denyIf({ Bool: { [KEY]: "true" } })), notMet("Bool aws:SecureTransport")],
  [
    "StringNotEquals false: inverted",
    policy(denyIf({ StringNotEquals: { [KEY]: "false" } })),
    notMet("StringNotEquals aws:SecureTransport"),
  ],
  [
    "StringEquals False: strings are case-sensitive",
    policy(denyIf({ StringEquals: { [KEY]: "False" } })),
    notMet("StringEquals aws:SecureTransport"),
  ],
  [
    "StringLike without a wildcard that fits",
    policy(denyIf({ StringLike: { [KEY]: "f" } })),
    notMet("StringLike aws:SecureTransport"),
  ],
  [
    "StringEquals with a wildcard",
    policy(denyIf({ StringEquals: { [KEY]: "f*" } })),
    notMet("StringEquals aws:SecureTransport"),
  ],
  [
    "Bool with a word that is no Boolean",
    policy(denyIf({ Bool: { [KEY]: "no" } })),
    unsettled("Bool aws:SecureTransport"),
  ],
  ["Bool with 0", policy(denyIf({ Bool: { [KEY]: 0 } })), unsettled("Bool aws:SecureTransport")],
  [
    "a misspelt key",
    policy(denyIf({ Bool: { "aws:SecureTransportt": "false" } })),
    /asks for Bool aws:SecureTransportt/,
  ],
  [
    "the key without its prefix",
    policy(denyIf({ Bool: { SecureTransport: "false" } })),
    /asks for Bool SecureTransport/,
  ],
  [
    "Null true: the key is always there",
    policy(denyIf({ Null: { [KEY]: "true" } })),
    notMet("Null aws:SecureTransport"),
  ],
  [
    "ForAllValues:Bool true",
    policy(denyIf({ "ForAllValues:Bool": { [KEY]: "true" } })),
    notMet("ForAllValues:Bool aws:SecureTransport"),
  ],
  [
    "a policy variable as value",
    policy(denyIf({ StringEquals: { [KEY]: "${aws:PrincipalTag/tls}" } })),
    unsettled("StringEquals aws:SecureTransport"),
  ],
  [
    "an operator that IAM does not have",
    policy(denyIf({ BoolEquals: { [KEY]: "false" } })),
    /operator that IAM does not have \(BoolEquals aws:SecureTransport\)/,
  ],
  [
    "a negated operator that IAM does not have",
    policy(denyIf({ BoolNotEquals: { [KEY]: "true" } })),
    /operator that IAM does not have/,
  ],
  [
    "NullIfExists, which IAM refuses",
    policy(denyIf({ NullIfExists: { "s3:TlsVersion": "true" } })),
    /operator that IAM does not have/,
  ],
  [
    "NumericLessThan on the absent s3:TlsVersion",
    policy(denyIf({ NumericLessThan: { "s3:TlsVersion": "1.2" } })),
    notMet("NumericLessThan s3:TlsVersion"),
  ],
  [
    "ForAnyValue on the absent s3:TlsVersion",
    policy(denyIf({ "ForAnyValue:NumericLessThan": { "s3:TlsVersion": "1.2" } })),
    notMet("ForAnyValue:NumericLessThan s3:TlsVersion"),
  ],
  [
    "both keys in one block: they are joined by AND",
    policy(denyIf({ Bool: { [KEY]: "false" }, NumericLessThan: { "s3:TlsVersion": "1.2" } })),
    notMet("NumericLessThan s3:TlsVersion"),
  ],
  [
    "only from outside a network",
    policy(denyAlsoIf({ NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } })),
    /with aws:SourceIp "10\.0\.0\.0"/,
  ],
  [
    "only from inside a network",
    policy(denyAlsoIf({ IpAddress: { "aws:SourceIp": ["10.0.0.0/8"] } })),
    notMet("IpAddress aws:SourceIp"),
  ],
  [
    "only outside an endpoint",
    policy(denyAlsoIf({ StringNotEquals: { "aws:SourceVpce": "vpce-1" } })),
    /with aws:SourceVpce "vpce-1"/,
  ],
  [
    "only for one access control list",
    policy(denyAlsoIf({ StringEquals: { "s3:x-amz-acl": "public-read" } })),
    notMet("StringEquals s3:x-amz-acl"),
  ],
  [
    "only where a header is missing",
    policy(denyAlsoIf({ Null: { "s3:x-amz-server-side-encryption": "true" } })),
    /encryption "something-else"/,
  ],
  [
    "only by day",
    policy(denyAlsoIf({ DateGreaterThan: { "aws:CurrentTime": "2030-01-01T00:00:00Z" } })),
    /asks for DateGreaterThan/,
  ],
  [
    "ForAllValues on another key",
    policy(denyAlsoIf({ "ForAllValues:StringEquals": { "aws:TagKeys": ["a", "b"] } })),
    /ForAllValues:StringEquals aws:TagKeys/,
  ],
  [
    "two halves with a gap between them",
    policy(
      denyAlsoIf({ NumericLessThan: { "s3:max-keys": 10 } }),
      denyAlsoIf({ NumericGreaterThanIfExists: { "s3:max-keys": 10 } }),
    ),
    /with s3:max-keys "10"/,
  ],
  [
    "inside and outside of different networks",
    policy(
      denyAlsoIf({ IpAddress: { "aws:SourceIp": "10.0.0.0/9" } }),
      denyAlsoIf({ NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } }),
    ),
    /with aws:SourceIp "10\.128\.0\.0"/,
  ],
  [
    "the halves of a condition on different resources",
    policy(
      deny({ Resource: BUCKET, Condition: { Bool: { [KEY]: "false" } } }),
      deny({ Resource: OBJECTS, Condition: { Bool: { [KEY]: "true" } } }),
    ),
    /\/any-key over/,
  ],
  // Statements
  [
    "no Deny: identity policies may allow on their own",
    policy({
      Effect: "Allow",
      Principal: "*",
      Action: "s3:*",
      Resource: [BUCKET, OBJECTS],
      Condition: { Bool: { [KEY]: "true" } },
    }),
    /the document has no Deny statement/,
  ],
  ["Allow instead of Deny", policy(deny({ Effect: "Allow" })), /the document has no Deny statement/],
  ["the same half twice", policy(deny({ Resource: OBJECTS }), deny({ Resource: OBJECTS })), /s3:ListBucket on/],
  [
    "GetObject denied on objects, the rest on the bucket",
    policy(deny({ Action: "s3:GetObject", Resource: OBJECTS }), deny({ Resource: BUCKET })),
    /s3:PutObject on arn:aws:s3:::records\/any-key/,
  ],
  [
    "more Deny statements than the sentence names",
    policy(...["A*", "B*", "C*", "D*"].map((name) => deny({ Sid: undefined, Action: `s3:${name}` }))),
    /; and 1 more Deny statements$/,
  ],
];

describe("tlsOnly fails a policy whose conditions let a plain request through, and names it (R-000-14)", () => {
  itFails(cases);
});
