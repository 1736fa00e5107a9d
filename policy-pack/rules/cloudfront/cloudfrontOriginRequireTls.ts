import { cloudfrontOriginRequireTls as control } from "../../controls/cloudfrontHeaders";
import { requireProperties } from "../../judge/requireProperties";

export const cloudfrontOriginRequireTls = requireProperties(control, [
  {
    types: ["aws:cloudfront/multitenantDistribution:MultitenantDistribution"],
    each: "origins[]",
    path: "customOriginConfigs[].originProtocolPolicy",
    accepts: { oneOf: ["https-only"] },
    weak: "reaches the origin over plain HTTP",
  },

  {
    types: ["aws:cloudfront/multitenantDistribution:MultitenantDistribution"],
    each: "origins[]",
    path: "customOriginConfigs[].originSslProtocols[]",
    accepts: { oneOf: ["TLSv1.2"] },
    weak: "reaches the origin with old versions of TLS",
  },

  {
    types: ["aws:cloudfront/distribution:Distribution"],
    each: "origins[]",
    path: "customOriginConfig.originProtocolPolicy",
    accepts: { oneOf: ["https-only"] },
    weak: "reaches the origin over plain HTTP",
  },

  {
    types: ["aws:cloudfront/distribution:Distribution"],
    each: "origins[]",
    path: "customOriginConfig.originSslProtocols[]",
    accepts: { oneOf: ["TLSv1.2"] },
    weak: "reaches the origin with old versions of TLS",
  },

  {
    types: ["aws:cloudfront/vpcOrigin:VpcOrigin"],
    path: "vpcOriginEndpointConfig.originProtocolPolicy",
    accepts: { oneOf: ["https-only"] },
    weak: "reaches the origin over plain HTTP",
  },
  {
    types: ["aws:cloudfront/vpcOrigin:VpcOrigin"],
    path: "vpcOriginEndpointConfig.originSslProtocols.items[]",
    accepts: { oneOf: ["TLSv1.2"] },
    weak: "reaches the origin with old versions of TLS",
  },
]);
