import assert from "node:assert/strict";
import { BackupBucket } from "../../../infra/storage/backupBucket";
import { phiBucketPolicy } from "../../../infra/storage/phiBucketPolicy";
import { build, policyOf } from "../../support/mocks";
import { ACCESS, naming } from "./fixtures";
import { watchKept } from "./kept";

const NAME = "phi-test-backups-111122223333-us-east-1";

function bucket(): BackupBucket {
  const { readers, writers, administrators, breakGlass } = ACCESS;
  return new BackupBucket("backups", {
    names: naming(),
    holdsPhi: true,
    keyArn: "arn:backups-key",
    accessLogBucketName: "logs",
    readers,
    writers,
    administrators,
    breakGlass,
  });
}

describe("BackupBucket", () => {
  it("moves backups to Glacier at 90 days and removes them at 2555, replaced versions likewise (R-001-55, C6)", async () => {
    const made = await build(bucket);
    assert.deepEqual(made.one("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration").inputs, {
      bucket: NAME,
      transitionDefaultMinimumObjectSize: "varies_by_storage_class",
      rules: [
        {
          id: "abort-incomplete-uploads",
          status: "Enabled",
          filter: { prefix: "" },
          abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
        },
        {
          id: "archive-and-expire-backups",
          status: "Enabled",
          filter: { prefix: "" },
          transitions: [{ days: 90, storageClass: "GLACIER" }],
          expiration: { days: 2555 },
          noncurrentVersionTransitions: [{ noncurrentDays: 90, storageClass: "GLACIER" }],
          noncurrentVersionExpiration: { noncurrentDays: 2555 },
        },
        {
          id: "remove-expired-markers",
          status: "Enabled",
          filter: { prefix: "" },
          expiration: { expiredObjectDeleteMarker: true },
        },
      ],
    });
  });

  it("is encrypted with the backups key, versioned, closed to the public and logged (R-001-54)", async () => {
    const made = await build(bucket);
    const encryption = made.one(
      "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    );
    assert.deepEqual(encryption.inputs["rules"], [
      {
        applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: "arn:backups-key" },
        bucketKeyEnabled: true,
        blockedEncryptionTypes: ["SSE-C"],
      },
    ]);
    assert.deepEqual(made.one("aws:s3/bucketVersioning:BucketVersioning").inputs["versioningConfiguration"], {
      status: "Enabled",
    });
    assert.equal(made.one("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock").inputs["blockPublicPolicy"], true);
    assert.equal(made.one("aws:s3/bucketLogging:BucketLogging").inputs["targetPrefix"], "backups/");
  });

  it("is guarded like patient data and refuses presigned requests altogether (R-001-54)", async () => {
    const made = await build(bucket);
    const policy = made.one("aws:s3/bucketPolicy:BucketPolicy");
    const access = { ...ACCESS, presignedLinkMinutes: undefined };
    assert.equal(policy.inputs["policy"], phiBucketPolicy(naming(), `arn:aws:s3:::${NAME}`, access));
    assert.ok(policyOf(policy).Statement.some((each) => each.Sid === "DenyPresignedRequests"));
  });

  it("is protected and kept with all its controls where it may hold patient data", async () => {
    const { opts, kept } = watchKept();
    const { readers, writers, administrators, breakGlass } = ACCESS;
    const people = { readers, writers, administrators, breakGlass };
    const args = { names: naming(), holdsPhi: true, keyArn: "k", accessLogBucketName: "logs", ...people };
    await build(() => new BackupBucket("backups", args, opts));
    assert.equal(kept.size, 8);
    assert.ok([...kept.values()].every((each) => each));
  });
});
