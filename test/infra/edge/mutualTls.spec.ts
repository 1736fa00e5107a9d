import assert from "node:assert/strict";
import { MutualTls, type MutualTlsArgs, trustBucketPolicy } from "../../../infra/edge/mutualTls";
import { simulate } from "../../support/iamSimulator";
import { build, type policyOf, type Recording, valueOf } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;
const KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000001";
const PEM = "-----BEGIN CERTIFICATE-----\n";
const PEOPLE = { administrators: [role("platform")], breakGlass: role("phi-test-break-glass") };
const BUCKET = "phi-test-trust-111122223333-us-east-1";

function mutualTls(changes: Partial<MutualTlsArgs> = {}): Promise<Recording<MutualTls>> {
  const args = { names: testNaming(), holdsPhi: true, authoritiesPem: PEM, keyArn: KEY, accessLogBucketName: "logs" };
  return build(() => new MutualTls("clients", { ...args, ...PEOPLE, ...changes }));
}

describe("infra/edge MutualTls", () => {
  let made: Recording<MutualTls>;
  before(async () => {
    made = await mutualTls();
  });

  it("R-003-06 lets clients in by a certificate of the given authorities, and none that has ended", async () => {
    const { mode, trustStoreArn, ...rest } = made.value.listener;
    assert.deepEqual(
      [mode, rest],
      ["verify", { ignoreClientCertificateExpiry: false, advertiseTrustStoreCaNames: "off" }],
    );
    assert.equal(await valueOf(trustStoreArn), "arn:of:clients");
    const { name, caCertificatesBundleS3Bucket, caCertificatesBundleS3Key } =
      made.one("aws:lb/trustStore:TrustStore").inputs;
    assert.deepEqual(
      [name, caCertificatesBundleS3Bucket, caCertificatesBundleS3Key],
      ["phi-test-clients", BUCKET, "authorities.pem"],
    );
    assert.equal(made.one("aws:s3/bucketObjectv2:BucketObjectv2").inputs["content"], PEM);
  });

  it("keeps the bundle under the compute key, versioned and without public access", () => {
    const [rule] = made.one("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration")
      .inputs["rules"] as Record<string, unknown>[];
    assert.deepEqual(rule?.["applyServerSideEncryptionByDefault"], { sseAlgorithm: "aws:kms", kmsMasterKeyId: KEY });
    assert.deepEqual(made.one("aws:s3/bucketVersioning:BucketVersioning").inputs["versioningConfiguration"], {
      status: "Enabled",
    });
    assert.equal(made.one("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock").inputs["blockPublicPolicy"], true);
  });

  it("refuses revoked certificates where there is a list", async () => {
    const revocation = "aws:lb/trustStoreRevocation:TrustStoreRevocation";
    assert.deepEqual(made.ofType(revocation), []);
    const { inputs } = (await mutualTls({ revokedPem: "-----BEGIN X509 CRL-----\n" })).one(revocation);
    assert.deepEqual(
      [inputs["trustStoreArn"], inputs["revocationsS3Bucket"], inputs["revocationsS3Key"]],
      ["arn:of:clients", BUCKET, "revoked.pem"],
    );
  });

  it("R-004-21 only those who deploy, and the emergency role, touch the bundle", () => {
    const policy = JSON.parse(trustBucketPolicy(testNaming(), PEOPLE)) as ReturnType<typeof policyOf>;
    const ask = (who: string, action: string): string =>
      simulate(policy, {
        action: `s3:${action}`,
        resource: `arn:aws:s3:::${BUCKET}/authorities.pem`,
        principal: who,
        context: {
          "aws:PrincipalArn": who,
          "aws:PrincipalAccount": "111122223333",
          "aws:PrincipalIsAWSService": "false",
          "aws:SecureTransport": "true",
          "s3:TlsVersion": "1.3",
        },
      });
    for (const action of ["PutObject", "GetObject", "DeleteObject"]) {
      assert.equal(ask(role("platform"), action), "not allowed", action);
      for (const who of ["phi-test-writer", "phi-test-auditor", "somebody"]) {
        assert.equal(ask(role(who), action), "denied", `${who} ${action}`);
      }
    }
  });
});
