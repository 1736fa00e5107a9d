import assert from "node:assert/strict";
import { LogBuckets } from "../../../infra/storage/logBuckets";
import { build, policyOf, type Recording, statement } from "../../support/mocks";
import { EVIDENCE_PEOPLE, naming, ROLE } from "./fixtures";
import { watchKept } from "./kept";

const ACCESS_LOGS = "phi-test-access-logs-111122223333-us-east-1";
const EDGE_LOGS = "phi-test-edge-logs-111122223333-us-east-1";

function logs(changes: { retentionDays?: number } = {}): Promise<Recording<LogBuckets>> {
  return build(() => new LogBuckets("logs", { names: naming(), holdsPhi: true, ...EVIDENCE_PEOPLE, ...changes }));
}

const SHARED = [
  "DenyPlainRequests",
  "DenyOldTls",
  "DenyForeignAccounts",
  "DenyAcls",
  "DenyPublicUploads",
  "DenyPlantedLogs",
  "DenyTampering",
  "DenyReadingByOthers",
  "DenyListingByOthers",
  "DenyManagementByOthers",
];

describe("LogBuckets", () => {
  for (const part of ["access", "edge"]) {
    it(`encrypts ${part} logs with SSE-S3, the only way that AWS supports, and locks nothing (R-004-20, C4)`, async () => {
      const made = await logs();
      const encryption = made.one(
        "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
        `logs-${part}-encryption`,
      );
      assert.deepEqual(encryption.inputs["rules"], [
        { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" }, blockedEncryptionTypes: ["SSE-C"] },
      ]);
      assert.deepEqual(made.ofType("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration"), []);
    });

    it(`keeps ${part} logs six years, versions a year longer (R-002-09)`, async () => {
      const made = await logs();
      const type = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
      const rules = made.one(type, `logs-${part}-lifecycle`).inputs["rules"] as { id: string }[];
      assert.deepEqual(
        rules.find((rule) => rule.id === "expire-logs"),
        {
          id: "expire-logs",
          status: "Enabled",
          filter: { prefix: "" },
          expiration: { days: 2192 },
          noncurrentVersionExpiration: { noncurrentDays: 365 },
        },
      );
      const versioning = made.one("aws:s3/bucketVersioning:BucketVersioning", `logs-${part}-versioning`);
      assert.deepEqual(versioning.inputs["versioningConfiguration"], { status: "Enabled" });
    });
  }

  it("lets S3's logging service deliver for buckets of this stack only", async () => {
    const made = await logs();
    const policy = policyOf(made.one("aws:s3/bucketPolicy:BucketPolicy", "logs-access-policy"));
    assert.deepEqual(
      policy.Statement.map((each) => each.Sid),
      [...SHARED, "DeliverAccessLogs"],
    );
    assert.deepEqual(statement(policy, "DeliverAccessLogs"), {
      Sid: "DeliverAccessLogs",
      Effect: "Allow",
      Principal: { Service: "logging.s3.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `arn:aws:s3:::${ACCESS_LOGS}/*`,
      Condition: {
        ArnLike: { "aws:SourceArn": "arn:aws:s3:::phi-test-*-111122223333-us-east-1" },
        StringEquals: { "aws:SourceAccount": "111122223333" },
      },
    });
  });

  it("lets Elastic Load Balancing deliver under this account's path only, with or without a prefix", async () => {
    const made = await logs();
    const policy = policyOf(made.one("aws:s3/bucketPolicy:BucketPolicy", "logs-edge-policy"));
    assert.deepEqual(
      policy.Statement.map((each) => each.Sid),
      [...SHARED, "DeliverLoadBalancerLogs"],
    );
    assert.deepEqual(statement(policy, "DeliverLoadBalancerLogs"), {
      Sid: "DeliverLoadBalancerLogs",
      Effect: "Allow",
      Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: [
        `arn:aws:s3:::${EDGE_LOGS}/AWSLogs/111122223333/*`,
        `arn:aws:s3:::${EDGE_LOGS}/*/AWSLogs/111122223333/*`,
      ],
    });
  });

  it("lets nobody but AWS services add logs and nobody but the emergency role remove them (R-004-18)", async () => {
    const made = await logs();
    const arn = `arn:aws:s3:::${ACCESS_LOGS}`;
    const policy = policyOf(made.one("aws:s3/bucketPolicy:BucketPolicy", "logs-access-policy"));
    const but = (...arns: string[]): unknown => ({
      ArnNotLike: { "aws:PrincipalArn": arns },
      BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
    });
    const denial = { Effect: "Deny", Principal: "*" };
    assert.deepEqual(policy.Statement.slice(5, 10), [
      {
        Sid: "DenyPlantedLogs",
        ...denial,
        Action: "s3:PutObject",
        Resource: `${arn}/*`,
        Condition: { BoolIfExists: { "aws:PrincipalIsAWSService": "false" } },
      },
      {
        Sid: "DenyTampering",
        ...denial,
        Action: ["s3:BypassGovernanceRetention", "s3:DeleteObject*", "s3:PutObjectLegalHold", "s3:PutObjectRetention"],
        Resource: `${arn}/*`,
        Condition: { ArnNotLike: { "aws:PrincipalArn": ROLE("break-glass") } },
      },
      {
        Sid: "DenyReadingByOthers",
        ...denial,
        Action: "s3:GetObject*",
        Resource: `${arn}/*`,
        Condition: but(ROLE("auditor"), ROLE("break-glass")),
      },
      {
        Sid: "DenyListingByOthers",
        ...denial,
        Action: "s3:ListBucket*",
        Resource: arn,
        Condition: but(ROLE("auditor"), ROLE("break-glass"), ROLE("deploy")),
      },
      {
        Sid: "DenyManagementByOthers",
        ...denial,
        Action: ["s3:DeleteBucket*", "s3:PutBucket*", "s3:Put*Configuration"],
        Resource: arn,
        Condition: but(ROLE("deploy"), ROLE("break-glass")),
      },
    ]);
  });

  it("logs access to the edge logs, and not access to the access logs, which would never end", async () => {
    const made = await logs();
    assert.deepEqual(made.one("aws:s3/bucketLogging:BucketLogging").inputs, {
      bucket: EDGE_LOGS,
      targetBucket: ACCESS_LOGS,
      targetPrefix: "edge-logs/",
      targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: "EventTime" } },
    });
  });

  it("refuses to keep logs for less than six years", () => {
    assert.throws(
      () => new LogBuckets("logs", { names: naming(), holdsPhi: true, ...EVIDENCE_PEOPLE, retentionDays: 2191 }),
      { message: "retentionDays is 2191; logs are kept at least 2192 days." },
    );
  });

  it("protects and keeps everything where the stack may hold patient data", async () => {
    const { opts, kept } = watchKept();
    await build(() => new LogBuckets("logs", { names: naming(), holdsPhi: true, ...EVIDENCE_PEOPLE }, opts));
    assert.equal(kept.size, 15);
    assert.ok([...kept.values()].every((each) => each));
  });
});
