import assert from "node:assert/strict";
import { trailBucketPolicy } from "../../../infra/audit/trailPolicies";
import { type Statement, statement } from "../../support/mocks";
import { EVIDENCE_PEOPLE, naming, ROLE } from "../storage/fixtures";
import { deniedBy } from "../storage/requestVerdict";

const BUCKET = "arn:aws:s3:::phi-test-trail-111122223333-us-east-1";
const TRAIL = "arn:aws:cloudtrail:us-east-1:111122223333:trail/phi-test-trail";
const POLICY = JSON.parse(trailBucketPolicy(naming(), BUCKET, EVIDENCE_PEOPLE)) as { Statement: Statement[] };

/** The Sids that deny an action to a role of the account, or to CloudTrail. */
function denied(action: string, who: string): string[] {
  const service = who === "cloudtrail";
  const bucketLevel = action.includes("Bucket") || action.endsWith("Configuration");
  return deniedBy(POLICY, {
    action,
    resource: bucketLevel ? BUCKET : `${BUCKET}/AWSLogs/111122223333/CloudTrail/us-east-1/file.json.gz`,
    context: {
      "aws:SecureTransport": "true",
      "s3:TlsVersion": "1.3",
      "aws:PrincipalIsAWSService": String(service),
      ...(service ? {} : { "aws:PrincipalArn": ROLE(who), "aws:PrincipalAccount": "111122223333" }),
    },
  });
}

describe("trailBucketPolicy", () => {
  it("allows CloudTrail to check the bucket and to deliver this trail for this account, nothing else (R-000-44)", () => {
    const allowed = POLICY.Statement.filter((each) => each.Effect === "Allow");
    assert.deepEqual(allowed, [
      {
        Sid: "CheckBucketAsTrail",
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: "s3:GetBucketAcl",
        Resource: BUCKET,
        Condition: { StringEquals: { "aws:SourceArn": TRAIL } },
      },
      {
        Sid: "DeliverTrail",
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: `${BUCKET}/AWSLogs/111122223333/*`,
        Condition: { StringEquals: { "aws:SourceArn": TRAIL, "s3:x-amz-acl": "bucket-owner-full-control" } },
      },
    ]);
  });

  it("refuses plain transport, old TLS and other accounts on bucket and files (R-004-18)", () => {
    const both = [BUCKET, `${BUCKET}/*`];
    for (const sid of ["DenyPlainRequests", "DenyOldTls", "DenyForeignAccounts"]) {
      const { Effect, Principal, Action, Resource } = statement(POLICY, sid);
      assert.deepEqual(
        { Effect, Principal, Action, Resource },
        { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: both },
      );
    }
  });

  it("stands in the way of nothing that CloudTrail does", () => {
    assert.deepEqual(denied("s3:PutObject", "cloudtrail"), []);
    assert.deepEqual(denied("s3:GetBucketAcl", "cloudtrail"), []);
  });

  it("lets nobody plant a file, the emergency role included", () => {
    assert.deepEqual(denied("s3:PutObject", "deploy"), ["DenyPlantedLogs"]);
    assert.deepEqual(denied("s3:PutObject", "break-glass"), ["DenyPlantedLogs"]);
  });

  it("lets nobody but the emergency role delete a file or shorten its lock (R-004-18)", () => {
    for (const action of [
      "s3:DeleteObject",
      "s3:DeleteObjectVersion",
      "s3:BypassGovernanceRetention",
      "s3:PutObjectRetention",
      "s3:PutObjectLegalHold",
    ]) {
      for (const role of ["deploy", "auditor", "key-admin"]) {
        assert.deepEqual(denied(action, role), ["DenyTampering"], `${action} by ${role}`);
      }
      assert.deepEqual(denied(action, "break-glass"), []);
    }
  });

  it("lets auditors read, and those who deploy manage without reading", () => {
    assert.deepEqual(denied("s3:GetObject", "auditor"), []);
    assert.deepEqual(denied("s3:ListBucket", "auditor"), []);
    assert.deepEqual(denied("s3:GetObject", "writer"), ["DenyReadingByOthers"]);
    assert.deepEqual(denied("s3:ListBucket", "writer"), ["DenyListingByOthers"]);
    assert.deepEqual(denied("s3:GetObject", "deploy"), ["DenyReadingByOthers"]);
    assert.deepEqual(denied("s3:ListBucket", "deploy"), []);
    assert.deepEqual(denied("s3:PutBucketPolicy", "deploy"), []);
    assert.deepEqual(denied("s3:PutBucketPolicy", "auditor"), ["DenyManagementByOthers"]);
    assert.deepEqual(denied("s3:PutLifecycleConfiguration", "key-admin"), ["DenyManagementByOthers"]);
  });
});
