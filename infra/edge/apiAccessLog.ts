/**
 * What the access log of the API holds of each request: enough to tell who asked, from where, when and how it was
 * protected, and nothing of what was asked. `resourcePath` is the path as the API states it (`/{proxy+}`); the path that was
 * asked for, query and headers may name a patient (45 CFR 164.502(b)).
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html
 */
const FIELDS = {
  requestId: "$context.requestId",
  requestTime: "$context.requestTime",
  sourceIp: "$context.identity.sourceIp",
  caller: "$context.identity.userArn",
  method: "$context.httpMethod",
  resource: "$context.resourcePath",
  status: "$context.status",
  responseBytes: "$context.responseLength",
  protocol: "$context.protocol",
  tlsVersion: "$context.tlsVersion",
  cipherSuite: "$context.cipherSuite",
  firewall: "$context.wafResponseCode",
  error: "$context.error.responseType",
} as const;

/** The format of the access log: one JSON object a line. */
export const API_ACCESS_LOG_FORMAT = JSON.stringify(FIELDS);
