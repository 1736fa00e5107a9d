import { cloudfrontDistributionRequireHardening as control } from "../../controls/cloudfrontHeaders";
import { requireProperties } from "../../judge/requireProperties";

const types = [
  "aws:cloudfront/distribution:Distribution",
  "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
];

export const cloudfrontDistributionRequireHardening = requireProperties(control, [
  {
    types,
    path: "restrictions.geoRestriction.restrictionType",
    accepts: { oneOf: ["whitelist", "blacklist"] },
    weak: "answers every country",
    absent: "so every country is answered",
  },
  {
    types,
    path: "originGroups",
    accepts: "given",
    weak: "",
    absent: "so one origin that fails takes the site down",
    reference: true,
  },
]);
