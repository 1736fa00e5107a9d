import { type Cases } from "../case";
import { arn } from "../values";

/** A distribution that says nothing of a certificate, a firewall or logs. */
function distribution({
  viewerProtocolPolicy = "https-only",
  origin = {},
}: {
  viewerProtocolPolicy?: string;
  origin?: object;
}): Record<string, unknown> {
  return {
    enabled: true,
    defaultCacheBehavior: {
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
      targetOriginId: "records",
      viewerProtocolPolicy,
    },
    origins: [{ originId: "records", domainName: "records.s3.us-east-1.amazonaws.com", ...origin }],
    restrictions: { geoRestriction: { restrictionType: "none" } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
  };
}

export const cases: Cases = {
  "cloudfront-distribution-require-access-logs": {
    type: "aws:cloudfront/distribution:Distribution",
    props: distribution({}),
    mended: { loggingConfig: { bucket: "logs.s3.amazonaws.com" } },
  },
  "cloudfront-distribution-require-firewall": {
    type: "aws:cloudfront/distribution:Distribution",
    props: distribution({}),
    mended: { webAclId: arn("wafv2", "global/webacl/records/1") },
  },
  "cloudfront-distribution-require-https": {
    type: "aws:cloudfront/distribution:Distribution",
    props: distribution({ viewerProtocolPolicy: "allow-all" }),
    mended: {
      defaultCacheBehavior: {
        allowedMethods: ["GET", "HEAD"],
        cachedMethods: ["GET", "HEAD"],
        targetOriginId: "records",
        viewerProtocolPolicy: "redirect-to-https",
      },
      viewerCertificate: {
        acmCertificateArn: arn("acm", "certificate/1"),
        minimumProtocolVersion: "TLSv1.2_2021",
        sslSupportMethod: "sni-only",
      },
    },
  },
  "cloudfront-headers-require-hsts": {
    type: "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy",
    props: { securityHeadersConfig: { strictTransportSecurity: { accessControlMaxAgeSec: 3600, override: true } } },
    mended: {
      securityHeadersConfig: {
        strictTransportSecurity: { accessControlMaxAgeSec: 63072000, includeSubdomains: true, override: true },
      },
    },
  },
  "cloudfront-origin-require-access-control": {
    type: "aws:cloudfront/distribution:Distribution",
    props: distribution({}),
    mended: {
      origins: [
        { originId: "records", domainName: "records.s3.us-east-1.amazonaws.com", originAccessControlId: "oac1" },
      ],
    },
  },
  "cloudfront-origin-require-tls": {
    type: "aws:cloudfront/distribution:Distribution",
    props: distribution({
      origin: {
        domainName: "app.example.org",
        customOriginConfig: {
          httpPort: 80,
          httpsPort: 443,
          originProtocolPolicy: "http-only",
          originSslProtocols: ["TLSv1.2"],
        },
      },
    }),
    mended: {
      origins: [
        {
          originId: "records",
          domainName: "app.example.org",
          customOriginConfig: {
            httpPort: 80,
            httpsPort: 443,
            originProtocolPolicy: "https-only",
            originSslProtocols: ["TLSv1.2"],
          },
        },
      ],
    },
  },
  "cloudfront-distribution-require-hardening": {
    type: "aws:cloudfront/distribution:Distribution",
    props: distribution({}),
    mended: {
      restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["US"] } },
      originGroups: [
        {
          originId: "both",
          failoverCriteria: { statusCodes: [500] },
          members: [{ originId: "records" }, { originId: "copy" }],
        },
      ],
    },
  },
  "cloudfront-distribution-require-response-headers": {
    type: "aws:cloudfront/distribution:Distribution",
    props: distribution({}),
    mended: {
      defaultCacheBehavior: {
        allowedMethods: ["GET", "HEAD"],
        cachedMethods: ["GET", "HEAD"],
        targetOriginId: "records",
        viewerProtocolPolicy: "https-only",
        responseHeadersPolicyId: "h1",
      },
    },
  },
  "cloudfront-distribution-require-root-object": {
    type: "aws:cloudfront/distribution:Distribution",
    props: distribution({}),
    mended: { defaultRootObject: "index.html" },
  },
  "cloudfront-distribution-require-forward-secrecy": {
    type: "aws:cloudfront/distribution:Distribution",
    props: {
      ...distribution({}),
      viewerCertificate: {
        acmCertificateArn: arn("acm", "certificate/1"),
        minimumProtocolVersion: "TLSv1.2_2018",
        sslSupportMethod: "sni-only",
      },
    },
    mended: {
      viewerCertificate: {
        acmCertificateArn: arn("acm", "certificate/1"),
        minimumProtocolVersion: "TLSv1.2_2021",
        sslSupportMethod: "sni-only",
      },
    },
  },
};
