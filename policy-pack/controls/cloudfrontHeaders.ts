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

export const cloudfrontDistributionRequireResponseHeaders: Control = {
  id: "cloudfront-distribution-require-response-headers",
  title: "Distributions send security headers.",
  citations: ["164.312(e)(1)", "164.312(c)(1)"],
  severity: "medium",
  description:
    "defaultCacheBehavior.responseHeadersPolicyId is set: a policy of the stack, which cloudfront-headers-require-hsts judges, or one of AWS.",
  remediation: "declare an aws.cloudfront.ResponseHeadersPolicy and set responseHeadersPolicyId on the behaviours.",
  source:
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html",
  equivalents: { checkov: ["CKV2_AWS_32"] },
};

export const cloudfrontDistributionRequireForwardSecrecy: Control = {
  id: "cloudfront-distribution-require-forward-secrecy",
  title: "What viewers send stays secret when a key leaks later.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "medium",
  description:
    "viewerCertificate.minimumProtocolVersion is not TLSv1.2_2018, which has no old version of TLS but ciphers without forward secrecy. Older policies are refused by cloudfront-distribution-require-https.",
  remediation: 'set viewerCertificate.minimumProtocolVersion: "TLSv1.2_2021".',
  source:
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html",
  equivalents: {},
};

export const cloudfrontDistributionRequireRootObject: Control = {
  id: "cloudfront-distribution-require-root-object",
  title: "The root of a site does not list its bucket.",
  citations: ["164.312(a)(1)"],
  severity: "medium",
  description:
    "defaultRootObject is set where requests for the root go to a bucket. Other origins answer for the root themselves, and a function on the default behaviour may rewrite it.",
  remediation: 'set defaultRootObject, for example to "index.html".',
  source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html",
  equivalents: {
    awsConfig: ["CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED"],
    securityHub: ["CloudFront.1"],
    checkov: ["CKV_AWS_305"],
    prowler: ["cloudfront_distributions_default_root_object"],
  },
};

export const cloudfrontDistributionRequireHardening: Control = {
  id: "cloudfront-distribution-require-hardening",
  title: "Distributions have a second origin and a list of countries.",
  citations: ["164.312(a)(1)", "164.308(a)(7)(i)"],
  severity: "low",
  level: "advisory",
  description:
    "originGroups is set, and restrictions.geoRestriction names countries. Sites whose origin is itself several, and audiences without borders, have good reasons to differ.",
  remediation: "set originGroups and restrictions.geoRestriction.",
  source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html",
  equivalents: {
    awsConfig: ["CLOUDFRONT_ORIGIN_FAILOVER_ENABLED"],
    cdkNag: ["CloudFrontDistributionGeoRestrictions"],
    checkov: ["CKV_AWS_310", "CKV_AWS_374"],
    prowler: [
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
