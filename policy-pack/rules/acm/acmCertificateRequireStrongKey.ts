import { acmCertificateRequireStrongKey as control } from "../../controls/acmSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:acm/certificate:Certificate"];
const keys = ["RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1", "EC_secp521r1"];
const named = { matches: /^(?!\*)/ };

export const acmCertificateRequireStrongKey = requireProperties(control, [
  { types, path: "keyAlgorithm", accepts: { oneOf: keys }, weak: "is too short to be safe" },
  {
    types,
    path: "options.certificateTransparencyLoggingPreference",
    accepts: { noneOf: ["DISABLED"] },
    weak: "hides the certificate from public logs",
  },
  {
    types,
    path: "validationMethod",
    accepts: { noneOf: ["EMAIL"] },
    weak: "lets the certificate expire unless somebody answers a mail",
  },
  {
    types,
    path: "domainName",
    accepts: named,
    weak: "is a wildcard, so one stolen key speaks for every name",
    reference: true,
  },
]);
