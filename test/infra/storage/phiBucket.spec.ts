import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { PhiBucket } from "../../../infra/storage/phiBucket";
import { phiBucketPolicy } from "../../../infra/storage/phiBucketPolicy";
import { build } from "../../support/mocks";
import { ACCESS, naming } from "./fixtures";
import { watchKept } from "./kept";

const NAME = "phi-test-records-111122223333-us-east-1";

function bucket(holdsPhi = true, opts?: pulumi.ComponentResourceOptions): PhiBucket {
  const names = naming({ holdsPhi });
  return new PhiBucket(
    "records",
    { ...ACCESS, names, holdsPhi, keyArn: pulumi.output("arn:key"), accessLogBucketName: "logs" },
    opts,
  );
}

describe("PhiBucket", () => {
  it("is encrypted with the given key through a bucket key, and takes no customer-provided keys (R-000-11, R-000-12)", async () => {
    const made = await build(() => bucket());
    assert.deepEqual(
      made.one("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration").inputs,
      {
        bucket: NAME,
        rules: [
          {
            applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: "arn:key" },
            bucketKeyEnabled: true,
            blockedEncryptionTypes: ["SSE-C"],
          },
        ],
      },
    );
  });

  it("sets all four public blocks and turns access control lists off (R-000-13, R-004-09)", async () => {
    const made = await build(() => bucket());
    assert.deepEqual(made.one("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock").inputs, {
      bucket: NAME,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    assert.deepEqual(made.one("aws:s3/bucketOwnershipControls:BucketOwnershipControls").inputs, {
      bucket: NAME,
      rule: { objectOwnership: "BucketOwnerEnforced" },
    });
  });

  it("has a policy that is a known string, after the public block (R-000-14, R-000-46)", async () => {
    const made = await build(() => bucket());
    const policy = made.one("aws:s3/bucketPolicy:BucketPolicy");
    assert.deepEqual(policy.inputs, {
      bucket: NAME,
      policy: phiBucketPolicy(naming(), `arn:aws:s3:::${NAME}`, ACCESS),
    });
    const block = made.one("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock");
    assert.ok(made.resources.indexOf(block) < made.resources.indexOf(policy));
  });

  it("keeps versions, current objects for ever and replaced ones for seven years (R-004-11)", async () => {
    const made = await build(() => bucket());
    assert.deepEqual(made.one("aws:s3/bucketVersioning:BucketVersioning").inputs, {
      bucket: NAME,
      versioningConfiguration: { status: "Enabled" },
    });
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
          id: "expire-replaced-versions",
          status: "Enabled",
          filter: { prefix: "" },
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

  it("logs access under a prefix of its own, by day of the event (R-004-12, R-004-20)", async () => {
    const made = await build(() => bucket());
    assert.deepEqual(made.one("aws:s3/bucketLogging:BucketLogging").inputs, {
      bucket: NAME,
      targetBucket: "logs",
      targetPrefix: "records/",
      targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: "EventTime" } },
    });
  });

  it("is computed by name, tagged as patient data, and uses no deprecated inline setting (R-000-10)", async () => {
    const made = await build(() => bucket());
    assert.equal(made.value.bucketName, NAME);
    assert.equal(made.value.bucketArn, `arn:aws:s3:::${NAME}`);
    assert.deepEqual(made.one("aws:s3/bucket:Bucket").inputs, {
      bucket: NAME,
      forceDestroy: false,
      tags: { Name: "phi-test-records", Purpose: "records", DataClassification: "phi" },
    });
  });

  it("protects and keeps the bucket with all its controls where it may hold patient data", async () => {
    const { opts, kept } = watchKept();
    const made = await build(() => bucket(true, opts));
    assert.equal(kept.size, 8);
    assert.equal(made.value.controls.length, 7);
    assert.ok([...kept.values()].every((each) => each));
  });

  it("can be destroyed with its objects where it holds none", async () => {
    const { opts, kept } = watchKept();
    const made = await build(() => bucket(false, opts));
    assert.ok([...kept.values()].every((each) => !each));
    assert.deepEqual(made.one("aws:s3/bucket:Bucket").inputs, {
      bucket: NAME,
      forceDestroy: true,
      tags: { Name: "phi-test-records", Purpose: "records", DataClassification: "synthetic" },
    });
  });
});
