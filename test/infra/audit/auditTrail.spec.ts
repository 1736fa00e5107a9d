import assert from "node:assert/strict";
import { AuditTrail, type AuditTrailArgs } from "../../../infra/audit/auditTrail";
import { build, policyOf, type Recording } from "../../support/mocks";
import { EVIDENCE_PEOPLE, naming } from "../storage/fixtures";
import { watchKept } from "../storage/kept";

const BUCKET = "phi-test-trail-111122223333-us-east-1";
const RECORDS = "arn:aws:s3:::phi-test-records-111122223333-us-east-1";

const ARGS: AuditTrailArgs = {
  names: naming(),
  holdsPhi: true,
  keyArn: "arn:audit-key",
  dataEventBucketArns: [RECORDS],
  permissionsBoundaryArn: "arn:boundary",
  accessLogBucketName: "logs",
  ...EVIDENCE_PEOPLE,
};

function trail(changes: Partial<AuditTrailArgs> = {}): Promise<Recording<AuditTrail>> {
  return build(() => new AuditTrail("trail", { ...ARGS, ...changes }));
}

describe("AuditTrail", () => {
  it("covers every region, is signed, encrypted and switched on (R-000-32, R-000-33, R-000-34, R-000-35, R-003-12)", async () => {
    const made = await trail();
    const { advancedEventSelectors, ...inputs } = made.one("aws:cloudtrail/trail:Trail").inputs;
    assert.ok(advancedEventSelectors);
    assert.deepEqual(inputs, {
      name: "phi-test-trail",
      s3BucketName: BUCKET,
      kmsKeyId: "arn:audit-key",
      cloudWatchLogsGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:/phi/test/trail:*",
      cloudWatchLogsRoleArn: "arn:of:trail-role",
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      enableLogFileValidation: true,
      enableLogging: true,
      tags: { Name: "phi-test-trail", Purpose: "trail", DataClassification: "audit" },
    });
  });

  it("records every management event, KMS among them, and objects of the given buckets only (R-000-45, R-002-05, C5)", async () => {
    const made = await trail();
    assert.deepEqual(made.one("aws:cloudtrail/trail:Trail").inputs["advancedEventSelectors"], [
      {
        name: "Every management event",
        fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }],
      },
      {
        name: "Reads and writes of objects with patient data",
        fieldSelectors: [
          { field: "eventCategory", equals: ["Data"] },
          { field: "resources.type", equals: ["AWS::S3::Object"] },
          { field: "resources.ARN", startsWiths: [`${RECORDS}/`] },
        ],
      },
    ]);
  });

  it("records management events alone where there is no bucket with patient data", async () => {
    const made = await trail({ dataEventBucketArns: [] });
    const selectors = made.one("aws:cloudtrail/trail:Trail").inputs["advancedEventSelectors"] as { name: string }[];
    assert.deepEqual(
      selectors.map((selector) => selector.name),
      ["Every management event"],
    );
  });

  it("looks for anomalies where asked", async () => {
    const made = await trail({ insightTypes: ["ApiErrorRateInsight"] });
    assert.deepEqual(made.one("aws:cloudtrail/trail:Trail").inputs["insightSelectors"], [
      { insightType: "ApiErrorRateInsight" },
    ]);
  });

  it("is locked in a bucket of its own for six years, from the bucket's creation on (R-000-44, R-004-17)", async () => {
    const made = await trail();
    assert.deepEqual(made.one("aws:s3/bucket:Bucket").inputs, {
      bucket: BUCKET,
      forceDestroy: false,
      objectLockEnabled: true,
      tags: { Name: "phi-test-trail", Purpose: "trail", DataClassification: "audit" },
    });
    assert.deepEqual(made.one("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration").inputs, {
      bucket: BUCKET,
      objectLockEnabled: "Enabled",
      rule: { defaultRetention: { mode: "GOVERNANCE", days: 2192 } },
    });
    const strict = await trail({ objectLockMode: "COMPLIANCE", logRetentionDays: 2557 });
    assert.deepEqual(strict.one("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration").inputs["rule"], {
      defaultRetention: { mode: "COMPLIANCE", days: 2557 },
    });
  });

  it("has a bucket with the audit key, object by object, versioned, blocked, logged, and emptied after the lock (R-004-18)", async () => {
    const made = await trail();
    const encryption = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
    assert.deepEqual(made.one(encryption).inputs["rules"], [
      {
        applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: "arn:audit-key" },
        bucketKeyEnabled: false,
        blockedEncryptionTypes: ["SSE-C"],
      },
    ]);
    assert.deepEqual(made.one("aws:s3/bucketVersioning:BucketVersioning").inputs["versioningConfiguration"], {
      status: "Enabled",
    });
    assert.equal(
      made.one("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock").inputs["restrictPublicBuckets"],
      true,
    );
    assert.equal(made.one("aws:s3/bucketLogging:BucketLogging").inputs["targetPrefix"], "trail/");
    const rules = made.one("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration").inputs["rules"];
    assert.deepEqual((rules as unknown[])[1], {
      id: "expire-logs",
      status: "Enabled",
      filter: { prefix: "" },
      expiration: { days: 2192 },
      noncurrentVersionExpiration: { noncurrentDays: 365 },
    });
  });

  it("goes to a log group with the audit key and six years of retention (R-002-09)", async () => {
    const made = await trail();
    assert.equal(made.value.logGroupName, "/phi/test/trail");
    assert.deepEqual(made.one("aws:cloudwatch/logGroup:LogGroup").inputs, {
      name: "/phi/test/trail",
      kmsKeyId: "arn:audit-key",
      retentionInDays: 2192,
      deletionProtectionEnabled: true,
      tags: { Name: "phi-test-trail-logs", Purpose: "trail-logs", DataClassification: "audit" },
    });
  });

  it("delivers through a role that only CloudTrail assumes and that only adds to its own streams", async () => {
    const made = await trail();
    const role = made.one("aws:iam/role:Role");
    assert.equal(role.inputs["name"], "phi-test-trail-logs");
    assert.equal(role.inputs["permissionsBoundary"], "arn:boundary");
    assert.deepEqual(policyOf(role, "assumeRolePolicy").Statement, [
      {
        Sid: "AssumeAsTrail",
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: "sts:AssumeRole",
      },
    ]);
    const group = "arn:aws:logs:us-east-1:111122223333:log-group:/phi/test/trail";
    assert.deepEqual(policyOf(made.one("aws:iam/rolePolicy:RolePolicy")).Statement, [
      {
        Sid: "DeliverEvents",
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: `${group}:log-stream:111122223333_CloudTrail_us-east-1*`,
      },
    ]);
  });

  it("is declared after everything that its delivery needs", async () => {
    const { resources } = await trail();
    const position = (type: string): number => resources.findIndex((each) => each.type === type);
    for (const type of [
      "aws:s3/bucketPolicy:BucketPolicy",
      "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
      "aws:cloudwatch/logGroup:LogGroup",
      "aws:iam/rolePolicy:RolePolicy",
    ]) {
      assert.ok(position(type) >= 0 && position(type) < position("aws:cloudtrail/trail:Trail"), type);
    }
  });

  it("refuses less than six years", () => {
    assert.throws(() => new AuditTrail("trail", { ...ARGS, logRetentionDays: 365 }), {
      message: "logRetentionDays is 365; the trail is kept at least 2192 days.",
    });
  });

  it("refuses to record its own bucket, which would feed itself", () => {
    assert.throws(
      () => new AuditTrail("trail", { ...ARGS, dataEventBucketArns: [RECORDS, `arn:aws:s3:::${BUCKET}`] }),
      {
        message: "dataEventBucketArns names the trail's own bucket; a trail cannot record its own deliveries.",
      },
    );
  });

  it("protects and keeps trail, logs, role and bucket where the stack may hold patient data, and only there", async () => {
    for (const holdsPhi of [true, false]) {
      const { opts, kept } = watchKept();
      const made = await build(() => new AuditTrail("trail", { ...ARGS, holdsPhi }, opts));
      assert.equal(kept.size, 13);
      assert.ok([...kept.values()].every((each) => each === holdsPhi));
      const group = made.one("aws:cloudwatch/logGroup:LogGroup");
      assert.equal(group.inputs["deletionProtectionEnabled"], holdsPhi);
      assert.equal(made.one("aws:s3/bucket:Bucket").inputs["forceDestroy"], !holdsPhi);
    }
  });
});
