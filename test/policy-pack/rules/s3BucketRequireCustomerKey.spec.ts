import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { bucketEncryptionTypes, bucketTypes } from "../../../policy-pack/judge/twins";
import { s3BucketRequireCustomerKey } from "../../../policy-pack/rules/s3/s3BucketRequireCustomerKey";
import { s3BucketRequireDefaultEncryption } from "../../../policy-pack/rules/s3/s3BucketRequireDefaultEncryption";
import { s3BucketRequireKmsEncryption } from "../../../policy-pack/rules/s3/s3BucketRequireKmsEncryption";
import { complaints, judgeInputs, judgeTogether, unknown, type Declared } from "../../support/policyHarness";

/** The three questions: whether a bucket states anything, whether that is KMS, and whose key it is. */
const rules = [s3BucketRequireDefaultEncryption, s3BucketRequireKmsEncryption, s3BucketRequireCustomerKey];
const found = (...declared: Declared[]): readonly { readonly rule: string }[] => judgeTogether(rules, declared);
const run = (...declared: Declared[]): readonly string[] => complaints(judgeTogether(rules, declared));
const provider = { region: "us-east-1", allowedAccountIds: '["111122223333"]' };
const key: Declared = { type: "aws:kms/key:Key", name: "key", props: {}, provider };
const bucket = (type = "aws:s3/bucket:Bucket", more: object = {}): Declared => ({
  type,
  name: "bucket",
  props: { bucket: "records", ...more },
  provider,
});
const statement = (apply: unknown, from: readonly string[] = [], type = bucketEncryptionTypes[0] ?? ""): Declared => ({
  type,
  name: "encryption",
  props: { bucket: "records", rules: [{ applyServerSideEncryptionByDefault: apply, bucketKeyEnabled: true }] },
  from: { rules: from },
  provider,
});
const kms = (kmsMasterKeyId: unknown, sseAlgorithm = "aws:kms"): object => ({ sseAlgorithm, kmsMasterKeyId });

describe("s3-bucket-require-default-encryption, -kms-encryption and -customer-key", () => {
  for (const type of bucketTypes) {
    for (const holder of bucketEncryptionTypes) {
      it(`${type} with ${holder}: a customer's key passes, known or computed from a key (R-000-11)`, () => {
        for (const algorithm of ["aws:kms", "aws:kms:dsse"]) {
          deepStrictEqual(run(bucket(type), statement(kms("alias/records", algorithm), [], holder)), []);
          deepStrictEqual(run(bucket(type), key, statement(kms(unknown, algorithm), ["key"], holder)), []);
        }
      });

      it(`${type} with ${holder}: anything else fails`, () => {
        const bad: Readonly<Record<string, readonly unknown[]>> = {
          "s3-bucket-require-customer-key": [
            { sseAlgorithm: "aws:kms" },
            kms(null),
            kms("alias/aws/s3"),
            kms("arn:aws:kms:us-east-1:999999999999:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
            kms(unknown),
          ],
          "s3-bucket-require-kms-encryption": [
            { sseAlgorithm: "AES256" },
            { sseAlgorithm: unknown, kmsMasterKeyId: "alias/records" },
            { sseAlgorithm: "none" },
            { kmsMasterKeyId: "alias/records" },
            unknown,
          ],
          "s3-bucket-require-default-encryption": [undefined, null],
        };
        for (const [rule, forms] of Object.entries(bad)) {
          for (const apply of forms) {
            const told = found(bucket(type), statement(apply, [], holder)).map((each) => each.rule);
            deepStrictEqual(told, [rule], JSON.stringify(apply));
          }
        }
      });
    }

    it(`${type}: fails without a statement of its own`, () => {
      strictEqual(run(bucket(type)).length, 1);
    });
  }

  it("reads the deprecated forms inside the bucket", () => {
    const inline = (apply: object): Declared =>
      bucket("aws:s3/bucket:Bucket", {
        serverSideEncryptionConfiguration: { rule: { applyServerSideEncryptionByDefault: apply } },
      });
    const inlineV2 = (apply: object): Declared =>
      bucket("aws:s3/bucketV2:BucketV2", {
        serverSideEncryptionConfigurations: [{ rules: [{ applyServerSideEncryptionByDefaults: [apply] }] }],
      });
    for (const form of [inline, inlineV2]) {
      deepStrictEqual(run(form(kms("alias/records"))), []);
      strictEqual(run(form({ sseAlgorithm: "AES256" })).length, 1);
      strictEqual(run(form(kms("alias/aws/s3"))).length, 1);
    }
  });

  it("stops a known AWS-managed key before the bucket's encryption is created", () => {
    const early = judgeInputs(s3BucketRequireCustomerKey, [statement(kms("alias/aws/s3"))]);
    ok(complaints(early)[0]?.includes("rules[0].applyServerSideEncryptionByDefault.kmsMasterKeyId"));
  });

  describe("buckets that AWS delivers logs to with SSE-S3 only", () => {
    const other: Declared = { type: "aws:iam/role:Role", name: "other", props: {} };
    const senders: readonly Declared[] = [
      { type: "aws:s3/bucketLogging:BucketLogging", name: "s", props: { bucket: "a", targetBucket: "records" } },
      { type: "aws:s3/bucketLoggingV2:BucketLoggingV2", name: "s", props: { bucket: "a", targetBucket: "records" } },
      {
        type: "aws:s3/bucketLogging:BucketLogging",
        name: "s",
        props: { targetBucket: unknown },
        from: { targetBucket: ["bucket"] },
      },
      { type: "aws:lb/loadBalancer:LoadBalancer", name: "s", props: { accessLogs: { bucket: "records" } } },
      { type: "aws:alb/loadBalancer:LoadBalancer", name: "s", props: { connectionLogs: { bucket: "records" } } },
      { type: "aws:elb/loadBalancer:LoadBalancer", name: "s", props: { accessLogs: { bucket: "records" } } },
    ];
    for (const [type, logging] of [
      ["aws:s3/bucket:Bucket", { logging: { targetBucket: "records" } }],
      ["aws:s3/bucketV2:BucketV2", { loggings: [{ targetBucket: "records" }] }],
    ] as const) {
      it(`${type} that logs by itself: the bucket that it logs to states AES256`, () => {
        const sender: Declared = { type, name: "sender", props: { bucket: "a", ...logging }, provider };
        const ofTarget = (...declared: Declared[]): readonly string[] =>
          run(bucket(), statement({ sseAlgorithm: "AES256" }), ...declared).filter(
            (text) => !text.includes("'sender'"),
          );
        deepStrictEqual(ofTarget(sender), []);
        strictEqual(ofTarget({ ...sender, props: { bucket: "a" } }).length, 1);
      });
    }

    for (const sender of senders) {
      it(`${sender.type} ${JSON.stringify(sender.props)}: AES256 has to be stated (R-004-20)`, () => {
        deepStrictEqual(run(bucket(), sender, other, statement({ sseAlgorithm: "AES256" })), []);
        strictEqual(run(bucket(), sender, other).length, 1, "nothing stated");
        const [wrong] = run(bucket(), sender, other, statement(kms("alias/records")));
        ok(wrong?.includes("is not AES256, and aws:"), wrong);
      });
    }

    it("gives no exception for a Network Load Balancer, nor for a log bucket's neighbour", () => {
      const balancer = (name: string, loadBalancerType: string): Declared => ({
        type: "aws:lb/loadBalancer:LoadBalancer",
        name: "s",
        props: { loadBalancerType, accessLogs: { bucket: name } },
      });
      const plain = statement({ sseAlgorithm: "AES256" });
      strictEqual(run(bucket(), balancer("records", "network"), plain).length, 1);
      strictEqual(run(bucket(), balancer("others", "application"), plain).length, 1);
    });
  });
});
