import assert from "node:assert/strict";
import type * as pulumi from "@pulumi/pulumi";
import { PrivateCa } from "../../../infra/edge/privateCa";
import { build, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";

function privateCa(holdsPhi = true, opts: pulumi.ComponentResourceOptions = {}): Promise<Recording<PrivateCa>> {
  return build(() => new PrivateCa("ca", { names: testNaming(), holdsPhi, organization: "Example Hospital" }, opts));
}

describe("infra/edge PrivateCa", () => {
  it("R-001-10 R-001-07 R-003-06 keeps an elliptic curve key in a FIPS 140 Level 3 module, for certificates of days", async () => {
    const { inputs } = (await privateCa()).one("aws:acmpca/certificateAuthority:CertificateAuthority");
    assert.deepEqual(inputs, {
      type: "ROOT",
      usageMode: "SHORT_LIVED_CERTIFICATE",
      keyStorageSecurityStandard: "FIPS_140_2_LEVEL_3_OR_HIGHER",
      certificateAuthorityConfiguration: {
        keyAlgorithm: "EC_prime256v1",
        signingAlgorithm: "SHA256WITHECDSA",
        subject: { organization: "Example Hospital", commonName: "phi-test clients" },
      },
      permanentDeletionTimeInDays: 30,
      tags: { Name: "phi-test-private-ca", Purpose: "private-ca", DataClassification: "internal" },
    });
  });

  it("signs itself as a root for ten years and is put into service", async () => {
    const made = await privateCa();
    const { templateArn, validity, signingAlgorithm } = made.one("aws:acmpca/certificate:Certificate").inputs;
    assert.deepEqual(
      [templateArn, validity, signingAlgorithm],
      ["arn:aws:acm-pca:::template/RootCACertificate/V1", { type: "YEARS", value: "10" }, "SHA256WITHECDSA"],
    );
    assert.equal(made.ofType("aws:acmpca/certificateAuthorityCertificate:CertificateAuthorityCertificate").length, 1);
  });

  it("R-001-25 is protected and kept exactly where the stack may hold patient data", async () => {
    for (const holdsPhi of [true, false]) {
      const guards: unknown[] = [];
      await privateCa(holdsPhi, {
        transformations: [
          ({ type, opts }) => {
            if (type.startsWith("aws:acmpca/")) {
              guards.push([opts.protect, (opts as pulumi.CustomResourceOptions).retainOnDelete]);
            }
            return undefined;
          },
        ],
      });
      assert.deepEqual(guards, Array<unknown>(3).fill([holdsPhi, holdsPhi]));
    }
  });
});
