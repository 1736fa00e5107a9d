import { needed, reference, type Subject } from "./subject";

export const edge: readonly Subject[] = [
  {
    types: [
      "aws:lb/loadBalancer:LoadBalancer",
      "aws:alb/loadBalancer:LoadBalancer",
      "aws:elasticloadbalancingv2/loadBalancer:LoadBalancer",
      "aws:applicationloadbalancing/loadBalancer:LoadBalancer",
    ],
    good: {
      enableDeletionProtection: true,
      desyncMitigationMode: "strictest",
      dropInvalidHeaderFields: true,
      enableWafFailOpen: false,
      loadBalancerType: "application",
      accessLogs: { enabled: true },
    },
    weaker: {
      "lb-balancer-require-deletion-protection": { enableDeletionProtection: needed(false) },
      "lb-balancer-require-request-hygiene": {
        dropInvalidHeaderFields: needed(false),
        enableWafFailOpen: [true],
      },
      "lb-balancer-require-desync-mitigation": { desyncMitigationMode: ["monitor"] },
      "lb-balancer-require-access-logs": { "accessLogs.enabled": needed(false) },
    },
  },
  {
    types: ["aws:elb/loadBalancer:LoadBalancer", "aws:elasticloadbalancing/loadBalancer:LoadBalancer"],
    good: {
      desyncMitigationMode: "strictest",
      accessLogs: { bucket: "something", enabled: true },
      listeners: [{ instanceProtocol: "HTTPS", lbProtocol: "HTTPS", sslCertificateId: "something" }],
    },
    weaker: {
      "lb-balancer-require-desync-mitigation": { desyncMitigationMode: ["monitor"] },
      "lb-balancer-require-access-logs": { "accessLogs.bucket": reference("", []), "accessLogs.enabled": [false] },
      "elb-listener-require-certificate": {
        "listeners.instanceProtocol": needed("something-else"),
        "listeners.sslCertificateId": reference("", []),
      },
    },
  },
  {
    types: [
      "aws:lb/targetGroup:TargetGroup",
      "aws:alb/targetGroup:TargetGroup",
      "aws:elasticloadbalancingv2/targetGroup:TargetGroup",
      "aws:applicationloadbalancing/targetGroup:TargetGroup",
    ],
    good: { protocol: "HTTPS", targetType: "instance" },
    weaker: { "lb-targetgroup-require-encryption": { protocol: needed("HTTP", "TCP", "UDP") } },
  },
  {
    types: ["aws:cloudfront/distribution:Distribution"],
    good: {
      defaultCacheBehavior: { viewerProtocolPolicy: "redirect-to-https" },
      orderedCacheBehaviors: [{ viewerProtocolPolicy: "redirect-to-https" }],
      origins: [{ customOriginConfig: { originProtocolPolicy: "https-only", originSslProtocols: ["TLSv1.2"] } }],
      viewerCertificate: { cloudfrontDefaultCertificate: false, minimumProtocolVersion: "TLSv1.2_2021" },
      webAclId: "something",
    },
    weaker: {
      "cloudfront-distribution-require-https": {
        "defaultCacheBehavior.viewerProtocolPolicy": needed("something-else"),
        "orderedCacheBehaviors.viewerProtocolPolicy": needed("something-else"),
        "viewerCertificate.minimumProtocolVersion": needed("something-else"),
        "viewerCertificate.cloudfrontDefaultCertificate": [true],
      },
      "cloudfront-origin-require-tls": {
        "origins.customOriginConfig.originProtocolPolicy": ["something-else"],
        "origins.customOriginConfig.originSslProtocols": [["something-else"]],
      },
      "cloudfront-distribution-require-firewall": { webAclId: reference("", []) },
    },
  },
  {
    types: ["aws:cloudfront/distribution:Distribution"],
    good: { origins: [{ originAccessControlId: "something" }] },
    weaker: { "cloudfront-origin-require-access-control": { "origins.originAccessControlId": reference("", []) } },
  },
  {
    types: ["aws:cloudfront/multitenantDistribution:MultitenantDistribution"],
    good: {
      cacheBehaviors: [{ viewerProtocolPolicy: "redirect-to-https" }],
      defaultCacheBehavior: { viewerProtocolPolicy: "redirect-to-https" },
      origins: [{ customOriginConfig: { originSslProtocols: ["TLSv1.2"] } }],
      viewerCertificate: { cloudfrontDefaultCertificate: false, minimumProtocolVersion: "TLSv1.2_2021" },
      webAclId: "something",
    },
    weaker: {
      "cloudfront-distribution-require-https": {
        "defaultCacheBehavior.viewerProtocolPolicy": needed("something-else"),
        "cacheBehaviors.viewerProtocolPolicy": needed("something-else"),
        "viewerCertificate.minimumProtocolVersion": needed("something-else"),
        "viewerCertificate.cloudfrontDefaultCertificate": [true],
      },
      "cloudfront-distribution-require-firewall": { webAclId: reference("", []) },
    },
  },
  {
    types: ["aws:cloudfront/multitenantDistribution:MultitenantDistribution"],
    good: {
      cacheBehaviors: [{ viewerProtocolPolicy: "redirect-to-https" }],
      defaultCacheBehavior: { viewerProtocolPolicy: "redirect-to-https" },
      origins: [{ customOriginConfigs: [{ originSslProtocols: ["TLSv1.2"] }] }],
      viewerCertificate: { cloudfrontDefaultCertificate: false, minimumProtocolVersion: "TLSv1.2_2021" },
    },
    weaker: {
      "cloudfront-origin-require-tls": { "origins.customOriginConfigs.originSslProtocols": [["something-else"]] },
    },
  },
  {
    types: ["aws:cloudfront/originAccessControl:OriginAccessControl"],
    good: { signingBehavior: "always" },
    weaker: { "cloudfront-origin-require-access-control": { signingBehavior: ["something-else"] } },
  },
  {
    types: ["aws:apigateway/domainName:DomainName"],
    good: { securityPolicy: "TLS_1_2" },
    weaker: { "apigateway-domain-require-modern-tls": { securityPolicy: needed("TLS_1_0") } },
  },
  {
    types: ["aws:apigatewayv2/domainName:DomainName"],
    good: { domainNameConfiguration: { securityPolicy: "TLS_1_2" } },
    weaker: { "apigateway-domain-require-modern-tls": { "domainNameConfiguration.securityPolicy": needed("TLS_1_0") } },
  },
  {
    types: ["aws:apigateway/stage:Stage"],
    good: { accessLogSettings: { destinationArn: "something" } },
    weaker: { "apigateway-stage-require-logging": { "accessLogSettings.destinationArn": reference("", []) } },
  },
  {
    types: ["aws:apigatewayv2/stage:Stage"],
    good: {
      accessLogSettings: { destinationArn: "something" },
      defaultRouteSettings: { dataTraceEnabled: false },
      routeSettings: [{ dataTraceEnabled: false }],
    },
    weaker: {
      "apigateway-stage-require-logging": {
        "accessLogSettings.destinationArn": reference("", []),
        "defaultRouteSettings.dataTraceEnabled": [true],
        "routeSettings.dataTraceEnabled": [true],
      },
    },
  },
  {
    types: ["aws:apigateway/methodSettings:MethodSettings"],
    good: { settings: { dataTraceEnabled: false, loggingLevel: "ERROR" } },
    weaker: {
      "apigateway-stage-require-logging": { "settings.dataTraceEnabled": [true] },
      "apigateway-stage-require-execution-logging": { "settings.loggingLevel": ["OFF"] },
    },
  },
  {
    types: ["aws:apigateway/methodSettings:MethodSettings"],
    good: { settings: { cacheDataEncrypted: true, cachingEnabled: true, requireAuthorizationForCacheControl: true } },
    weaker: {
      "apigateway-cache-require-encryption": {
        "settings.cacheDataEncrypted": needed(false),
        "settings.requireAuthorizationForCacheControl": [false],
      },
    },
  },
  {
    types: ["aws:acm/certificate:Certificate"],
    good: { keyAlgorithm: "EC_secp384r1", options: { certificateTransparencyLoggingPreference: "ENABLED" } },
    weaker: {
      "acm-certificate-require-strong-key": {
        "keyAlgorithm": ["RSA_1024", "something-else"],
        "options.certificateTransparencyLoggingPreference": ["DISABLED"],
      },
    },
  },
  {
    types: ["aws:transfer/server:Server"],
    good: { protocols: ["SFTP"], securityPolicyName: "TransferSecurityPolicy-2024-01", endpointType: "VPC" },
    weaker: {
      "transfer-server-require-secure-protocols": { protocols: [["FTP"]] },
      "transfer-server-require-modern-policy": { securityPolicyName: needed("TransferSecurityPolicy-2018-11") },
      "transfer-server-require-vpc": { endpointType: needed("something-else") },
    },
  },
  {
    types: ["aws:transfer/connector:Connector"],
    good: { url: "sftp://files.example.org" },
    weaker: { "transfer-server-require-secure-protocols": { url: ["ftp://files.example.org"] } },
  },
  {
    types: ["aws:appsync/graphQLApi:GraphQLApi"],
    good: {
      additionalAuthenticationProviders: [{ authenticationType: "AWS_IAM" }],
      authenticationType: "AWS_IAM",
      logConfig: { cloudwatchLogsRoleArn: "something", excludeVerboseContent: true, fieldLogLevel: "ERROR" },
    },
    weaker: {
      "appsync-api-require-protection": {
        "authenticationType": ["API_KEY"],
        "additionalAuthenticationProviders.authenticationType": ["API_KEY"],
        "logConfig.cloudwatchLogsRoleArn": reference("", []),
        "logConfig.fieldLogLevel": ["NONE"],
        "logConfig.excludeVerboseContent": [false],
      },
    },
  },
  {
    types: ["aws:appsync/apiCache:ApiCache"],
    good: { atRestEncryptionEnabled: true, transitEncryptionEnabled: true },
    weaker: {
      "appsync-api-require-protection": {
        atRestEncryptionEnabled: needed(false),
        transitEncryptionEnabled: needed(false),
      },
    },
  },
  {
    types: ["aws:storagegateway/nfsFileShare:NfsFileShare"],
    good: { clientLists: ["10.0.0.0/24"] },
    weaker: { "storagegateway-share-forbid-open-clients": { clientLists: [["0.0.0.0/0"], ["::/0"]] } },
  },
  {
    types: ["aws:storagegateway/smbFileShare:SmbFileShare"],
    good: { authentication: "ActiveDirectory" },
    weaker: { "storagegateway-share-forbid-open-clients": { authentication: ["GuestAccess"] } },
  },
];
