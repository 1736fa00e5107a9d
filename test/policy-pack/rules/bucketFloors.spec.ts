import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { s3BucketForbidCustomerProvidedKeys } from "../../../policy-pack/rules/s3/s3BucketForbidCustomerProvidedKeys";
import { s3BucketForbidLockout } from "../../../policy-pack/rules/s3/s3BucketForbidLockout";
import { s3BucketForbidAcls } from "../../../policy-pack/rules/s3/s3BucketForbidAcls";
import { s3BucketRequireCustomerKey } from "../../../policy-pack/rules/s3/s3BucketRequireCustomerKey";
import { s3BucketRequireDefaultEncryption } from "../../../policy-pack/rules/s3/s3BucketRequireDefaultEncryption";
import { s3BucketRequireKmsEncryption } from "../../../policy-pack/rules/s3/s3BucketRequireKmsEncryption";
import { s3BucketRequireLifecycle } from "../../../policy-pack/rules/s3/s3BucketRequireLifecycle";
import { s3BucketRequireTlsFloor } from "../../../policy-pack/rules/s3/s3BucketRequireTlsFloor";
import { s3BucketRequireUploadAbort } from "../../../policy-pack/rules/s3/s3BucketRequireUploadAbort";
import { s3BucketRequireUploadEncryption } from "../../../policy-pack/rules/s3/s3BucketRequireUploadEncryption";
import { complaints, type Declared, judge, unknown } from "../../support/policyHarness";

type Statement = Readonly<Record<string, unknown>>;

const arns = (name: string): readonly string[] => [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`];
const deny = (name: string, Condition: object, Action = "s3:*"): Statement => ({
  Effect: "Deny",
  Principal: "*",
  Action,
  Resource: Action === "s3:PutObject" ? arns(name)[1] : arns(name),
  Condition,
});
const tls = (name: string): Statement => deny(name, { Bool: { "aws:SecureTransport": "false" } });
const floor = (name: string): Statement => deny(name, { NumericLessThan: { "s3:TlsVersion": "1.2" } });
const sse = "s3:x-amz-server-side-encryption";
const keyId = `${sse}-aws-kms-key-id`;
const put = (name: string, Condition: object): Statement => deny(name, Condition, "s3:PutObject");
const algorithm = (name: string): Statement =>
  put(name, { Null: { [sse]: "false" }, StringNotEquals: { [sse]: "aws:kms" } });
const wrongKey = (name: string): Statement =>
  put(name, { Null: { [keyId]: "false" }, ArnNotLike: { [keyId]: "arn:aws:kms:us-east-1:444455556666:key/*" } });
const managedKey = (name: string): Statement =>
  put(name, { Null: { [keyId]: "true" }, StringEquals: { [sse]: "aws:kms" } });
const guarded = (name: string): readonly Statement[] => [
  tls(name),
  floor(name),
  algorithm(name),
  wrongKey(name),
  managedKey(name),
];

const documentOf = (statements: readonly Statement[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });

/** A bucket with its policy, apart or inline. */
function bucket(name: string, tag: string | undefined, statements: readonly Statement[], inline = false): Declared[] {
  const tags = tag === undefined ? {} : { tags: { DataClassification: tag } };
  const policy = documentOf(statements);
  const type = inline ? "aws:s3/bucketV2:BucketV2" : "aws:s3/bucket:Bucket";
  const own: Declared = { type, name, props: { bucket: name, ...tags, ...(inline ? { policy } : {}) } };
  return inline
    ? [own]
    : [own, { type: "aws:s3/bucketPolicy:BucketPolicy", name: `${name}-policy`, props: { bucket: name, policy } }];
}

const lifecycle = (rules: unknown): Declared => ({
  type: "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
  props: { bucket: "b", rules },
});

const without = (statements: readonly Statement[], index: number): readonly Statement[] =>
  statements.filter((_, at) => at !== index);

describe("floors of bucket policies beyond TLS", () => {
  it("s3-bucket-require-tls-floor: each bucket with patient data or audit logs, apart or inline, where one bucket has it", () => {
    for (const inline of [false, true]) {
      for (const tag of ["phi", "audit"]) {
        const peer = bucket("peer", "phi", guarded("peer"));
        const run = (list: readonly Statement[]): number =>
          judge(s3BucketRequireTlsFloor, [...peer, ...bucket("b", tag, list, inline)]).length;
        strictEqual(run(guarded("b")), 0);
        ok(run([tls("b")]) > 0, "the floor was removed");
        ok(run([tls("b"), deny("b", { NumericLessThan: { "s3:TlsVersion": "1.1" } })]) > 0, "a lower floor");
        ok(run([tls("b"), floor("elsewhere")]) > 0, "the floor of another bucket");
      }
    }
  });

  it("s3-bucket-require-tls-floor: asks nothing of stacks without a floor, of other classes, or of unknown policies", () => {
    strictEqual(judge(s3BucketRequireTlsFloor, bucket("b", "phi", [tls("b")])).length, 0);
    strictEqual(
      judge(s3BucketRequireTlsFloor, bucket("b", "phi", [tls("b")]), { presence: "always" }).length > 0,
      true,
    );
    const peer = bucket("peer", "phi", guarded("peer"));
    strictEqual(judge(s3BucketRequireTlsFloor, [...peer, ...bucket("b", undefined, [tls("b")])]).length, 0);
    const four = ["p", "q", "r", "s"].flatMap((name) => bucket(name, "phi", guarded(name)));
    ok(
      judge(s3BucketRequireTlsFloor, [...four, ...bucket("b", "internal", [tls("b")])]).length > 0,
      "as all others do",
    );
    strictEqual(judge(s3BucketRequireTlsFloor, [...four, ...bucket("b", "internal", guarded("b"))]).length, 0);
    const logs = { type: "aws:s3/bucketLogging:BucketLogging", props: { bucket: "p", targetBucket: "b" } };
    strictEqual(judge(s3BucketRequireTlsFloor, [...four, ...bucket("b", undefined, [tls("b")]), logs]).length, 0);
    const two = four.slice(4);
    strictEqual(judge(s3BucketRequireTlsFloor, [...two, ...bucket("b", "internal", [tls("b")])]).length, 0);
    const [own, attached] = bucket("b", "phi", []);
    ok(own !== undefined && attached !== undefined);
    for (const policy of [unknown, undefined, null, "{"]) {
      const holder: Declared = { ...attached, props: { ...attached.props, policy } };
      strictEqual(judge(s3BucketRequireTlsFloor, [...peer, own, holder]).length, 0, String(policy));
    }
  });

  it("s3-bucket-require-upload-encryption: the loss of each denial of a wrong upload is named with what gets through", () => {
    const run = (list: readonly Statement[]): readonly string[] =>
      complaints(judge(s3BucketRequireUploadEncryption, bucket("b", "phi", list)));
    deepStrictEqual(run(guarded("b")), []);
    const lost = [2, 3, 4].map((index) => run(without(guarded("b"), index)));
    deepStrictEqual(
      lost.map((found) => found.length),
      [1, 1, 1],
    );
    ok(lost[0]?.[0]?.includes("encrypted by S3 itself (AES256)"));
    ok(lost[1]?.[0]?.includes("under a key of another account"));
    ok(lost[2]?.[0]?.includes("under the key that AWS manages, by naming none"));
  });

  it("s3-bucket-require-upload-encryption: the common form that refuses every upload without the key passes", () => {
    const key = "arn:aws:kms:us-east-1:444455556666:key/11111111-2222-3333-4444-555555555555";
    const common = [
      put("b", { StringNotEquals: { [sse]: "aws:kms" } }),
      put("b", { StringNotEquals: { [keyId]: key } }),
    ];
    strictEqual(judge(s3BucketRequireUploadEncryption, bucket("b", "phi", common)).length, 0);
    strictEqual(judge(s3BucketRequireUploadEncryption, bucket("b", "internal", [algorithm("b")])).length, 0);
    strictEqual(judge(s3BucketRequireUploadEncryption, bucket("b", "phi", [tls("b"), floor("b")])).length, 0);
  });

  it("s3-bucket-require-upload-encryption: where two policies judge the algorithm and none the key, that is a choice", () => {
    const run = (...buckets: (readonly Declared[])[]): number =>
      judge(s3BucketRequireUploadEncryption, buckets.flat()).length;
    const kmsOnly = (name: string): readonly Declared[] => bucket(name, "phi", [tls(name), algorithm(name)]);
    strictEqual(run(kmsOnly("a"), kmsOnly("b")), 0);
    strictEqual(run(kmsOnly("a"), kmsOnly("b"), bucket("c", "phi", [tls("c")])), 1, "the algorithm is asked of all");
    strictEqual(run(kmsOnly("b")), 2, "one policy alone may have lost the statements on keys");
    strictEqual(run(kmsOnly("a"), kmsOnly("b"), bucket("c", "phi", guarded("c"))), 4, "one judges the key as well");
    const always = judge(s3BucketRequireUploadEncryption, [...kmsOnly("a"), ...kmsOnly("b")], { presence: "always" });
    strictEqual(always.length, 4);
  });

  it("s3-bucket-forbid-lockout: a Deny for everyone that covers the policy itself, unless a condition leaves someone", () => {
    const run = (statement: Statement): number => judge(s3BucketForbidLockout, bucket("b", "phi", [statement])).length;
    const everything = { Effect: "Deny", Principal: "*", Resource: arns("b") };
    strictEqual(run({ ...everything, Action: "s3:*" }), 1);
    strictEqual(run({ ...everything, Principal: { AWS: "*" }, Action: ["s3:PutBucketPolicy"] }), 1);
    strictEqual(run({ ...everything, Action: "s3:PutBucketAcl" }), 0);
    strictEqual(run(tls("b")), 0);
    strictEqual(run({ ...everything, Principal: { AWS: "arn:aws:iam::444455556666:role/app" }, Action: "s3:*" }), 0);
  });
});

describe("what buckets of one stack have in common", () => {
  const named = (name: string, type = "aws:s3/bucket:Bucket"): Declared => ({ type, name, props: { bucket: name } });
  const twins = ["aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2"];

  it("s3-bucket-forbid-acls: a bucket without ownership controls beside one that has them, and no bucket alone", () => {
    const controls = (bucket: unknown, from: readonly string[] = []): Declared => ({
      type: "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
      props: { bucket, rule: { objectOwnership: "BucketOwnerEnforced" } },
      from: { bucket: from },
    });
    for (const type of twins) {
      strictEqual(judge(s3BucketForbidAcls, [named("a"), controls("a"), named("b", type)]).length, 1);
      strictEqual(judge(s3BucketForbidAcls, [named("b", type)]).length, 0);
      strictEqual(judge(s3BucketForbidAcls, [named("b", type), controls(unknown, ["b"])]).length, 0);
    }
  });

  it("s3-bucket-forbid-customer-provided-keys: a statement that does not block SSE-C beside one that does", () => {
    for (const suffix of ["", "V2"]) {
      const type = `aws:s3/bucketServerSideEncryptionConfiguration${suffix}:BucketServerSideEncryptionConfiguration${suffix}`;
      const stated = (name: string, blocked: object): Declared => ({
        type,
        name,
        props: { bucket: name, rules: [blocked] },
      });
      const good = stated("a", { blockedEncryptionTypes: ["SSE-C"] });
      strictEqual(judge(s3BucketForbidCustomerProvidedKeys, [good, stated("b", {})]).length, 1);
      strictEqual(judge(s3BucketForbidCustomerProvidedKeys, [good]).length, 0);
      strictEqual(judge(s3BucketForbidCustomerProvidedKeys, [stated("b", {})]).length, 0);
      ok(
        judge(s3BucketForbidCustomerProvidedKeys, [good, stated("b", { blockedEncryptionTypes: ["NONE"] })]).length > 0,
      );
    }
  });

  it("s3-bucket-require-lifecycle: advice on buckets without one", () => {
    for (const type of twins) {
      deepStrictEqual(
        judge(s3BucketRequireLifecycle, [named("b", type)]).map(({ level }) => level),
        ["advisory"],
      );
      strictEqual(judge(s3BucketRequireLifecycle, [named("b", type), lifecycle([{ id: "x" }])]).length, 0);
    }
  });

  it("s3-bucket-require-upload-abort: a rule that is on, for the whole bucket, aborts unfinished uploads", () => {
    const abort = { abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } };
    const count = (...rules: unknown[]): number => judge(s3BucketRequireUploadAbort, [lifecycle(rules)]).length;
    for (const fine of [abort, { ...abort, status: "Enabled", filter: {} }, { ...abort, prefix: "" }, unknown]) {
      strictEqual(count({ id: "other" }, fine), 0, JSON.stringify(fine));
    }
    for (const weak of [
      { status: "Enabled" },
      { ...abort, status: "Disabled" },
      { ...abort, prefix: "tmp/" },
      { ...abort, filter: { tag: { key: "a", value: "b" } } },
    ]) {
      strictEqual(count(weak), 1, JSON.stringify(weak));
    }
    const inline = (rule: object): number =>
      judge(s3BucketRequireUploadAbort, [{ type: "aws:s3/bucket:Bucket", props: { lifecycleRules: [rule] } }]).length;
    strictEqual(inline({ enabled: true, abortIncompleteMultipartUploadDays: 7 }), 0);
    strictEqual(inline({ enabled: "false", abortIncompleteMultipartUploadDays: 7 }), 1);
    strictEqual(inline({ enabled: true, expiration: { days: 4000 } }), 1);
    strictEqual(judge(s3BucketRequireUploadAbort, [named("b", "aws:s3/bucket:Bucket")]).length, 0, "no lifecycle");
  });

  it("s3-bucket-require-default-encryption: a directory bucket states its key as any other bucket does", () => {
    const directory = { type: "aws:s3/directoryBucket:DirectoryBucket", name: "d", props: { bucket: "d--x-s3" } };
    strictEqual(judge(s3BucketRequireDefaultEncryption, [directory]).length, 1);
    const stated = {
      type: "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
      props: {
        bucket: "d--x-s3",
        rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: "alias/records" } }],
      },
    };
    for (const rule of [s3BucketRequireDefaultEncryption, s3BucketRequireKmsEncryption, s3BucketRequireCustomerKey]) {
      strictEqual(judge(rule, [directory, stated]).length, 0);
    }
  });
});
