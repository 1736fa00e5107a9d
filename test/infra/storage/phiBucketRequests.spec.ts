import assert from "node:assert/strict";
import { phiBucketPolicy, type PhiBucketAccess } from "../../../infra/storage/phiBucketPolicy";
import { type Statement } from "../../support/mocks";
import { ACCESS, naming, ROLE } from "./fixtures";
import { deniedBy } from "./requestVerdict";

const BUCKET = "arn:aws:s3:::phi-test-records-111122223333-us-east-1";
const OBJECT = `${BUCKET}/patients/1/records/a.pdf`;
const SSE = "s3:x-amz-server-side-encryption";
const KEY_ID = "s3:x-amz-server-side-encryption-aws-kms-key-id";
const OUR_KEY = "arn:aws:kms:us-east-1:111122223333:key/1234abcd";

/** A role of the account on an instance behind the endpoint, over TLS 1.3. */
function inside(role: string): Record<string, string> {
  return {
    "aws:SecureTransport": "true",
    "s3:TlsVersion": "1.3",
    "aws:PrincipalAccount": "111122223333",
    "aws:PrincipalArn": ROLE(role),
    "aws:PrincipalIsAWSService": "false",
    "aws:ViaAWSService": "false",
    "aws:VpceAccount": "111122223333",
    "s3:authType": "REST-HEADER",
  };
}

function without(context: Record<string, string>, ...keys: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(context).filter(([key]) => !keys.includes(key)));
}

function verdict(
  action: string,
  context: Record<string, string>,
  changes: Partial<PhiBucketAccess> = {},
  resource = action.startsWith("s3:ListBucket") || action.includes("Bucket") ? BUCKET : OBJECT,
): string[] {
  const text = phiBucketPolicy(naming(), BUCKET, { ...ACCESS, ...changes });
  return deniedBy(JSON.parse(text) as { Statement: Statement[] }, { action, resource, context });
}

describe("what the policy of the PHI bucket means for requests", () => {
  it("an upload that states nothing passes and gets the bucket's own key (decision C3, R-000-15)", () => {
    assert.deepEqual(verdict("s3:PutObject", inside("writer")), []);
  });

  it("an upload that states aws:kms with a key of the account passes", () => {
    assert.deepEqual(verdict("s3:PutObject", { ...inside("writer"), [SSE]: "aws:kms", [KEY_ID]: OUR_KEY }), []);
  });

  const uploads: [string, Record<string, string>, string][] = [
    ["SSE-S3", { [SSE]: "AES256" }, "DenyWrongAlgorithm"],
    ["aws:kms without a key, which means aws/s3", { [SSE]: "aws:kms" }, "DenyAwsManagedKey"],
    [
      "a key of another account",
      { [SSE]: "aws:kms", [KEY_ID]: OUR_KEY.replace("111122223333", "444455556666") },
      "DenyWrongKey",
    ],
    [
      "a key of another region",
      { [SSE]: "aws:kms", [KEY_ID]: OUR_KEY.replace("us-east-1", "eu-west-1") },
      "DenyWrongKey",
    ],
    [
      "a customer-provided key",
      { "s3:x-amz-server-side-encryption-customer-algorithm": "AES256" },
      "DenyCustomerProvidedKey",
    ],
    ["a public list", { "s3:x-amz-acl": "public-read" }, "DenyPublicUploads"],
  ];
  for (const [what, headers, sid] of uploads) {
    it(`an upload with ${what} is refused by ${sid} (R-003-09)`, () => {
      assert.deepEqual(verdict("s3:PutObject", { ...inside("writer"), ...headers }), [sid]);
    });
  }

  it("with requireSseHeader an upload that states nothing is refused (R-003-16)", () => {
    assert.deepEqual(verdict("s3:PutObject", inside("writer"), { requireSseHeader: true }), ["DenyUnstatedEncryption"]);
  });

  it("plain transport and TLS 1.1 are refused to everyone, the emergency role too (R-000-14)", () => {
    const plain = { ...without(inside("break-glass"), "s3:TlsVersion"), "aws:SecureTransport": "false" };
    assert.deepEqual(verdict("s3:GetObject", plain), ["DenyPlainRequests"]);
    assert.deepEqual(verdict("s3:GetObject", { ...inside("break-glass"), "s3:TlsVersion": "1.1" }), ["DenyOldTls"]);
  });

  it("a reader reads and lists, and changes nothing", () => {
    assert.deepEqual(verdict("s3:GetObject", inside("reader")), []);
    assert.deepEqual(verdict("s3:ListBucket", inside("reader")), []);
    assert.deepEqual(verdict("s3:PutObject", inside("reader")), ["DenyChangesByReaders"]);
    assert.deepEqual(verdict("s3:DeleteObject", inside("reader")), ["DenyChangesByReaders"]);
  });

  it("a writer deletes objects but no versions", () => {
    assert.deepEqual(verdict("s3:DeleteObject", inside("writer")), []);
    assert.deepEqual(verdict("s3:DeleteObjectVersion", inside("writer")), ["DenyDeletionOfVersions"]);
  });

  it("a role that is not named reads nothing, whatever its own policy says", () => {
    assert.deepEqual(verdict("s3:GetObject", inside("somebody")), ["DenyUnnamedRoles"]);
    assert.deepEqual(verdict("s3:ListBucket", inside("somebody")), ["DenyListingByUnnamedRoles"]);
  });

  it("whoever deploys manages the bucket from anywhere, and reads no object from anywhere", () => {
    const deploy = without(inside("deploy"), "aws:VpceAccount");
    assert.deepEqual(verdict("s3:PutBucketPolicy", deploy), []);
    assert.deepEqual(verdict("s3:PutEncryptionConfiguration", deploy, {}, BUCKET), []);
    assert.deepEqual(verdict("s3:ListBucket", deploy), []);
    assert.deepEqual(verdict("s3:GetObject", deploy), ["DenyOtherNetworks", "DenyUnnamedRoles"]);
    assert.deepEqual(verdict("s3:GetObject", inside("deploy")), ["DenyUnnamedRoles"]);
  });

  it("nobody else changes the protection of the bucket", () => {
    for (const action of ["s3:PutBucketPolicy", "s3:DeleteBucketPolicy", "s3:PutLifecycleConfiguration"]) {
      assert.deepEqual(verdict(action, inside("writer"), {}, BUCKET), ["DenyManagementByOthers"]);
    }
    assert.deepEqual(verdict("s3:GetBucketPolicy", inside("auditor")), []);
  });

  it("a reader outside the endpoint, or behind another account's, reads nothing (R-004-13)", () => {
    assert.deepEqual(verdict("s3:GetObject", without(inside("reader"), "aws:VpceAccount")), ["DenyOtherNetworks"]);
    const elsewhere = { ...inside("reader"), "aws:VpceAccount": "444455556666" };
    assert.deepEqual(verdict("s3:GetObject", elsewhere), ["DenyOtherNetworks"]);
    assert.deepEqual(verdict("s3:ListBucket", elsewhere), ["DenyListingFromOtherNetworks"]);
  });

  it("the emergency role, AWS services on behalf of a reader, and service-linked roles need no endpoint", () => {
    const outside = (role: string): Record<string, string> => without(inside(role), "aws:VpceAccount");
    assert.deepEqual(verdict("s3:GetObject", outside("break-glass")), []);
    assert.deepEqual(verdict("s3:GetObject", { ...outside("reader"), "aws:ViaAWSService": "true" }), []);
    const linked = "arn:aws:iam::111122223333:role/aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie";
    assert.deepEqual(verdict("s3:GetObject", { ...outside("reader"), "aws:PrincipalArn": linked }), []);
  });

  it("another account is refused, also through our endpoint; an anonymous request is too", () => {
    const foreign = {
      ...inside("reader"),
      "aws:PrincipalAccount": "444455556666",
      "aws:PrincipalArn": "arn:aws:iam::444455556666:role/phi-test-reader",
    };
    assert.deepEqual(verdict("s3:GetObject", foreign), ["DenyForeignAccounts", "DenyUnnamedRoles"]);
    const anonymous = {
      ...without(inside("reader"), "aws:PrincipalArn", "aws:PrincipalIsAWSService", "aws:VpceAccount", "s3:authType"),
      "aws:PrincipalAccount": "anonymous",
    };
    assert.deepEqual(verdict("s3:GetObject", anonymous), [
      "DenyForeignAccounts",
      "DenyOtherNetworks",
      "DenyUnnamedRoles",
    ]);
  });

  it("a trusted account reads through an endpoint of its own, and does nothing else (R-001-45)", () => {
    const trusted = {
      ...inside("reader"),
      "aws:PrincipalAccount": "444455556666",
      "aws:PrincipalArn": "arn:aws:iam::444455556666:role/research",
      "aws:VpceAccount": "444455556666",
    };
    const changes = { trustedAccountIds: ["444455556666"] };
    assert.deepEqual(verdict("s3:GetObject", trusted, changes), []);
    assert.deepEqual(verdict("s3:PutObject", trusted, changes), ["DenyChangesByReaders"]);
  });

  it("a presigned link works for its minutes, then no more (R-000-16)", () => {
    const link = { ...inside("reader"), "s3:authType": "REST-QUERY-STRING" };
    assert.deepEqual(verdict("s3:GetObject", { ...link, "s3:signatureAge": "900000" }), []);
    assert.deepEqual(verdict("s3:GetObject", { ...link, "s3:signatureAge": "900001" }), ["DenyOldPresignedRequests"]);
  });

  it("a link from a browser works only where linksFromAnywhere is set, and only for downloads", () => {
    const link = {
      ...without(inside("reader"), "aws:VpceAccount"),
      "s3:authType": "REST-QUERY-STRING",
      "s3:signatureAge": "1000",
    };
    assert.deepEqual(verdict("s3:GetObject", link), ["DenyOtherNetworks"]);
    const open = { linksFromAnywhere: true };
    assert.deepEqual(verdict("s3:GetObject", link, open), []);
    assert.deepEqual(verdict("s3:GetObject", { ...link, "s3:authType": "REST-HEADER" }, open), [
      "DenyReadingFromOtherNetworks",
    ]);
    const upload = { ...link, "aws:PrincipalArn": ROLE("writer") };
    assert.deepEqual(verdict("s3:PutObject", upload, open), ["DenyOtherNetworks"]);
  });
});
