import { s3BucketLimitCors as control } from "../../controls/s3Protection";
import { requireProperties } from "../../judge/requireProperties";
import { bucketTypes } from "../../judge/twins";

const corsTypes = [
  "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration",
  "aws:s3/bucketCorsConfigurationV2:BucketCorsConfigurationV2",
];

/** HTTPS, and a wildcard only within a domain of at least two labels. */
const origin = /^https:\/\/[^*]*(\*\.[^*.]+\.[^*]+|[^*])$/;

export const s3BucketLimitCors = requireProperties(control, [
  {
    types: [...corsTypes, ...bucketTypes],
    each: "corsRules[]",
    path: "allowedOrigins[]",
    accepts: { matches: origin },
    weak: "lets pages of any site, or pages that came over plain HTTP, use the bucket",
  },
]);
