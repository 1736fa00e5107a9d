import assert from "node:assert/strict";
import * as acm from "@pulumi/aws/acm";
import { Certificate, type CertificateArgs } from "../../../infra/edge/certificate";
import { Naming } from "../../../infra/naming";
import { build, valueOf, type Recording } from "../../support/mocks";
import { withComputed } from "../network/computed";
import { resourcesBehind } from "../network/resourcesBehind";

const names = new Naming({
  project: "phi",
  stack: "test",
  accountId: "111122223333",
  region: "us-east-1",
  holdsPhi: true,
});
const CERTIFICATE = "aws:acm/certificate:Certificate";
const RECORD = "aws:route53/record:Record";
const VALIDATION = "aws:acm/certificateValidation:CertificateValidation";
const EXISTING = "arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555";

/** What ACM answers, last name first. */
const OPTIONS = ["*.example.org", "example.org", "portal.example.org"].map((domainName) => ({
  domainName,
  resourceRecordName: `_x.${domainName.replace("*.", "")}`,
  resourceRecordType: "CNAME",
  resourceRecordValue: `_y.${domainName.replace("*.", "")}.acm-validations.aws.`,
}));

function certificate(changes: Partial<CertificateArgs>): Promise<Recording<Certificate>> {
  const args = { names, domainName: "portal.example.org", ...changes };
  return withComputed(
    acm.Certificate,
    "domainValidationOptions",
    () => OPTIONS,
    () => build(() => new Certificate("certificate", args)),
  );
}

describe("Certificate", () => {
  it("asks for an elliptic-curve certificate, validated by DNS and logged for transparency (R-000-29, R-001-10)", async () => {
    const made = await certificate({ hostedZoneId: "Z1" });
    assert.deepEqual(made.one(CERTIFICATE, "certificate").inputs, {
      domainName: "portal.example.org",
      validationMethod: "DNS",
      keyAlgorithm: "EC_prime256v1",
      options: { certificateTransparencyLoggingPreference: "ENABLED", export: "DISABLED" },
      tags: names.tags("certificate", "internal"),
    });
  });

  it("covers further names, each once, and validates a wildcard with the name it stands under (R-001-39)", async () => {
    const made = await certificate({
      hostedZoneId: "Z1",
      subjectAlternativeNames: ["example.org", "*.example.org", "example.org"],
    });
    assert.deepEqual(made.one(CERTIFICATE).inputs["subjectAlternativeNames"], ["example.org", "*.example.org"]);
    const record = (domain: string) => ({
      zoneId: "Z1",
      name: `_x.${domain}`,
      type: "CNAME",
      records: [`_y.${domain}.acm-validations.aws.`],
      ttl: 300,
    });
    assert.deepEqual(
      made.ofType(RECORD).map(({ name, inputs }) => [name, inputs]),
      [
        ["certificate-portal.example.org", record("portal.example.org")],
        ["certificate-example.org", record("example.org")],
      ],
    );
  });

  it("hands out the ARN only after the validation of that certificate (R-000-29)", async () => {
    const made = await certificate({ hostedZoneId: "Z1" });
    assert.equal(made.one(VALIDATION).inputs["certificateArn"], "arn:of:certificate");
    assert.equal(await valueOf(made.value.arn), "arn:of:certificate");
    const needed = await resourcesBehind(made.value.arn);
    assert.ok(needed.some((resource) => acm.CertificateValidation.isInstance(resource)));
  });

  it("creates nothing where a certificate is given", async () => {
    const made = await certificate({ certificateArn: EXISTING });
    assert.equal(await valueOf(made.value.arn), EXISTING);
    assert.deepEqual(
      made.resources.filter(({ type }) => type.startsWith("aws:")),
      [],
    );
  });

  for (const [which, changes] of [
    ["neither", {}],
    ["both", { hostedZoneId: "Z1", certificateArn: EXISTING }],
  ] as const) {
    it(`refuses ${which} of zone and certificate`, async () => {
      await assert.rejects(certificate(changes), {
        message: "A certificate needs either hostedZoneId, to be validated there, or certificateArn.",
      });
    });
  }
});
