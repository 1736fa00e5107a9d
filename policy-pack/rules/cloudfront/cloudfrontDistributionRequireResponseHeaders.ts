import { cloudfrontDistributionRequireResponseHeaders as control } from "../../controls/cloudfrontHeaders";
import { requireProperties } from "../../judge/requireProperties";

export const cloudfrontDistributionRequireResponseHeaders = requireProperties(control, [
  {
    types: [
      "aws:cloudfront/distribution:Distribution",
      "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
    ],
    path: "defaultCacheBehavior.responseHeadersPolicyId",
    accepts: "given",
    weak: "",
    absent: "so browsers get no security headers",
  },
]);
