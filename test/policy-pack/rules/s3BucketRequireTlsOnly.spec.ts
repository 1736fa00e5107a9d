import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { bucketTypes } from "../../../policy-pack/judge/twins";
import { s3BucketRequireTlsOnly } from "../../../policy-pack/rules/s3/s3BucketRequireTlsOnly";
import { complaints, judge, judgeInputs, unknown, type Declared } from "../../support/policyHarness";

const policyType = "aws:s3/bucketPolicy:BucketPolicy";
const deny = (overrides: object = {}): object => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Deny",
      Principal: "*",
      Action: "s3:*",
      Resource: ["arn:aws:s3:::records", "arn:aws:s3:::records/*"],
      Condition: { Bool: { "aws:SecureTransport": "false" } },
      ...overrides,
    },
  ],
});
const good = JSON.stringify(deny());
const run = (...declared: Declared[]): readonly string[] => complaints(judge(s3BucketRequireTlsOnly, declared));
const bucket = (type = "aws:s3/bucket:Bucket", props: object = { bucket: "records" }): Declared => ({
  type,
  name: "bucket",
  props: { ...props },
});
const policy = (document: unknown, name: unknown = "records", from: readonly string[] = []): Declared => ({
  type: policyType,
  name: "policy",
  props: { bucket: name, policy: document },
  from: { bucket: from },
});

describe("s3-bucket-require-tls-only", () => {
  for (const type of bucketTypes) {
    it(`${type}: passes with a policy that refuses plain requests, known by name or by origin (R-000-14)`, () => {
      deepStrictEqual(run(bucket(type), policy(good)), []);
      deepStrictEqual(run(bucket(type), policy(good, unknown, ["bucket"])), []);
      deepStrictEqual(run(bucket(type), policy(deny())), [], "the document as an object");
      deepStrictEqual(run(bucket(type, { bucket: "records", policy: good })), [], "the deprecated form inside");
    });

    it(`${type}: fails without a policy, although another bucket has one`, () => {
      deepStrictEqual(run(bucket(type)), [
        `${type} 'bucket': has no bucket policy in this stack, so S3 answers plain HTTP.`,
      ]);
      strictEqual(run(bucket(type), policy(good.replaceAll("records", "others"), "others")).length, 1);
    });
  }

  it("refuses a policy that leaves a request through, before it is created, and names the request", () => {
    const holes: readonly object[] = [
      { Principal: { AWS: "arn:aws:iam::111122223333:role/app" } },
      { Action: "s3:Get*" },
      { Action: ["s3:GetObject", "s3:PutObject"] },
      { Resource: "arn:aws:s3:::records" },
      { Resource: "arn:aws:s3:::records/*" },
      { Resource: "arn:aws:s3:::records/phi/*" },
      { Condition: { Bool: { "aws:SecureTransport": "true" } } },
      { Condition: { Bool: { "aws:SecureTransport": "false" }, StringEquals: { "aws:PrincipalAccount": "1" } } },
      { Effect: "Allow" },
    ];
    for (const hole of holes) {
      const found = complaints(judgeInputs(s3BucketRequireTlsOnly, [policy(JSON.stringify(deny(hole)))]));
      ok(found.length > 0, JSON.stringify(hole));
      for (const message of found) {
        ok(message.startsWith(`${policyType} 'policy', policy: leaves a request without TLS through: `), message);
      }
    }
  });

  it("refuses a policy that allows TLS only, since another policy may allow the rest", () => {
    const allow = deny({ Effect: "Allow", Condition: { Bool: { "aws:SecureTransport": "true" } } });
    ok(run(bucket(), policy(JSON.stringify(allow))).length > 0);
  });

  it("refuses text that is no policy", () => {
    ok(run(bucket(), policy("{")).length > 0);
    ok(run(bucket(), policy("")).length > 0);
  });

  it("refuses an absent, null or unknown document", () => {
    const at = `${policyType} 'policy', policy:`;
    for (const nothing of [undefined, null]) {
      deepStrictEqual(run(bucket(), policy(nothing)), [`${at} is not set.`]);
    }
    deepStrictEqual(run(bucket(), policy(unknown)), [
      `${at} is not known yet, so nothing proves that requests without TLS are refused.`,
    ]);
    deepStrictEqual(run(bucket(), policy(deny({ Resource: [unknown] }))), [`${at} is not known in all its parts yet.`]);
  });

  it("cannot judge the policy of a bucket whose name is not known, and says so", () => {
    deepStrictEqual(run(bucket(undefined, {}), policy(good, unknown, ["bucket"])), [
      `${policyType} 'policy', policy: cannot be judged, because the name of its bucket is not known yet.`,
    ]);
    strictEqual(run(policy(good, unknown)).length, 1, "nor of one outside the stack");
  });

  it("judges the policy against the name that AWS gave, once it is known", () => {
    const made: Declared = { ...bucket(undefined, {}), outputs: { bucket: "records", id: "records" } };
    deepStrictEqual(run(made, policy(good, unknown, ["bucket"])), []);
  });

  it("writes the ARN in the partition of the region", () => {
    const china = good.replaceAll("arn:aws:", "arn:aws-cn:");
    const there: Declared = { ...policy(china), provider: { region: "cn-north-1" } };
    deepStrictEqual(run(bucket(), there), []);
    ok(run(bucket(), policy(china)).length > 0);
  });
});
