import assert from "node:assert/strict";
import { Naming } from "../../../infra/naming";
import { awsOwnPrincipals } from "../../../infra/policies/awsOwnPrincipals";
import { confusedDeputy } from "../../../infra/policies/confusedDeputy";
import { document } from "../../../infra/policies/statement";
import { tlsOnly } from "../../../infra/policies/tlsOnly";
import { serviceEndpoint, viaService } from "../../../infra/policies/viaService";
import { simulate } from "../../support/iamSimulator";
import { devNames } from "../../support/keyRequests";
import { type Statement } from "../../support/mocks";

describe("infra/policies/tlsOnly", () => {
  const bucket = "arn:aws:s3:::phi-dev-records";

  it("denies plain requests and TLS below 1.2, on the bucket and its objects, to everyone (R-000-14)", () => {
    const deny = { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: [bucket, `${bucket}/*`] };
    assert.deepEqual(tlsOnly(bucket), [
      { ...deny, Sid: "DenyPlainRequests", Condition: { Bool: { "aws:SecureTransport": "false" } } },
      { ...deny, Sid: "DenyOldTls", Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } } },
    ]);
  });

  it("lets TLS 1.2 and 1.3 pass and nothing else", () => {
    const policy = JSON.parse(document(tlsOnly(bucket))) as { Statement: Statement[] };
    const ask = (context: Record<string, string>): string =>
      simulate(policy, { action: "s3:GetObject", resource: `${bucket}/patients/1`, principal: "anyone", context });
    assert.equal(ask({ "aws:SecureTransport": "false" }), "denied");
    assert.equal(ask({ "aws:SecureTransport": "true", "s3:TlsVersion": "1.0" }), "denied");
    assert.equal(ask({ "aws:SecureTransport": "true", "s3:TlsVersion": "1.1" }), "denied");
    assert.equal(ask({ "aws:SecureTransport": "true", "s3:TlsVersion": "1.2" }), "not allowed");
    assert.equal(ask({ "aws:SecureTransport": "true", "s3:TlsVersion": "1.3" }), "not allowed");
  });
});

describe("infra/policies/confusedDeputy", () => {
  it("binds a service to the account, and to resources where they are given", () => {
    const account = { StringEquals: { "aws:SourceAccount": "111122223333" } };
    assert.deepEqual(confusedDeputy("111122223333"), account);
    assert.deepEqual(confusedDeputy("111122223333", ["arn:a", "arn:b"]), {
      ...account,
      ArnLike: { "aws:SourceArn": ["arn:a", "arn:b"] },
    });
  });
});

describe("infra/policies/viaService", () => {
  it("binds the use of a key to this account and these services of this region (R-001-47)", () => {
    assert.deepEqual(viaService(devNames(), ["s3", "rds"]), {
      StringEquals: {
        "kms:CallerAccount": "111122223333",
        "kms:ViaService": ["s3.us-east-1.amazonaws.com", "rds.us-east-1.amazonaws.com"],
      },
    });
  });

  it("knows the suffix of each partition", () => {
    const identity = { project: "phi", stack: "dev", accountId: "111122223333", holdsPhi: true };
    const suffix = (region: string): string => serviceEndpoint(new Naming({ ...identity, region }), "s3");
    assert.equal(suffix("us-gov-west-1"), "s3.us-gov-west-1.amazonaws.com");
    assert.equal(suffix("cn-north-1"), "s3.cn-north-1.amazonaws.com.cn");
  });
});

describe("infra/policies/awsOwnPrincipals", () => {
  it("names only what IAM lets nobody else create: a reserved path, and names with a colon", () => {
    assert.deepEqual(awsOwnPrincipals(devNames()), [
      "arn:aws:iam::111122223333:role/aws-service-role/*",
      "arn:aws:iam::111122223333:role/aws:*",
      "arn:aws:sts::111122223333:assumed-role/aws:*",
    ]);
  });
});
