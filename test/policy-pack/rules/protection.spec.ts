import { deepStrictEqual, ok } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { judge, unknown, type Declared } from "../../support/policyHarness";

/** One property of one type: values that pass and values that do not; `undefined` leaves the property out. */
type Case = readonly [rule: string, type: string, path: string, good: readonly unknown[], bad: readonly unknown[]];

const on = [true, "true"];
const off = [false, "false"];
const no = [undefined, null];
const key = "aws:kms/key:Key";
const trail = "aws:cloudtrail/trail:Trail";
const block = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const passwords = "aws:iam/accountPasswordPolicy:AccountPasswordPolicy";

const cases: readonly Case[] = [
  ["kms-key-require-rotation", key, "enableKeyRotation", on, [...off, ...no, unknown]],
  ["kms-key-require-deletion-window", key, "deletionWindowInDays", [30, ...no], [7, 29, unknown]],
  ["kms-key-require-deletion-window", "aws:kms/replicaKey:ReplicaKey", "deletionWindowInDays", [30, ...no], [7]],
  ["kms-key-require-enabled", key, "isEnabled", [true, ...no], [false, unknown]],
  ["kms-key-require-enabled", "aws:kms/externalKey:ExternalKey", "enabled", [true, ...no], [false, unknown]],
  ["kms-key-forbid-lockout", "aws:kms/keyPolicy:KeyPolicy", "bypassPolicyLockoutSafetyCheck", [false, ...no], [true]],
  ["kms-key-forbid-multi-region", key, "multiRegion", [false, ...no], [true, unknown]],
  ["cloudtrail-trail-require-all-regions", trail, "isMultiRegionTrail", on, [...off, ...no, unknown]],
  ["iam-role-limit-session", "aws:iam/role:Role", "maxSessionDuration", [3600, 14400, ...no], [14401, 43200, unknown]],
  ["s3-bucket-forbid-public-acl", "aws:s3/bucketAcl:BucketAcl", "acl", ["private"], ["public-read", unknown]],
  ["s3-bucket-forbid-public-acl", "aws:s3/bucketAclV2:BucketAclV2", "acl", ["private"], ["authenticated-read"]],
  ["s3-bucket-forbid-public-acl", "aws:s3/bucketObjectv2:BucketObjectv2", "acl", ["private"], ["public-read-write"]],
  ["s3-bucket-forbid-force-destroy", "aws:s3/bucketV2:BucketV2", "forceDestroy", [false, ...no], [true, unknown]],
  ["guardduty-detector-require-enabled", "aws:guardduty/detector:Detector", "enable", [true, ...no], [false, unknown]],
  ["macie2-account-require-enabled", "aws:macie2/account:Account", "status", ["ENABLED", ...no], ["PAUSED"]],
  ["config-recorder-require-running", "aws:cfg/recorderStatus:RecorderStatus", "isEnabled", [true], [false, ...no]],
  ["sns-topic-require-tls", "aws:sns/topicSubscription:TopicSubscription", "protocol", ["https", "sqs"], ["http"]],
  [
    "logs-group-require-retention",
    "aws:cloudwatch/logGroup:LogGroup",
    "retentionInDays",
    [0, 365, ...no],
    [1, unknown],
  ],
  [
    "logs-group-require-stated-retention",
    "aws:cloudwatch/logGroup:LogGroup",
    "retentionInDays",
    [0, 1, unknown],
    [...no],
  ],
];

/** The switches of a public access block and the demands of the password policy, each with the rule that asks for it. */
const asked: Readonly<Record<string, string>> = {
  blockPublicAcls: "s3-bucket-require-blocked-acls",
  blockPublicPolicy: "s3-bucket-require-blocked-policies",
  ignorePublicAcls: "s3-bucket-require-ignored-acls",
  restrictPublicBuckets: "s3-bucket-require-restricted-access",
  minimumPasswordLength: "iam-password-require-length",
  maxPasswordAge: "iam-password-limit-age",
  passwordReusePrevention: "iam-password-limit-reuse",
  requireLowercaseCharacters: "iam-password-require-lowercase",
  requireUppercaseCharacters: "iam-password-require-uppercase",
  requireNumbers: "iam-password-require-numbers",
  requireSymbols: "iam-password-require-symbols",
};

function found(id: string, type: string, props: object): readonly string[] {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, [{ type, props: { ...props } }]).map(({ message }) => message);
}

describe("protection, property by property: good, bad, absent, null and unknown", () => {
  for (const [id, type, path, good, bad] of cases) {
    it(`${id}: ${type}, ${path}`, () => {
      good.forEach((value) => deepStrictEqual(found(id, type, { [path]: value }), [], JSON.stringify(value)));
      bad.forEach((value) => {
        const messages = found(id, type, { [path]: value });
        ok(messages.length > 0, `${JSON.stringify(value)} passed`);
        ok(messages.every((message) => message.includes(`, ${path}: `)));
      });
      deepStrictEqual(found(id, "aws:ec2/vpc:Vpc", { [path]: bad[0] }), [], "another type");
    });
  }

  it("asks for each switch of a public access block and of the password policy by itself", () => {
    const switches = {
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    };
    const password = {
      minimumPasswordLength: 14,
      maxPasswordAge: 90,
      passwordReusePrevention: 24,
      requireLowercaseCharacters: true,
      requireUppercaseCharacters: true,
      requireNumbers: true,
      requireSymbols: true,
    };
    const whole = { ...switches, ...password };
    for (const [name, id] of Object.entries(asked)) {
      const type = name in switches ? block : passwords;
      const told = (value: unknown): number => found(id, type, { ...whole, [name]: value }).length;
      deepStrictEqual(found(id, type, whole), []);
      ok(told(undefined) > 0 && told(null) > 0 && told(unknown) > 0, name);
      for (const other of Object.keys(whole).filter((each) => each !== name)) {
        deepStrictEqual(found(id, type, { ...whole, [other]: undefined }), [], `${id} asks for ${other}`);
      }
    }
  });

  it("lets keys be that cannot rotate by themselves, and limits the period of the others", () => {
    const rotation = (props: object): number => found("kms-key-require-rotation", key, props).length;
    deepStrictEqual(rotation({ keyUsage: "SIGN_VERIFY", customerMasterKeySpec: "ECC_NIST_P256" }), 0);
    deepStrictEqual(rotation({ enableKeyRotation: true, rotationPeriodInDays: 90 }), 0);
    deepStrictEqual(rotation({ enableKeyRotation: true, rotationPeriodInDays: 2560 }), 1);
  });
});

describe("buckets and what completes them", () => {
  const relations: Readonly<Record<string, readonly [type: string, props: object]>> = {
    "s3-bucket-require-versioning": [
      "aws:s3/bucketVersioning:BucketVersioning",
      { versioningConfiguration: { status: "Enabled" } },
    ],
    "s3-bucket-require-access-logging": ["aws:s3/bucketLogging:BucketLogging", { targetBucket: "logs" }],
    "s3-bucket-require-public-access-block": [
      block,
      { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
    ],
  };
  for (const [id, [type, props]] of Object.entries(relations)) {
    it(`${id}: by name or by origin, and not another bucket's`, () => {
      const rule = rules.find(({ control }) => control.id === id);
      ok(rule);
      for (const bucketType of ["aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2"]) {
        const bucket: Declared = { type: bucketType, name: "b", props: { bucket: "records" } };
        const other = (name: unknown, from: readonly string[] = []): Declared => ({
          type,
          props: { ...props, bucket: name },
          from: { bucket: from },
        });
        deepStrictEqual(judge(rule, [bucket, other("records")]), []);
        deepStrictEqual(judge(rule, [bucket, other(unknown, ["b"])]), []);
        deepStrictEqual(judge(rule, [bucket]).length, 1);
        deepStrictEqual(judge(rule, [bucket, other("elsewhere")]).length, 1);
      }
    });
  }
});
