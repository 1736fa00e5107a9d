import { describeLimits } from "./limitTable";

const CERTIFICATE = "aws:acm/certificate:Certificate";
const RECORD = "aws:route53/record:Record";
const VALUE = "ValidationException: ";
const BATCH = "InvalidChangeBatch: ";

describe("limits of ACM", () => {
  describeLimits(CERTIFICATE, { domainName: "records.example.org", validationMethod: "DNS" }, [
    {
      title: "R-001-10 an RSA-4096 key for a public certificate",
      refused: { keyAlgorithm: "RSA_4096" },
      reason: `${VALUE}The algorithm RSA_4096 is not supported for public certificates: RSA_2048, EC_prime256v1, EC_secp384r1`,
      accepted: { keyAlgorithm: "EC_secp384r1" },
    },
    {
      title: "an algorithm that ACM does not have",
      refused: { keyAlgorithm: "ED25519" },
      reason: `${VALUE}Value 'ED25519'`,
      accepted: { keyAlgorithm: "EC_prime256v1" },
    },
    {
      title: "an RSA-3072 key but from a private authority",
      refused: { keyAlgorithm: "RSA_3072" },
      reason: `${VALUE}The algorithm RSA_3072`,
      accepted: {
        keyAlgorithm: "RSA_3072",
        certificateAuthorityArn: "arn:aws:acm-pca:us-east-1:111122223333:certificate-authority/1",
      },
    },
    {
      title: "a domain with an underscore",
      refused: { domainName: "my_app.example.org" },
      reason: "InvalidDomainValidationOptionsException: 'my_app.example.org' is not a domain name",
      accepted: { domainName: "*.my-app.example.org" },
    },
    {
      title: "a wildcard in the middle",
      refused: { subjectAlternativeNames: ["www.*.example.org"] },
      property: "subjectAlternativeNames[0]",
      reason: "InvalidDomainValidationOptionsException: 'www.*.example.org' is not a domain name",
      accepted: { subjectAlternativeNames: ["*.example.org"] },
    },
    {
      title: "eleven names",
      refused: { subjectAlternativeNames: Array.from({ length: 10 }, (_, n) => `a${n}.example.org`) },
      reason: "LimitExceededException: 10 alternative names given",
      accepted: { subjectAlternativeNames: Array.from({ length: 9 }, (_, n) => `a${n}.example.org`) },
    },
    {
      title: "a request without validation",
      refused: { validationMethod: undefined },
      reason: `${VALUE}A public certificate needs a validation method.`,
      accepted: { validationMethod: "EMAIL" },
    },
    {
      title: "a wildcard validated by HTTP",
      refused: { validationMethod: "HTTP", domainName: "*.example.org" },
      reason: `${VALUE}HTTP validation does not support wildcard domain names.`,
      accepted: { validationMethod: "HTTP", domainName: "www.example.org" },
    },
    {
      title: "neither a domain nor a body",
      refused: { domainName: undefined },
      reason: `${VALUE}A certificate is either requested for a domain name or imported with its body.`,
      accepted: { domainName: undefined, certificateBody: "-----BEGIN CERTIFICATE-----" },
    },
  ]);
});

describe("limits of Route 53", () => {
  const alias = { aliases: [{ name: "lb.example.com", zoneId: "Z1", evaluateTargetHealth: true }] };
  describeLimits(RECORD, { zoneId: "Z0", name: "_x.example.org", type: "CNAME", ttl: 300, records: ["_y.acm.aws"] }, [
    {
      title: "values without a TTL",
      refused: { ttl: undefined },
      property: "records",
      reason: `${BATCH}A record with values needs a TTL.`,
      accepted: { ttl: undefined, records: undefined, ...alias, type: "A" },
    },
    {
      title: "values and an alias",
      refused: { ...alias, ttl: undefined },
      property: "records",
      reason: `${BATCH}A record has either values or an alias target.`,
      accepted: { ...alias, ttl: undefined, records: undefined },
    },
    {
      title: "an alias with a TTL",
      refused: { ttl: 60, records: undefined, ...alias },
      reason: `${BATCH}An alias record takes no TTL.`,
      accepted: { ttl: undefined, records: undefined, ...alias },
    },
    {
      title: "two values of a CNAME",
      refused: { records: ["a.example", "b.example"] },
      reason: `${BATCH}A CNAME record has one value.`,
      accepted: { records: ["a.example", "b.example"], type: "TXT" },
    },
    {
      title: "a type that it does not have",
      refused: { type: "ALIAS" },
      reason: `${BATCH}Value 'ALIAS'`,
      accepted: { type: "TXT" },
    },
    {
      title: "a name with a space",
      refused: { name: "my app.example.org" },
      reason: `${BATCH}'my app.example.org' is not a domain name`,
      accepted: { name: "*.example.org." },
    },
    {
      title: "a record that exists",
      refused: { name: "WWW.example.org." },
      reason: `${BATCH}Tried to create resource record set [name='WWW.example.org.', type='CNAME'] but it already exists`,
      accepted: { name: "www.example.org", allowOverwrite: true },
      world: [{ type: RECORD, inputs: { name: "www.example.org", type: "CNAME", zoneId: "Z0" } }],
    },
  ]);
});
