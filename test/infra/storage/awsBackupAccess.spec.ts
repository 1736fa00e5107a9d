import assert from "node:assert/strict";
import { phiBucketPolicy } from "../../../infra/storage/phiBucketPolicy";
import { type Statement, statement } from "../../support/mocks";
import { ACCESS, naming, ROLE } from "./fixtures";
import { deniedBy } from "./requestVerdict";

const BUCKET = "arn:aws:s3:::phi-test-records-111122223333-us-east-1";
const OBJECT = `${BUCKET}/patients/1/records/a.pdf`;

function policy(awsBackup: boolean): { Statement: Statement[] } {
  return JSON.parse(phiBucketPolicy(naming(), BUCKET, { ...ACCESS, awsBackup })) as { Statement: Statement[] };
}

/** A request of AWS Backup in a role of this account: over TLS, from its own network, without any endpoint. */
function asBackup(role: string, action: string, headers: Record<string, string> = {}, awsBackup = true): string[] {
  const onBucket = /Bucket|Configuration/.test(action);
  const context = {
    "aws:SecureTransport": "true",
    "s3:TlsVersion": "1.3",
    "aws:PrincipalAccount": "111122223333",
    "aws:PrincipalArn": ROLE(role),
    "aws:PrincipalIsAWSService": "false",
    "aws:ViaAWSService": "false",
    "s3:authType": "REST-HEADER",
    ...headers,
  };
  return deniedBy(policy(awsBackup), { action: `s3:${action}`, resource: onBucket ? BUCKET : OBJECT, context });
}

/** What AWS's own policies give the roles, without what only creates or opens buckets. */
const TAKES_BACKUPS = [
  "GetBucketAcl",
  "GetBucketLocation",
  "GetBucketNotification",
  "GetBucketTagging",
  "GetBucketVersioning",
  "GetInventoryConfiguration",
  "GetObject",
  "GetObjectAcl",
  "GetObjectTagging",
  "GetObjectVersion",
  "GetObjectVersionAcl",
  "GetObjectVersionTagging",
  "ListBucket",
  "ListBucketVersions",
  "PutBucketNotification",
  "PutInventoryConfiguration",
];
const RESTORES = [
  "DeleteObject",
  "GetBucketLocation",
  "GetBucketOwnershipControls",
  "GetBucketVersioning",
  "GetObject",
  "GetObjectTagging",
  "GetObjectVersion",
  "ListBucket",
  "ListBucketVersions",
  "ListMultipartUploadParts",
  "PutObject",
  "PutObjectTagging",
];

describe("infra/storage/awsBackupAccess", () => {
  it("lets the backup role do everything that a continuous backup needs, from AWS's network (R-003-24)", () => {
    for (const action of TAKES_BACKUPS) {
      assert.deepEqual(asBackup("backup", action), [], action);
    }
  });

  it("and nothing else: it writes no object, deletes nothing and changes no protection", () => {
    for (const action of ["PutObject", "DeleteObject", "RestoreObject"]) {
      assert.deepEqual(asBackup("backup", action), ["DenyChangesByReaders", "DenyBackupsAllElse"], action);
    }
    for (const action of [
      "PutBucketPolicy",
      "DeleteBucketPolicy",
      "PutBucketPublicAccessBlock",
      "PutBucketVersioning",
      "PutEncryptionConfiguration",
      "PutLifecycleConfiguration",
      "PutReplicationConfiguration",
    ]) {
      assert.deepEqual(asBackup("backup", action), ["DenyBackupsAllElse"], action);
    }
    assert.deepEqual(asBackup("backup", "DeleteObjectVersion"), [
      "DenyChangesByReaders",
      "DenyDeletionOfVersions",
      "DenyBackupsAllElse",
    ]);
  });

  it("lets the restore role write objects back, and change neither bucket nor versions (R-003-24, R-004-16)", () => {
    for (const action of RESTORES) {
      assert.deepEqual(asBackup("restore", action), [], action);
    }
    assert.deepEqual(asBackup("restore", "DeleteObjectVersion"), ["DenyDeletionOfVersions", "DenyRestoresAllElse"]);
    for (const action of ["PutBucketPolicy", "PutBucketVersioning", "PutBucketNotification"]) {
      assert.deepEqual(asBackup("restore", action), ["DenyManagementByOthers", "DenyRestoresAllElse"], action);
    }
    assert.deepEqual(asBackup("restore", "PutObjectAcl"), ["DenyAcls", "DenyRestoresAllElse"]);
  });

  it("both keep to TLS 1.2, this account and the bucket's encryption (R-000-14, R-003-09)", () => {
    assert.deepEqual(asBackup("backup", "GetObject", { "aws:SecureTransport": "false" }), ["DenyPlainRequests"]);
    assert.deepEqual(asBackup("restore", "PutObject", { "s3:TlsVersion": "1.1" }), ["DenyOldTls"]);
    assert.deepEqual(asBackup("backup", "GetObject", { "aws:PrincipalAccount": "444455556666" }), [
      "DenyForeignAccounts",
    ]);
    assert.deepEqual(asBackup("restore", "PutObject", { "s3:x-amz-server-side-encryption": "AES256" }), [
      "DenyWrongAlgorithm",
    ]);
    const elsewhere = {
      "s3:x-amz-server-side-encryption": "aws:kms",
      "s3:x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:us-east-1:444455556666:key/1",
    };
    assert.deepEqual(asBackup("restore", "PutObject", elsewhere), ["DenyWrongKey"]);
  });

  it("neither role of another stack or another name gets in", () => {
    for (const arn of [
      "arn:aws:iam::111122223333:role/phi-prod-backup",
      "arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole",
    ]) {
      assert.deepEqual(asBackup("", "GetObject", { "aws:PrincipalArn": arn }), [
        "DenyOtherNetworks",
        "DenyUnnamedRoles",
      ]);
    }
  });

  it("without the option neither role reaches the bucket, and the policy does not name them", () => {
    assert.deepEqual(asBackup("backup", "GetObject", {}, false), ["DenyOtherNetworks", "DenyUnnamedRoles"]);
    assert.deepEqual(asBackup("restore", "PutObject", {}, false), [
      "DenyOtherNetworks",
      "DenyUnnamedRoles",
      "DenyChangesByReaders",
    ]);
    assert.doesNotMatch(JSON.stringify(policy(false)), /phi-test-(backup|restore)"/);
  });

  it("bounds the roles by denials of their own, the exact statements", () => {
    assert.deepEqual(statement(policy(true), "DenyBackupsAllElse"), {
      Sid: "DenyBackupsAllElse",
      Effect: "Deny",
      Principal: "*",
      NotAction: [
        "s3:GetBucket*",
        "s3:GetInventoryConfiguration",
        "s3:GetObject*",
        "s3:ListBucket*",
        "s3:PutBucketNotification",
        "s3:PutInventoryConfiguration",
      ],
      Resource: [BUCKET, `${BUCKET}/*`],
      Condition: { ArnLike: { "aws:PrincipalArn": ROLE("backup") } },
    });
    assert.deepEqual(statement(policy(true), "DenyRestoresAllElse").Condition, {
      ArnLike: { "aws:PrincipalArn": ROLE("restore") },
    });
    assert.ok(policy(true).Statement.every((each) => each.Effect === "Deny"));
  });
});
