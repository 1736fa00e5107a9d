import assert from "node:assert/strict";
import { phiBucketPolicy, type PhiBucketAccess } from "../../../infra/storage/phiBucketPolicy";
import { type Statement, statement } from "../../support/mocks";
import { ACCESS, AWS_OWN, naming, ROLE } from "./fixtures";

const BUCKET = "arn:aws:s3:::phi-test-records-111122223333-us-east-1";
const BOTH = [BUCKET, `${BUCKET}/*`];
const NOT_SERVICE = { "aws:PrincipalIsAWSService": "false" };

function policy(changes: Partial<PhiBucketAccess> = {}): { Statement: Statement[] } {
  return JSON.parse(phiBucketPolicy(naming(), BUCKET, { ...ACCESS, ...changes })) as { Statement: Statement[] };
}

function denial(Sid: string, Action: unknown, Resource: unknown, Condition?: unknown): unknown {
  return { Sid, Effect: "Deny", Principal: "*", Action, Resource, ...(Condition ? { Condition } : {}) };
}

describe("phiBucketPolicy, statement by statement", () => {
  it("consists of exactly these denials and allows nobody anything (R-000-46, R-004-13)", () => {
    const { Statement } = policy();
    assert.deepEqual(
      Statement.map((each) => each.Sid),
      [
        "DenyPlainRequests",
        "DenyOldTls",
        "DenyForeignAccounts",
        "DenyAcls",
        "DenyPublicUploads",
        "DenyWrongAlgorithm",
        "DenyWrongKey",
        "DenyAwsManagedKey",
        "DenyCustomerProvidedKey",
        "DenyOtherNetworks",
        "DenyListingFromOtherNetworks",
        "DenyUnnamedRoles",
        "DenyListingByUnnamedRoles",
        "DenyChangesByReaders",
        "DenyDeletionOfVersions",
        "DenyManagementByOthers",
        "DenyOldPresignedRequests",
      ],
    );
    assert.ok(Statement.every((each) => each.Effect === "Deny"));
  });

  it("stays under S3's limit of 20 KB with every option on", () => {
    const text = phiBucketPolicy(naming(), BUCKET, {
      ...ACCESS,
      requireSseHeader: true,
      linksFromAnywhere: true,
      trustedAccountIds: ["444455556666", "777788889999"],
    });
    assert.ok(text.length < 20_480, `${text.length} bytes`);
  });

  it("refuses plain requests and TLS before 1.2 on bucket and objects (R-000-14)", () => {
    assert.deepEqual(
      statement(policy(), "DenyPlainRequests"),
      denial("DenyPlainRequests", "s3:*", BOTH, { Bool: { "aws:SecureTransport": "false" } }),
    );
    assert.deepEqual(
      statement(policy(), "DenyOldTls"),
      denial("DenyOldTls", "s3:*", BOTH, { NumericLessThan: { "s3:TlsVersion": "1.2" } }),
    );
  });

  it("refuses everything to other accounts", () => {
    assert.deepEqual(
      statement(policy(), "DenyForeignAccounts"),
      denial("DenyForeignAccounts", "s3:*", BOTH, {
        BoolIfExists: NOT_SERVICE,
        StringNotEquals: { "aws:PrincipalAccount": ["111122223333"] },
      }),
    );
  });

  it("refuses access control lists and public uploads", () => {
    assert.deepEqual(
      statement(policy(), "DenyAcls"),
      denial("DenyAcls", ["s3:PutBucketAcl", "s3:PutObjectAcl", "s3:PutObjectVersionAcl"], BOTH),
    );
    assert.deepEqual(
      statement(policy(), "DenyPublicUploads"),
      denial("DenyPublicUploads", "s3:PutObject", `${BUCKET}/*`, {
        StringEquals: { "s3:x-amz-acl": ["authenticated-read", "public-read", "public-read-write"] },
      }),
    );
  });

  it("refuses a stated algorithm other than aws:kms, a key from elsewhere, AWS's own key and SSE-C (R-003-03, R-003-09)", () => {
    const upload = (sid: string, condition: unknown): unknown => denial(sid, "s3:PutObject", `${BUCKET}/*`, condition);
    const algorithm = "s3:x-amz-server-side-encryption";
    const key = "s3:x-amz-server-side-encryption-aws-kms-key-id";
    const customer = "s3:x-amz-server-side-encryption-customer-algorithm";
    assert.deepEqual(
      policy().Statement.filter((each) => each.Sid?.match(/Algorithm$|Key$/)),
      [
        upload("DenyWrongAlgorithm", { Null: { [algorithm]: "false" }, StringNotEquals: { [algorithm]: "aws:kms" } }),
        upload("DenyWrongKey", {
          ArnNotLike: { [key]: "arn:aws:kms:us-east-1:111122223333:key/*" },
          Null: { [key]: "false" },
        }),
        upload("DenyAwsManagedKey", { Null: { [key]: "true" }, StringEquals: { [algorithm]: "aws:kms" } }),
        upload("DenyCustomerProvidedKey", { Null: { [customer]: "false" } }),
      ],
    );
  });

  it("requires the header only where asked (R-003-16)", () => {
    assert.deepEqual(
      statement(policy({ requireSseHeader: true }), "DenyUnstatedEncryption"),
      denial("DenyUnstatedEncryption", "s3:PutObject", `${BUCKET}/*`, {
        Null: { "s3:x-amz-server-side-encryption": "true" },
      }),
    );
  });

  it("keeps data to endpoints of this account; deployers list from elsewhere, as HeadBucket does (R-004-13)", () => {
    const elsewhere = (arns: string[]): unknown => ({
      ArnNotLike: { "aws:PrincipalArn": [ROLE("break-glass"), ...AWS_OWN, ...arns] },
      BoolIfExists: { ...NOT_SERVICE, "aws:ViaAWSService": "false" },
      StringNotEquals: { "aws:VpceAccount": ["111122223333"] },
    });
    assert.deepEqual(
      statement(policy(), "DenyOtherNetworks"),
      denial("DenyOtherNetworks", "s3:*", `${BUCKET}/*`, elsewhere([])),
    );
    assert.deepEqual(
      statement(policy(), "DenyListingFromOtherNetworks"),
      denial("DenyListingFromOtherNetworks", "s3:ListBucket*", BUCKET, elsewhere([...ACCESS.administrators])),
    );
  });

  it("keeps data to named roles; administrators are none of them (R-004-13)", () => {
    const named = [ROLE("reader"), ROLE("writer"), ROLE("break-glass"), ...AWS_OWN];
    const but = (arns: string[]): unknown => ({
      ArnNotLike: { "aws:PrincipalArn": arns },
      BoolIfExists: NOT_SERVICE,
    });
    assert.deepEqual(
      statement(policy(), "DenyUnnamedRoles"),
      denial("DenyUnnamedRoles", "s3:*", `${BUCKET}/*`, but(named)),
    );
    assert.deepEqual(
      statement(policy(), "DenyListingByUnnamedRoles"),
      denial("DenyListingByUnnamedRoles", "s3:ListBucket*", BUCKET, but([...named, ...ACCESS.administrators])),
    );
    assert.deepEqual(statement(policy(), "DenyChangesByReaders"), {
      Sid: "DenyChangesByReaders",
      Effect: "Deny",
      Principal: "*",
      NotAction: ["s3:GetObject*", "s3:ListMultipartUploadParts"],
      Resource: `${BUCKET}/*`,
      Condition: but([ROLE("writer"), ROLE("break-glass"), ...AWS_OWN]),
    });
  });

  it("lets only the emergency role remove versions, and only administrators change the protection", () => {
    assert.deepEqual(
      statement(policy(), "DenyDeletionOfVersions"),
      denial("DenyDeletionOfVersions", "s3:DeleteObjectVersion", `${BUCKET}/*`, {
        ArnNotLike: { "aws:PrincipalArn": ROLE("break-glass") },
      }),
    );
    assert.deepEqual(
      statement(policy(), "DenyManagementByOthers"),
      denial("DenyManagementByOthers", ["s3:DeleteBucket*", "s3:PutBucket*", "s3:Put*Configuration"], BUCKET, {
        ArnNotLike: { "aws:PrincipalArn": [...ACCESS.administrators, ROLE("break-glass")] },
        BoolIfExists: NOT_SERVICE,
      }),
    );
  });

  it("limits presigned requests to the minutes given, in milliseconds, and refuses them where none are (R-000-16)", () => {
    const presigned = { "s3:authType": ["POST", "REST-QUERY-STRING"] };
    assert.deepEqual(
      statement(policy({ presignedLinkMinutes: 10 }), "DenyOldPresignedRequests"),
      denial("DenyOldPresignedRequests", "s3:*", `${BUCKET}/*`, {
        NumericGreaterThan: { "s3:signatureAge": "600000" },
        StringEquals: presigned,
      }),
    );
    assert.deepEqual(
      statement(policy({ presignedLinkMinutes: undefined }), "DenyPresignedRequests"),
      denial("DenyPresignedRequests", "s3:*", `${BUCKET}/*`, { StringEquals: presigned }),
    );
    for (const minutes of [0, 16, 1.5]) {
      assert.throws(() => policy({ presignedLinkMinutes: minutes }), {
        message: `presignedLinkMinutes is ${minutes}; allowed is a whole number from 1 to 15.`,
      });
    }
  });

  it("lets trusted accounts read objects, and no more (R-001-45)", () => {
    assert.deepEqual(statement(policy({ trustedAccountIds: ["444455556666"] }), "ReadFromTrustedAccounts"), {
      Sid: "ReadFromTrustedAccounts",
      Effect: "Allow",
      Principal: { AWS: ["arn:aws:iam::444455556666:root"] },
      Action: "s3:GetObject",
      Resource: `${BUCKET}/*`,
    });
  });
});
