import { cloudfrontOriginRequireAccessControl as control } from "../../controls/cloudfrontSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const cloudfrontOriginRequireAccessControl = requireProperties(control, [
  {
    types: ["aws:cloudfront/distribution:Distribution"],
    each: "origins[]",
    path: "originAccessControlId",
    or: ["s3OriginConfig.originAccessIdentity"],
    accepts: "given",
    weak: "",
    absent: "so the bucket has to be public",
    when: [
      { path: "customOriginConfig", is: "left out" },
      { path: "vpcOriginConfig", is: "left out" },
    ],
  },
  {
    types: ["aws:cloudfront/originAccessControl:OriginAccessControl"],
    path: "signingBehavior",
    accepts: { oneOf: ["always"] },
    weak: "leaves requests to the origin unsigned",
  },
  {
    types: ["aws:cloudfront/multitenantDistribution:MultitenantDistribution"],
    each: "origins[]",
    path: "originAccessControlId",
    accepts: "given",
    weak: "",
    absent: "so the bucket has to be public",
    when: [
      { path: "customOriginConfigs", is: "left out" },
      { path: "vpcOriginConfigs", is: "left out" },
    ],
  },
]);
