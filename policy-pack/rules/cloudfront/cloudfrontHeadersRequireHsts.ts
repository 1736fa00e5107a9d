import { cloudfrontHeadersRequireHsts as control } from "../../controls/cloudfrontHeaders";
import { requireProperties } from "../../judge/requireProperties";

const policy = ["aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy"];

export const cloudfrontHeadersRequireHsts = requireProperties(control, [
  {
    types: policy,
    path: "securityHeadersConfig.strictTransportSecurity.accessControlMaxAgeSec",
    accepts: { atLeast: 31_536_000 },
    weak: "is less than a year",
    absent: "so nothing keeps browsers from plain HTTP",
  },
  {
    types: policy,
    path: "securityHeadersConfig.strictTransportSecurity.override",
    accepts: { oneOf: [true] },
    weak: "lets the origin weaken the header",
  },
  {
    types: policy,
    path: "securityHeadersConfig.strictTransportSecurity.includeSubdomains",
    accepts: { oneOf: [true] },
    weak: "leaves subdomains out",
  },
]);
