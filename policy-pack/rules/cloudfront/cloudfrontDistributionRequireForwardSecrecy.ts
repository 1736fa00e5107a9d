import { cloudfrontDistributionRequireForwardSecrecy as control } from "../../controls/cloudfrontHeaders";
import { requireProperties } from "../../judge/requireProperties";

/** The one policy with TLS 1.2 at the lowest that has RSA key exchange; older versions are told by another rule. */
export const cloudfrontDistributionRequireForwardSecrecy = requireProperties(control, [
  {
    types: [
      "aws:cloudfront/distribution:Distribution",
      "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
    ],
    path: "viewerCertificate.minimumProtocolVersion",
    accepts: { noneOf: ["TLSv1.2_2018"] },
    weak: "lets viewers use ciphers without forward secrecy",
  },
]);
