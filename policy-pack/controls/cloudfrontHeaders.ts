import type { Control } from "./control";

export const cloudfrontHeadersRequireHsts: Control = {
  id: "cloudfront-headers-require-hsts",
  title: "Header policies keep browsers on HTTPS for a year.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "medium",
  description:
    "A ResponseHeadersPolicy sets Strict-Transport-Security for at least 31,536,000 seconds and overrides what the origin says.",
  remediation:
    "set securityHeadersConfig.strictTransportSecurity with accessControlMaxAgeSec: 31536000, includeSubdomains: true and override: true.",
  source:
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html",
  equivalents: { checkov: ["CKV_AWS_259"] },
};

export const cloudfrontDistributionRequireHardening: Control = {
  id: "cloudfront-distribution-require-hardening",
  title: "Distributions send security headers, have a root object, a second origin and a list of countries.",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(7)(i)"],
  severity: "low",
  level: "advisory",
  description:
    "defaultCacheBehavior.responseHeadersPolicyId, defaultRootObject and originGroups are set, and restrictions.geoRestriction names countries. APIs and audiences without borders have good reasons to differ.",
  remediation:
    "set responseHeadersPolicyId on the behaviours, defaultRootObject, originGroups and restrictions.geoRestriction.",
  source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html",
  equivalents: {
    awsConfig: ["CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED", "CLOUDFRONT_ORIGIN_FAILOVER_ENABLED"],
    cdkNag: ["CloudFrontDistributionGeoRestrictions"],
    checkov: ["CKV_AWS_305", "CKV_AWS_310", "CKV_AWS_374", "CKV2_AWS_32"],
    prowler: [
      "cloudfront_distributions_default_root_object",
      "cloudfront_distributions_geo_restrictions_enabled",
      "cloudfront_distributions_multiple_origin_failover_configured",
    ],
  },
};

export const cloudfrontOriginRequireTls: Control = {
  id: "cloudfront-origin-require-tls",
  title: "Distributions reach their origins over TLS 1.2.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "high",
  description: "The protocol policy of custom origins and VPC origins is https-only, and TLSv1.2 the only version.",
  remediation: 'set originProtocolPolicy: "https-only" and originSslProtocols: ["TLSv1.2"].',
  source:
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html",
  equivalents: {
    awsConfig: ["CLOUDFRONT_TRAFFIC_TO_ORIGIN_ENCRYPTED", "CLOUDFRONT_NO_DEPRECATED_SSL_PROTOCOLS"],
    cdkNag: ["CloudFrontDistributionNoOutdatedSSL"],
    checkov: ["CKV2_AWS_72"],
    prowler: [
      "cloudfront_distributions_origin_traffic_encrypted",
      "cloudfront_distributions_using_deprecated_ssl_protocols",
    ],
  },
};
