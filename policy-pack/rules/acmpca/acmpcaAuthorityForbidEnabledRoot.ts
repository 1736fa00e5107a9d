import { acmpcaAuthorityForbidEnabledRoot as control } from "../../controls/edgeServices";
import { requireProperties } from "../../judge/requireProperties";

export const acmpcaAuthorityForbidEnabledRoot = requireProperties(control, [
  {
    types: ["aws:acmpca/certificateAuthority:CertificateAuthority"],
    path: "enabled",
    accepts: { oneOf: [false] },
    weak: "can sign whatever it is asked to",
    absent: "and the default can sign whatever it is asked to",
    when: [
      { path: "type", is: ["ROOT"] },
      // An authority for certificates of seven days at most signs all the time, and nothing below it outlives a mistake.
      { path: "usageMode", is: ["GENERAL_PURPOSE"], byDefault: true },
    ],
  },
]);
