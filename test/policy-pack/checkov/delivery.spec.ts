import { unknown } from "../../support/policyHarness";
import { tellApart, vary } from "./tellApart";

const site = "cloudfront/distribution:Distribution";
const viewer = (viewerProtocolPolicy: string): object => ({ targetOriginId: "site", viewerProtocolPolicy });
const bucket = { originId: "site", domainName: "site.s3.us-east-1.amazonaws.com" };
const custom = (more: object): object => ({
  origins: [
    {
      originId: "app",
      domainName: "app.example.org",
      customOriginConfig: { originProtocolPolicy: "https-only", originSslProtocols: ["TLSv1.2"], ...more },
    },
  ],
});
const shown = (minimumProtocolVersion?: string): object => ({
  viewerCertificate: { acmCertificateArn: unknown, minimumProtocolVersion, sslSupportMethod: "sni-only" },
});
const hsts = (more: object): object => ({
  securityHeadersConfig: {
    strictTransportSecurity: {
      accessControlMaxAgeSec: 31536000,
      includeSubdomains: true,
      preload: true,
      override: true,
      ...more,
    },
  },
});
const headed = (responseHeadersPolicyId?: string): object => ({ defaultCacheBehavior: { responseHeadersPolicyId } });
const rewritten = { ...viewer("https-only"), functionAssociations: [{ eventType: "viewer-request" }] };

describe("what Checkov asks of CloudFront", () => {
  tellApart([
    {
      id: "CKV_AWS_34",
      what: "viewers use HTTPS",
      ...vary(
        site,
        { ...shown("TLSv1.2_2021") },
        [{ defaultCacheBehavior: viewer("redirect-to-https") }, { defaultCacheBehavior: viewer("https-only") }],
        [
          { defaultCacheBehavior: viewer("allow-all") },
          {
            defaultCacheBehavior: viewer("https-only"),
            orderedCacheBehaviors: [{ pathPattern: "/x", ...viewer("allow-all") }],
          },
        ],
      ),
    },
    ...["CKV_AWS_174", "CKV2_AWS_42", "CKV2_AWS_54"].map((id) => ({
      id,
      what: "viewers use TLS 1.2 under a certificate of the site",
      ...vary(
        site,
        { defaultCacheBehavior: viewer("https-only") },
        ["TLSv1.2_2021", "TLSv1.2_2019", "TLSv1.2_2018", "TLSv1.3_2025"].map((version) => ({ ...shown(version) })),
        [
          { viewerCertificate: { cloudfrontDefaultCertificate: true } },
          ...["TLSv1.1_2016", "TLSv1_2016", "TLSv1", "SSLv3", undefined].map((version) => ({ ...shown(version) })),
        ],
      ),
    })),
    {
      id: "TLSv1.2_2018",
      what: "viewers use ciphers with forward secrecy",
      by: ["cloudfront-distribution-require-forward-secrecy"],
      ...vary(site, {}, [{ ...shown("TLSv1.2_2021") }, { ...shown("TLSv1.2_2019") }], [{ ...shown("TLSv1.2_2018") }]),
    },
    {
      id: "CKV_AWS_68",
      what: "sites have a web ACL",
      ...vary(
        site,
        {},
        [{ webAclId: unknown }, { webAclId: "arn:aws:wafv2:us-east-1:111122223333:global/webacl/x/1" }],
        [{}, { webAclId: "" }],
      ),
    },
    {
      id: "CKV_AWS_86",
      what: "requests are recorded",
      ...vary(
        site,
        {},
        [{ loggingConfig: { bucket: "logs.s3.amazonaws.com" } }, { loggingConfig: { bucket: unknown } }],
        [{}, { loggingConfig: null }],
      ),
    },
    {
      id: "CKV_AWS_259",
      what: "headers keep browsers on HTTPS",
      ...vary(
        "cloudfront/responseHeadersPolicy:ResponseHeadersPolicy",
        {},
        [{ ...hsts({}) }],
        [
          { ...hsts({ accessControlMaxAgeSec: 3600 }) },
          { ...hsts({ override: false }) },
          { securityHeadersConfig: {} },
          {},
        ],
      ),
    },
    {
      id: "CKV2_AWS_32",
      what: "sites send security headers",
      ...vary(
        site,
        {},
        [{ ...headed(unknown) }, { ...headed("67f7725c-6f97-4210-82d7-5512b31e9d03") }],
        [{ ...headed() }, { ...headed("") }],
      ),
    },
    {
      id: "CKV_AWS_305",
      what: "the root of a bucket is not listed",
      ...vary(
        site,
        { defaultCacheBehavior: viewer("https-only"), origins: [{ ...bucket, originAccessControlId: unknown }] },
        [{ defaultRootObject: "index.html" }, { defaultCacheBehavior: rewritten }, { ...custom({}) }],
        [
          {},
          { defaultRootObject: "" },
          { origins: [{ ...bucket, s3OriginConfig: { originAccessIdentity: unknown } }] },
          { origins: [bucket, { originId: "app", customOriginConfig: {} }] },
        ],
      ),
    },
    {
      id: "CKV2_AWS_46",
      what: "buckets let only the site in",
      ...vary(
        site,
        {},
        [
          { origins: [{ ...bucket, originAccessControlId: unknown }] },
          {
            origins: [{ ...bucket, s3OriginConfig: { originAccessIdentity: "origin-access-identity/cloudfront/E1" } }],
          },
        ],
        [{ origins: [bucket] }, { origins: [{ ...bucket, s3OriginConfig: { originAccessIdentity: "" } }] }],
      ),
    },
    {
      id: "CKV2_AWS_72",
      what: "origins are reached over HTTPS",
      ...vary(
        site,
        {},
        [{ ...custom({}) }],
        [
          { ...custom({ originProtocolPolicy: "http-only" }) },
          { ...custom({ originProtocolPolicy: "match-viewer" }) },
          { ...custom({ originSslProtocols: ["SSLv3", "TLSv1.2"] }) },
        ],
      ),
    },
  ]);
});
