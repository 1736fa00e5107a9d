import type { Control } from "./control";

export const apigatewayDomainRequireModernTls: Control = {
  id: "apigateway-domain-require-modern-tls",
  title: "Domains of API Gateway speak TLS 1.2 or newer.",
  citations: ["164.312(e)(1)"],
  severity: "high",
  description: "securityPolicy is TLS_1_2 or a policy of the TLS 1.3 family that allows nothing below TLS 1.2.",
  remediation: 'set securityPolicy: "TLS_1_2" or a SecurityPolicy_TLS13_… policy.',
  source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html",
  equivalents: { checkov: ["CKV_AWS_206"] },
};

export const apigatewayStageRequireLogging: Control = {
  id: "apigateway-stage-require-logging",
  title: "Stages of API Gateway log who called, and never the bodies.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)", "164.308(a)(6)(ii)", "164.312(a)(1)"],
  severity: "high",
  description: "Each stage has access logs, and dataTraceEnabled, which writes bodies into the log, is not true.",
  remediation: "set accessLogSettings.destinationArn and format; leave dataTraceEnabled out.",
  source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html",
  equivalents: {
    awsConfig: ["API_GWV2_ACCESS_LOGS_ENABLED"],
    cdkNag: ["APIGWAccessLogging"],
    checkov: ["CKV_AWS_76", "CKV_AWS_276"],
    prowler: ["apigateway_restapi_logging_enabled", "apigatewayv2_api_access_logging_enabled"],
  },
};

export const apigatewayCacheRequireEncryption: Control = {
  id: "apigateway-cache-require-encryption",
  title: "Cached responses of API Gateway are encrypted.",
  citations: [
    "164.312(a)(2)(iv)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(4)(ii)(A)",
    "164.312(e)(1)",
    "164.312(e)(2)(ii)",
  ],
  severity: "high",
  description:
    "Where method settings switch caching on, cacheDataEncrypted is true, and who may empty the cache is checked.",
  remediation: "set settings.cacheDataEncrypted: true, or leave caching off.",
  source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html",
  equivalents: {
    awsConfig: ["API_GW_CACHE_ENABLED_AND_ENCRYPTED"],
    cdkNag: ["HIPAA.Security-APIGWCacheEnabledAndEncrypted"],
    checkov: ["CKV_AWS_308"],
    prowler: ["apigateway_restapi_cache_encrypted"],
  },
};

export const apigatewayMethodRequireAuthorization: Control = {
  id: "apigateway-method-require-authorization",
  title: "Methods and routes of API Gateway know who calls.",
  citations: ["164.312(d)", "164.312(a)(1)"],
  severity: "high",
  description:
    "authorization is not NONE, except on OPTIONS, which browsers send without credentials, and on messages of a WebSocket connection that has been authorised.",
  remediation:
    "set authorization: AWS_IAM, COGNITO_USER_POOLS or CUSTOM (authorizationType AWS_IAM, JWT or CUSTOM on routes).",
  source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html",
  equivalents: {
    awsConfig: ["API_GWV2_AUTHORIZATION_TYPE_CONFIGURED"],
    cdkNag: ["APIGWAuthorization"],
    checkov: ["CKV_AWS_59", "CKV_AWS_309", "CKV2_AWS_70"],
    prowler: [
      "apigateway_restapi_authorizers_enabled",
      "apigatewayv2_api_authorizers_enabled",
      "apigateway_restapi_public_with_authorizer",
    ],
  },
};

export const apigatewayStageRequireFirewall: Control = {
  id: "apigateway-stage-require-firewall",
  title: "Stages of public REST APIs have a web ACL.",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.312(e)(1)"],
  severity: "high",
  description: "A WebAclAssociation of this stack names each stage of a REST API, unless the API is private.",
  remediation: "declare an aws.wafv2.WebAclAssociation with the stage's arn.",
  source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html",
  equivalents: {
    awsConfig: ["API_GW_ASSOCIATED_WITH_WAF"],
    cdkNag: ["APIGWAssociatedWithWAF"],
    checkov: ["CKV2_AWS_29"],
    prowler: ["apigateway_restapi_waf_acl_attached"],
  },
};
