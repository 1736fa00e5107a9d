import * as cloudfront from "@pulumi/aws/cloudfront";
import * as s3 from "@pulumi/aws/s3";
import * as wafv2 from "@pulumi/aws/wafv2";
import { certificate, portal } from "./edge";
import { audit, records } from "./keys";
import { SecureBucket } from "./secureBucket";
import { account, arn, document, region } from "./shared";

// A distribution in front of a bucket and of the portal.
const assets = new SecureBucket("estate-assets", {
  kmsMasterKeyId: records.arn,
  logTo: "estate-access-logs",
  statements: [
    {
      Effect: "Allow",
      Principal: { Service: "cloudfront.amazonaws.com" },
      Action: "s3:GetObject",
      Resource: "arn:aws:s3:::estate-assets/*",
      Condition: { StringEquals: { "aws:SourceAccount": account } },
    },
  ],
});
const control = new cloudfront.OriginAccessControl("assets", {
  name: "assets",
  originAccessControlOriginType: "s3",
  signingBehavior: "always",
  signingProtocol: "sigv4",
});
const headers = new cloudfront.ResponseHeadersPolicy("strict", {
  name: "strict",
  securityHeadersConfig: {
    strictTransportSecurity: {
      accessControlMaxAgeSec: 31536000,
      includeSubdomains: true,
      preload: true,
      override: true,
    },
    contentTypeOptions: { override: true },
    frameOptions: { frameOption: "DENY", override: true },
  },
});
const front = new wafv2.WebAcl("front", {
  name: "front",
  scope: "CLOUDFRONT",
  defaultAction: { allow: {} },
  rules: [
    {
      name: "known-bad",
      priority: 0,
      overrideAction: { none: {} },
      statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesKnownBadInputsRuleSet" } },
      visibilityConfig: { cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName: "known-bad" },
    },
  ],
  visibilityConfig: { cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName: "front" },
});
new wafv2.WebAclLoggingConfiguration("front", {
  resourceArn: front.arn,
  logDestinationConfigs: [arn("firehose", "deliverystream/aws-waf-logs-front")],
});
const logs = new s3.Bucket("cdn-logs", {
  bucket: "estate-cdn-logs",
  versioning: { enabled: true },
  logging: { targetBucket: "estate-access-logs", targetPrefix: "cdn/" },
  serverSideEncryptionConfiguration: {
    rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: audit.arn } },
  },
  policy: document({
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: ["arn:aws:s3:::estate-cdn-logs", "arn:aws:s3:::estate-cdn-logs/*"],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  }),
});
new s3.BucketPublicAccessBlock("cdn-logs", {
  bucket: logs.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
// CloudFront delivers through an access list, as its documentation asks.
new s3.BucketOwnershipControls("cdn-logs", { bucket: logs.id, rule: { objectOwnership: "BucketOwnerPreferred" } });
const behaviour = {
  viewerProtocolPolicy: "redirect-to-https",
  allowedMethods: ["GET", "HEAD"],
  cachedMethods: ["GET", "HEAD"],
  cachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6",
  responseHeadersPolicyId: headers.id,
};
new cloudfront.Distribution("portal", {
  enabled: true,
  defaultRootObject: "index.html",
  aliases: ["www.clinic.example"],
  httpVersion: "http2and3",
  webAclId: front.arn,
  origins: [
    {
      originId: "assets",
      domainName: `estate-assets.s3.${region}.amazonaws.com`,
      originAccessControlId: control.id,
    },
    {
      originId: "portal",
      domainName: portal.dnsName,
      customOriginConfig: {
        httpPort: 80,
        httpsPort: 443,
        originProtocolPolicy: "https-only",
        originSslProtocols: ["TLSv1.2"],
      },
    },
  ],
  defaultCacheBehavior: { ...behaviour, targetOriginId: "assets" },
  orderedCacheBehaviors: [
    { ...behaviour, pathPattern: "/api/*", targetOriginId: "portal", viewerProtocolPolicy: "https-only" },
  ],
  loggingConfig: { bucket: "estate-cdn-logs.s3.amazonaws.com", prefix: "portal/", includeCookies: false },
  restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["US"] } },
  viewerCertificate: {
    acmCertificateArn: certificate.arn,
    sslSupportMethod: "sni-only",
    minimumProtocolVersion: "TLSv1.2_2021",
  },
});
export const assetsName = assets.name;
