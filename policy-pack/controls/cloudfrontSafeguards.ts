import type { Control } from "./control";

export const cloudfrontDistributionRequireHttps: Control = {
  id: "cloudfront-distribution-require-https",
  title: "CloudFront speaks HTTPS with TLS 1.2 or newer to viewers and origins.",
  citations: ["164.312(e)(1)", "164.308(a)(4)(ii)(A)"],
  severity: "critical",
  description:
    "No behaviour allows plain HTTP, the viewer certificate is of our own with a minimum of TLSv1.2_2021 or newer (without one CloudFront negotiates TLS 1.0), and custom origins are reached over HTTPS with TLS 1.2 only.",
  remediation:
    'set viewerProtocolPolicy: "redirect-to-https" or "https-only", viewerCertificate with acmCertificateArn and minimumProtocolVersion: "TLSv1.2_2021", originProtocolPolicy: "https-only" and originSslProtocols: ["TLSv1.2"].',
  source:
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html",
  equivalents: {
    awsConfig: [
      "CLOUDFRONT_VIEWER_POLICY_HTTPS",
      "CLOUDFRONT_SECURITY_POLICY_CHECK",
      "CLOUDFRONT_CUSTOM_SSL_CERTIFICATE",
      "CLOUDFRONT_SNI_ENABLED",
    ],
    cdkNag: ["CloudFrontDistributionHttpsViewerNoOutdatedSSL"],
    checkov: ["CKV_AWS_34", "CKV_AWS_174", "CKV2_AWS_42", "CKV2_AWS_54"],
    prowler: [
      "cloudfront_distributions_https_enabled",
      "cloudfront_distributions_custom_ssl_certificate",
      "cloudfront_distributions_https_sni_enabled",
    ],
  },
};

export const cloudfrontDistributionRequireAccessLogs: Control = {
  id: "cloudfront-distribution-require-access-logs",
  title: "CloudFront distributions write access logs.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  severity: "high",
  description:
    "Each distribution names a log bucket or a real-time log configuration, or a log delivery source of this stack takes its logs.",
  remediation: "set loggingConfig.bucket, or declare an aws.cloudwatch.LogDeliverySource for the distribution.",
  source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html",
  equivalents: {
    awsConfig: ["CLOUDFRONT_ACCESSLOGS_ENABLED"],
    cdkNag: ["CloudFrontDistributionAccessLogging"],
    checkov: ["CKV_AWS_86"],
    prowler: ["cloudfront_distributions_logging_enabled"],
  },
};

export const cloudfrontDistributionRequireFirewall: Control = {
  id: "cloudfront-distribution-require-firewall",
  title: "CloudFront distributions have a web ACL.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "high",
  description: "webAclId names a web ACL.",
  remediation: "set webAclId to the arn of an aws.wafv2.WebAcl of scope CLOUDFRONT.",
  source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html",
  equivalents: {
    awsConfig: ["CLOUDFRONT_ASSOCIATED_WITH_WAF"],
    cdkNag: ["CloudFrontDistributionWAFIntegration"],
    checkov: ["CKV_AWS_68"],
    prowler: ["cloudfront_distributions_using_waf"],
  },
};

export const cloudfrontOriginRequireAccessControl: Control = {
  id: "cloudfront-origin-require-access-control",
  title: "Buckets behind CloudFront answer to CloudFront only.",
  citations: ["164.312(a)(1)"],
  severity: "high",
  description: "Each origin that is neither a custom nor a VPC origin has an origin access control or identity.",
  remediation: "set originAccessControlId to an aws.cloudfront.OriginAccessControl that signs always.",
  source:
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html",
  equivalents: {
    awsConfig: ["CLOUDFRONT_S3_ORIGIN_ACCESS_CONTROL_ENABLED", "CLOUDFRONT_ORIGIN_ACCESS_IDENTITY_ENABLED"],
    cdkNag: ["CloudFrontDistributionS3OriginAccessControl", "CloudFrontDistributionS3OriginAccessIdentity"],
    checkov: ["CKV2_AWS_46"],
    prowler: ["cloudfront_distributions_s3_origin_access_control"],
  },
};
