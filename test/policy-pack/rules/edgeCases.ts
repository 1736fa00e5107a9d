import type { PropertyCase } from "./provePropertyCase";

const headers = {
  securityHeadersConfig: {
    strictTransportSecurity: { accessControlMaxAgeSec: 63072000, override: true, includeSubdomains: true },
  },
};
const hsts = "securityHeadersConfig.strictTransportSecurity";
const site = {
  defaultCacheBehavior: { responseHeadersPolicyId: "id" },
  defaultRootObject: "index.html",
  origins: [{ originId: "site", originAccessControlId: "id" }],
  restrictions: { geoRestriction: { restrictionType: "whitelist" } },
  originGroups: [{}],
};
const sites = [
  "aws:cloudfront/distribution:Distribution",
  "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
];
const viewer = {
  defaultCacheBehavior: { viewerProtocolPolicy: "https-only" },
  viewerCertificate: { minimumProtocolVersion: "TLSv1.2_2021", sslSupportMethod: "sni-only" },
};
const vpcOrigin = {
  vpcOriginEndpointConfig: { originProtocolPolicy: "https-only", originSslProtocols: { items: ["TLSv1.2"] } },
};
const stage = ["aws:apigateway/stage:Stage"];

/** Distributions and APIs. Written out, so that a rule that changes has to change a line here too. */
export const edgeCases: readonly PropertyCase[] = [
  [
    "cloudfront-headers-require-hsts",
    ["aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy"],
    headers,
    `${hsts}.accessControlMaxAgeSec`,
    [0, 86400],
    "refused",
  ],
  [
    "cloudfront-headers-require-hsts",
    ["aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy"],
    headers,
    `${hsts}.override`,
    [false],
    "passes",
  ],
  [
    "cloudfront-distribution-require-response-headers",
    sites,
    site,
    "defaultCacheBehavior.responseHeadersPolicyId",
    [""],
    "refused",
    "reference",
  ],
  ["cloudfront-distribution-require-root-object", sites, site, "defaultRootObject", [""], "refused", "reference"],
  [
    "cloudfront-distribution-require-hardening",
    sites,
    site,
    "restrictions.geoRestriction.restrictionType",
    ["none"],
    "refused",
  ],
  ["cloudfront-distribution-require-hardening", sites, site, "originGroups", [[]], "refused", "reference"],
  [
    "cloudfront-distribution-require-https",
    sites,
    viewer,
    "viewerCertificate.sslSupportMethod",
    ["vip", "static-ip"],
    "passes",
  ],
  [
    "cloudfront-distribution-require-https",
    ["aws:cloudfront/distribution:Distribution"],
    viewer,
    "viewerCertificate.iamCertificateId",
    ["id"],
    "passes",
  ],
  [
    "cloudfront-origin-require-tls",
    ["aws:cloudfront/vpcOrigin:VpcOrigin"],
    vpcOrigin,
    "vpcOriginEndpointConfig.originProtocolPolicy",
    ["http-only", "match-viewer"],
    "passes",
  ],
  [
    "cloudfront-origin-require-tls",
    ["aws:cloudfront/vpcOrigin:VpcOrigin"],
    vpcOrigin,
    "vpcOriginEndpointConfig.originSslProtocols.items",
    [["TLSv1.2", "TLSv1"]],
    "passes",
  ],
  [
    "cloudfront-distribution-require-firewall",
    ["aws:cloudfront/distributionTenant:DistributionTenant"],
    { customizations: { webAcl: { action: "override" } } },
    "customizations.webAcl.action",
    ["disable"],
    "passes",
  ],
  [
    "apigateway-domain-require-modern-tls",
    ["aws:apigateway/restApi:RestApi"],
    { securityPolicy: "TLS_1_2" },
    "securityPolicy",
    ["TLS_1_0"],
    "passes",
  ],
  [
    "apigateway-stage-require-execution-logging",
    ["aws:apigateway/methodSettings:MethodSettings"],
    { methodPath: "*/*", settings: { loggingLevel: "INFO" } },
    "settings.loggingLevel",
    ["OFF"],
    "refused",
  ],
  ["apigateway-stage-require-tracing", stage, { xrayTracingEnabled: true }, "xrayTracingEnabled", [false], "refused"],
  [
    "apigateway-stage-require-client-certificate",
    stage,
    { clientCertificateId: "id" },
    "clientCertificateId",
    [""],
    "refused",
    "reference",
  ],
  [
    "apigateway-method-require-validation",
    ["aws:apigateway/method:Method"],
    { httpMethod: "POST", requestValidatorId: "id" },
    "requestValidatorId",
    [""],
    "refused",
    "reference",
  ],
  [
    "apigateway-method-require-authorization",
    ["aws:apigatewayv2/api:Api"],
    { protocolType: "HTTP" },
    "target",
    ["arn:aws:lambda:us-east-1:111122223333:function:f"],
    "passes",
  ],
];
