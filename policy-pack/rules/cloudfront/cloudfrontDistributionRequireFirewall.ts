import { cloudfrontDistributionRequireFirewall as control } from "../../controls/cloudfrontSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const cloudfrontDistributionRequireFirewall = requireProperties(control, [
  {
    types: [
      "aws:cloudfront/distribution:Distribution",
      "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
    ],
    path: "webAclId",
    accepts: "given",
    weak: "",
    absent: "so no firewall looks at requests",
  },
  {
    types: ["aws:cloudfront/distributionTenant:DistributionTenant"],
    path: "customizations.webAcl.action",
    accepts: { noneOf: ["disable"] },
    weak: "takes the firewall away from this tenant",
  },
]);
