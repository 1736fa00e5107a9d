import { cloudfrontDistributionRequireHttps as control } from "../../controls/cloudfrontSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const cloudfrontDistributionRequireHttps = requireProperties(control, [
  {
    types: [
      "aws:cloudfront/distribution:Distribution",
      "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
    ],
    path: "defaultCacheBehavior.viewerProtocolPolicy",
    accepts: { oneOf: ["redirect-to-https", "https-only"] },
    weak: "lets viewers use plain HTTP",
    absent: "so nothing keeps viewers from plain HTTP",
  },
  {
    types: ["aws:cloudfront/distribution:Distribution"],
    each: "orderedCacheBehaviors[]",
    path: "viewerProtocolPolicy",
    accepts: { oneOf: ["redirect-to-https", "https-only"] },
    weak: "lets viewers use plain HTTP",
    absent: "so nothing keeps viewers from plain HTTP",
  },
  {
    types: ["aws:cloudfront/multitenantDistribution:MultitenantDistribution"],
    each: "cacheBehaviors[]",
    path: "viewerProtocolPolicy",
    accepts: { oneOf: ["redirect-to-https", "https-only"] },
    weak: "lets viewers use plain HTTP",
    absent: "so nothing keeps viewers from plain HTTP",
  },
  {
    types: [
      "aws:cloudfront/distribution:Distribution",
      "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
    ],
    path: "viewerCertificate.minimumProtocolVersion",
    accepts: { matches: /^TLSv1\.[23]_20(1[89]|[2-9][0-9])$/ },
    weak: "lets viewers use old versions of TLS",
    absent: "and the default lets viewers use TLS 1.0",
  },
  {
    types: [
      "aws:cloudfront/distribution:Distribution",
      "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
    ],
    path: "viewerCertificate.cloudfrontDefaultCertificate",
    accepts: { oneOf: [false] },
    weak: "lets viewers use TLS 1.0, whatever minimumProtocolVersion says",
  },

  {
    types: [
      "aws:cloudfront/distribution:Distribution",
      "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
    ],
    path: "viewerCertificate.sslSupportMethod",
    accepts: { oneOf: ["sni-only"] },
    weak: "keeps addresses of its own for viewers that are too old for TLS 1.2",
  },
  {
    types: ["aws:cloudfront/distribution:Distribution"],
    path: "viewerCertificate.iamCertificateId",
    accepts: "left out",
    weak: "is a server certificate of IAM, which nobody renews",
  },
]);
