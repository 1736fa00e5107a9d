import type { Control } from "./control";

export const apigatewayStageRequireTracing: Control = {
  id: "apigateway-stage-require-tracing",
  title: "API stages are traced.",
  citations: ["164.312(b)"],
  severity: "low",
  description: "xrayTracingEnabled is on. Traces hold paths and times, no bodies.",
  remediation: "set xrayTracingEnabled: true.",
  source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html",
  equivalents: {
    awsConfig: ["API_GW_XRAY_ENABLED"],
    cdkNag: ["HIPAA.Security-APIGWXrayEnabled"],
    checkov: ["CKV_AWS_73"],
    prowler: ["apigateway_restapi_tracing_enabled"],
  },
};

export const apigatewayStageRequireClientCertificate: Control = {
  id: "apigateway-stage-require-client-certificate",
  title: "API stages show the back end who calls.",
  citations: ["164.312(d)", "164.312(e)(1)"],
  severity: "medium",
  description:
    "clientCertificateId is set, so that an HTTP back end can refuse whoever is not the API. Where the stack shows the API's integrations, and each is of type AWS, AWS_PROXY or MOCK, none is asked for: these are authorised by IAM and do not see it.",
  remediation: "declare an aws.apigateway.ClientCertificate and set clientCertificateId.",
  source:
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html",
  equivalents: {
    awsConfig: ["API_GW_SSL_ENABLED"],
    cdkNag: ["HIPAA.Security-APIGWSSLEnabled"],
    checkov: ["CKV2_AWS_51"],
    prowler: ["apigateway_restapi_client_certificate_enabled"],
  },
};

export const apigatewayMethodRequireValidation: Control = {
  id: "apigateway-method-require-validation",
  title: "API methods check requests before they pass them on.",
  citations: ["164.312(c)(1)"],
  severity: "low",
  level: "advisory",
  description: "requestValidatorId is set on methods; HTTP APIs have no such check.",
  remediation: "declare an aws.apigateway.RequestValidator and set requestValidatorId.",
  source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html",
  equivalents: { cdkNag: ["APIGWRequestValidation"], checkov: ["CKV2_AWS_53"] },
};

export const apigatewayStageRequireExecutionLogging: Control = {
  id: "apigateway-stage-require-execution-logging",
  title: "API stages log how each call was executed.",
  citations: ["164.312(b)"],
  severity: "medium",
  description:
    "A MethodSettings of this stack for all methods (*/*) names each stage of a REST API, and no MethodSettings switches execution logging off; access logs say who called what.",
  remediation: 'declare aws.apigateway.MethodSettings with methodPath: "*/*" and loggingLevel: "ERROR".',
  source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html",
  equivalents: {
    awsConfig: ["API_GW_EXECUTION_LOGGING_ENABLED"],
    cdkNag: ["HIPAA.Security-APIGWExecutionLoggingEnabled"],
    checkov: ["CKV2_AWS_4"],
  },
};
