import { strict as assert } from "node:assert";
import { assertNothingElse, assertStopped, type Expected } from "./findings";
import { findingsOfViolations } from "./runs";

const tls = "s3-bucket-require-tls-only";
const key = "s3-bucket-require-customer-key";
const kms = "s3-bucket-require-kms-encryption";
const stated = "s3-bucket-require-default-encryption";
const noPolicy = "has no bucket policy in this stack, so S3 answers plain HTTP";
const unstated = "has no default encryption in this stack, so S3 uses keys of its own (SSE-S3)";
const sseS3 = "is AES256 (SSE-S3), whose keys are S3's own";
const awsManaged = "the key is an AWS-managed one";

/** The request that a policy lets through, on the bucket or on the objects in it. */
const hole = (name: string, action: string): string => {
  const target = action === "ListBucket" ? `phi-${name}` : `phi-${name}/any-key`;
  return `can call s3:${action} on arn:aws:s3:::${target} over a connection without TLS`;
};
const holes = (name: string, ...actions: string[]): Expected => ({
  [`${name}-policy`]: [tls, ...actions.map((action) => hole(name, action))],
});
const both = ["GetObject", "ListBucket"];

const cases: Readonly<Record<string, Expected>> = {
  "a bucket without a policy, which Guard skips, while others beside it have a sound one": {
    "no-policy": [tls, noPolicy],
    "v2-no-policy": [tls, noPolicy],
  },
  "s3:Get* alone, which Prowler takes for a wildcard, in a policy of its own and inside a bucket": {
    ...holes("get-only", "PutObject", "ListBucket"),
    "inline-get-only": [tls, hole("inline-get-only", "PutObject"), hole("inline-get-only", "ListBucket")],
    "v2-get-only": [tls, hole("v2-get-only", "PutObject"), hole("v2-get-only", "ListBucket")],
  },
  "a policy for some principals, which Prowler does not read": {
    ...holes("one-principal", ...both),
    ...holes("not-principal", ...both),
  },
  "a policy for the bucket, the objects or a folder alone, which Prowler does not read": {
    ...holes("bucket-only", "GetObject"),
    ...holes("objects-only", "ListBucket"),
    ...holes("one-folder", "GetObject"),
  },
  "a policy that leaves an action out": holes("not-action", "ListBucket"),
  "a condition that is inverted, narrowed by another, or about another matter": {
    ...holes("inverted", ...both),
    ...holes("narrowed", ...both),
    ...holes("tls-version-only", ...both),
  },
  "a policy that only allows TLS, since another policy may allow the rest": holes("allow-only", ...both),
};

const encryption: Readonly<Record<string, Expected>> = {
  "no stated default, in either form of a bucket": {
    "unstated": [stated, unstated],
    "v2-unstated": [stated, unstated],
  },
  "AES256, which Guard accepts, in each place that states it, deprecated and V2 ones too": {
    "aes256-encryption": [kms, sseS3],
    "inline-aes256": [kms, sseS3],
    "v2-inline-aes256": [kms, sseS3],
    "v2-part-aes256-encryption": [kms, sseS3],
  },
  "KMS with a key that is AWS's, stated or by default": {
    "kms-no-key-encryption": [key, "is not set, so the AWS-managed key alias/aws/s3 is used"],
    "aws-alias-encryption": [key, awsManaged],
    "dsse-aws-alias-encryption": [key, awsManaged],
  },
  "what is not known yet and does not come from a key": {
    "key-from-group-encryption": [key, "it comes from aws:iam/group:Group 'bucket-group' instead of a KMS key"],
    "algorithm-unknown-encryption": [kms, "sseAlgorithm: is not known yet"],
  },
};

/** Policies of buckets whose text is not known yet, judged below. */
const PROVABLE: Expected = { "from-arn-policy": [tls, ""], "unnamed-policy": [tls, ""] };

describe("buckets at a first preview, on the real engine", () => {
  const findings = findingsOfViolations();

  for (const [title, expected] of Object.entries(cases)) {
    it(`TLS only: stops ${title}, and names the request (R-000-14)`, () => assertStopped(findings(), expected));
  }

  it("TLS only: refuses a policy built from bucket.arn, and says how to make it provable", () => {
    const what = "is not known yet, so nothing proves that requests without TLS are refused";
    assertStopped(findings(), { "from-arn-policy": [tls, what] });
    const [finding] = findings().filter(({ resource }) => resource === "from-arn-policy");
    assert.equal(
      finding?.lines[3],
      "To mend: write the policy with plain strings: the bucket's name decides its ARN (arn:aws:s3:::name), so no output is needed.",
    );
  });

  it("TLS only: refuses a policy of a bucket whose name AWS will choose, and says how to make it provable", () => {
    const what = "cannot be judged, because the name of its bucket is not known yet";
    assertStopped(findings(), { "unnamed-policy": [tls, what] });
    const [finding] = findings().filter(({ resource }) => resource === "unnamed-policy");
    assert.equal(
      finding?.lines[3],
      "To mend: give the bucket a name of its own (bucket: …) instead of letting one be generated.",
    );
  });

  for (const [title, expected] of Object.entries(encryption)) {
    it(`encryption: stops ${title} (R-000-11)`, () => assertStopped(findings(), expected));
  }

  it("stops nothing else: the sound bucket beside all of these passes, and excuses none", () => {
    assertNothingElse(findings(), [...Object.values(cases), ...Object.values(encryption), PROVABLE], (rule) =>
      [tls, stated, kms, key].includes(rule),
    );
  });
});
