import { acmCertificateRequireStrongKey as control } from "../../controls/acmSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const acmCertificateRequireStrongKey = requireProperties(control, [
  {
    types: ["aws:acm/certificate:Certificate"],
    path: "keyAlgorithm",
    accepts: { noneOf: ["RSA_1024"] },
    weak: "is too short to be safe",
  },
  {
    types: ["aws:acm/certificate:Certificate"],
    path: "options.certificateTransparencyLoggingPreference",
    accepts: { noneOf: ["DISABLED"] },
    weak: "hides the certificate from public logs",
  },
]);
