import assert from "node:assert/strict";
import { backupReports, reportBucketPolicy } from "../../../infra/recovery/reports";
import { simulate } from "../../support/iamSimulator";
import { build, type policyOf, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;
const KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000002";
const BUCKET = "phi-test-backup-reports-111122223333-us-east-1";
const REPORTER = role("aws-service-role/reports.backup.amazonaws.com/AWSServiceRoleForBackupReports");
const PEOPLE = {
  readers: [role("phi-test-auditor")],
  administrators: [role("platform")],
  breakGlass: role("phi-test-break-glass"),
};

describe("infra/recovery/reports", () => {
  let made: Recording<void>;
  before(async () => {
    const args = { names: testNaming(), holdsPhi: true, auditKeyArn: KEY, accessLogBucketName: "access-logs" };
    made = await build(() => backupReports("reports", { ...args, ...PEOPLE }, {}));
  });

  it("R-002-19 R-003-24 reports every backup, copy and restore to a bucket of evidence", () => {
    assert.deepEqual(
      made
        .ofType("aws:backup/reportPlan:ReportPlan")
        .map(({ inputs }) => [inputs["name"], inputs["reportSetting"], inputs["reportDeliveryChannel"]]),
      ["backup_job_report", "copy_job_report", "restore_job_report"].map((report) => [
        `phi_test_${report}`,
        { reportTemplate: report.toUpperCase() },
        { s3BucketName: BUCKET, s3KeyPrefix: report, formats: ["CSV", "JSON"] },
      ]),
    );
  });

  it("R-001-43 R-002-09 encrypts them with the audit key and keeps them for six years", () => {
    const [rule] = made.one("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration")
      .inputs["rules"] as Record<string, unknown>[];
    assert.deepEqual(rule?.["applyServerSideEncryptionByDefault"], { sseAlgorithm: "aws:kms", kmsMasterKeyId: KEY });
    const rules = made.one("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration").inputs["rules"];
    const expiry = (rules as { id: string; expiration?: unknown }[]).find(({ id }) => id === "expire-logs");
    assert.deepEqual(expiry?.expiration, { days: 2192 });
  });

  it("AWS Backup's own role delivers, nobody else adds or removes, auditors read", () => {
    const policy = JSON.parse(reportBucketPolicy(testNaming(), PEOPLE)) as ReturnType<typeof policyOf>;
    const ask = (who: string, action: string): string =>
      simulate(policy, {
        action: `s3:${action}`,
        resource: `arn:aws:s3:::${BUCKET}/report.csv`,
        principal: who,
        context: {
          "aws:PrincipalArn": who,
          "aws:PrincipalAccount": "111122223333",
          "aws:PrincipalIsAWSService": "false",
          "aws:SecureTransport": "true",
          "s3:TlsVersion": "1.3",
        },
      });
    assert.equal(ask(REPORTER, "PutObject"), "allowed");
    for (const who of [role("platform"), role("phi-test-auditor"), PEOPLE.breakGlass]) {
      assert.equal(ask(who, "PutObject"), "denied", who);
    }
    assert.equal(ask(role("phi-test-auditor"), "GetObject"), "not allowed");
    assert.equal(ask(role("platform"), "GetObject"), "denied");
    assert.equal(ask(role("platform"), "DeleteObject"), "denied");
    assert.equal(ask(PEOPLE.breakGlass, "DeleteObject"), "not allowed");
  });
});
