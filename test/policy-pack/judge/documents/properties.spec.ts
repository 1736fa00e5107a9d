import assert from "node:assert/strict";
import * as fc from "fast-check";
import {
  absent,
  type Context,
  evaluate,
  parseDocument,
  type PolicyRequest,
  present,
  tlsOnly,
} from "../../../../policy-pack/judge/documents";
import { compileGlob, type Glob } from "../../../../policy-pack/judge/documents/glob";
import { matchesGlob } from "../../../../policy-pack/judge/documents/globMachine";
import { findMember } from "../../../../policy-pack/judge/documents/language";
import { BUCKET, OBJECTS } from "./bucketPolicy";

const glob = (pattern: string): Glob => compileGlob(pattern) ?? assert.fail();

/** An independent reading of a pattern. */
const asRegExp = (pattern: string): RegExp => new RegExp(`^${pattern.replace(/\*/g, ".*").replace(/\?/g, ".")}$`);

const pattern = fc.array(fc.constantFrom("a", "b", "*", "?"), { maxLength: 5 }).map((chars) => chars.join(""));

/** Every text of up to five letters; x stands for whatever no pattern names. */
const texts: readonly string[] = ((all: string[]) => {
  for (const text of all) {
    if (text.length < 5) {
      all.push(...["a", "b", "x"].map((char) => text + char));
    }
  }
  return all;
})([""]);

describe("the algebra of patterns", () => {
  it("matches as the same pattern written as a regular expression", () => {
    fc.assert(
      fc.property(pattern, fc.constantFrom(...texts), (written, text) => {
        assert.equal(matchesGlob(glob(written), text), asRegExp(written).test(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("finds a member exactly where there is one: never misses a short one, never invents one", () => {
    const group = fc.array(pattern, { minLength: 1, maxLength: 2 });
    const outcomes = { none: 0, found: 0 };
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 2 }),
        fc.array(pattern, { maxLength: 4 }),
        (within, outside) => {
          const isMember = (text: string): boolean =>
            within.every((list) => list.some((p) => asRegExp(p).test(text))) &&
            !outside.some((p) => asRegExp(p).test(text));
          const member = findMember({ within: within.map((list) => list.map(glob)), outside: outside.map(glob) });
          assert.notEqual(member, "unknown");
          if (typeof member === "string") {
            assert.deepEqual(texts.filter(isMember), []);
            outcomes.none += 1;
          } else {
            assert.ok(isMember(member.found), JSON.stringify(member.found));
            outcomes.found += 1;
          }
        },
      ),
      { numRuns: 600 },
    );
    assert.ok(outcomes.none > 20 && outcomes.found > 20, JSON.stringify(outcomes));
  });
});

const ROLE = "arn:aws:iam::111122223333:role/Writer";
const ROOT = "arn:aws:iam::111122223333:root";
const pick = fc.constantFrom;

const principals = pick<unknown>(
  "*",
  "*",
  "*",
  { AWS: "*" },
  { AWS: ROLE },
  { AWS: ROOT },
  { Service: "logs.amazonaws.com" },
);
const actions = pick("s3:*", "s3:*", "*", "s3:G*", "s3:?et*", "s3:GetObject", "s3:*Object", "s3:P*", "s3:L*");
const resources = pick(
  BUCKET,
  OBJECTS,
  OBJECTS,
  "*",
  `${BUCKET}*`,
  `${BUCKET}/a*`,
  `${BUCKET}/?`,
  `${BUCKET}/\${aws:username}`,
);
const plain = pick<Record<string, unknown>>(
  { Bool: { "aws:SecureTransport": "false" } },
  { Bool: { "aws:SecureTransport": "false" } },
  { StringNotEquals: { "aws:SecureTransport": "true" } },
  { Null: { "s3:TlsVersion": "true" } },
  {},
  { Bool: { "aws:SecureTransport": "true" } },
);
const extra = pick<Record<string, unknown>>(
  ...Array<Record<string, unknown>>(8).fill({}),
  { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } },
  { NotIpAddress: { "aws:SourceIp": "10.0.0.0/9" } },
  { StringEquals: { "s3:x-amz-acl": ["private", "public-read"] } },
  { StringNotLike: { "s3:x-amz-acl": "p*" } },
  { NumericLessThan: { "s3:max-keys": "10" } },
  { NumericGreaterThanEqualsIfExists: { "s3:max-keys": "10" } },
  { ArnEquals: { "aws:PrincipalArn": ROLE } },
  { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/W*" } },
  { Bool: { "aws:PrincipalIsAWSService": "true" } },
  { BoolIfExists: { "aws:PrincipalIsAWSService": "false" } },
  { "ForAllValues:StringEquals": { "aws:TagKeys": ["a", "b"] } },
  { "ForAnyValue:StringLike": { "aws:TagKeys": "*" } },
);
const rarely = fc.integer({ min: 0, max: 9 }).map((n) => n === 0);
const statement = fc
  .record({
    not: fc.tuple(rarely, rarely, rarely),
    effect: pick("Deny", "Deny", "Deny", "Allow"),
    principal: principals,
    action: fc.array(actions, { minLength: 1, maxLength: 3 }),
    resource: fc.array(resources, { minLength: 1, maxLength: 3 }),
    condition: fc.tuple(plain, extra).map(([one, other]) => ({ ...other, ...one })),
  })
  .map(({ not, effect, principal, action, resource, condition }) => ({
    Effect: effect,
    [not[0] ? "NotPrincipal" : "Principal"]: principal,
    [not[1] ? "NotAction" : "Action"]: action,
    [not[2] ? "NotResource" : "Resource"]: resource,
    Condition: condition,
  }));
const documents = fc
  .array(statement, { minLength: 1, maxLength: 5 })
  .map((statements) => ({ Version: "2012-10-17", Statement: statements }));

const iam = (arn: string, account: string): Pick<PolicyRequest, "principal" | "context"> => ({
  principal: { type: "AWS", arn },
  context: {
    "aws:PrincipalArn": present(arn),
    "aws:PrincipalAccount": present(account),
    "aws:PrincipalIsAWSService": present("false"),
  },
});
const service = (name: string): Pick<PolicyRequest, "principal" | "context"> => ({
  principal: { type: "Service", name },
  context: { "aws:PrincipalIsAWSService": present("true") },
});
const callers = pick<Pick<PolicyRequest, "principal" | "context">>(
  { principal: { type: "anonymous" }, context: {} },
  iam(ROLE, "111122223333"),
  iam(ROOT, "111122223333"),
  iam("arn:aws:iam::111122223333:role/Other", "111122223333"),
  iam("arn:aws:iam::444455556666:user/someone", "444455556666"),
  iam("arn:aws:iam::444455556666:role/Walker", "444455556666"),
  service("logs.amazonaws.com"),
  service("config.amazonaws.com"),
);
const values = (...list: readonly string[]) => pick(absent, ...list.map((value) => present(value)));
const context: fc.Arbitrary<Context> = fc.record({
  "aws:SourceIp": values("10.0.0.1", "10.200.0.1", "192.0.2.1", "2001:db8::1"),
  "s3:x-amz-acl": values("private", "public-read", "bucket-owner-full-control", "x"),
  "s3:max-keys": values("9", "10", "11"),
  "aws:TagKeys": pick(absent, present("a"), present("a", "c"), present("a", "b")),
  "aws:username": values("jo"),
});
const onWhat = fc.oneof(
  fc.record({
    action: pick("s3:ListBucket", "s3:PutBucketPolicy", "s3:GetBucketAcl", "s3:NotYetInvented"),
    resource: fc.constant(BUCKET),
  }),
  fc.record({
    action: pick("s3:GetObject", "S3:PUTOBJECT", "s3:GetObjectVersion", "s3:AbortMultipartUpload", "s3:NotYetInvented"),
    resource: fc.string({ minLength: 1, maxLength: 3 }).map((key) => `${BUCKET}/${key}`),
  }),
);
const plainRequest: fc.Arbitrary<PolicyRequest> = fc
  .tuple(callers, context, onWhat)
  .map(([caller, more, { action, resource }]) => ({
    principal: caller.principal,
    action,
    resource,
    context: { ...more, ...caller.context, "aws:SecureTransport": present("false") },
  }));

describe("tlsOnly against the evaluator, on random policies", () => {
  it("denies every random plain request where the policy passes; names one that is not denied where it fails", function () {
    this.timeout(60_000);
    const outcomes = { ok: 0, failed: 0 };
    fc.assert(
      fc.property(documents, fc.array(plainRequest, { minLength: 15, maxLength: 15 }), (document, requests) => {
        const parsed = parseDocument(document);
        const result = tlsOnly(document, BUCKET);
        if (result.ok) {
          outcomes.ok += 1;
          for (const request of requests) {
            assert.equal(evaluate(parsed, request).explicit, true, JSON.stringify(request));
          }
          return;
        }
        outcomes.failed += 1;
        for (const { request, reason } of result.holes) {
          assert.ok(request !== undefined, reason);
          assert.equal(evaluate(parsed, request).explicit, false, reason);
        }
      }),
      { numRuns: 2_000 },
    );
    assert.ok(outcomes.ok > 100 && outcomes.failed > 100, JSON.stringify(outcomes));
  });

  it("never throws and never passes on random JSON", () => {
    const statements = fc.dictionary(
      fc.constantFrom("Effect", "Principal", "Action", "Resource", "Condition"),
      fc.jsonValue(),
    );
    const junk = fc.oneof(fc.jsonValue(), fc.record({ Statement: fc.array(statements) }), fc.string());
    fc.assert(
      fc.property(junk, (document) => {
        assert.equal(tlsOnly(document, BUCKET).ok, false);
      }),
      { numRuns: 500 },
    );
  });
});
