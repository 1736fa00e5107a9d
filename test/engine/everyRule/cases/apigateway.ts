import { type Cases, Output } from "../case";
import { arn, policy, VPC } from "../values";

export const cases: Cases = {
  "apigateway-api-require-scoped-policy": {
    type: "aws:apigateway/restApi:RestApi",
    props: { endpointConfiguration: { types: "PRIVATE" } },
    mended: {
      policy: policy({
        Effect: "Allow",
        Principal: "*",
        Action: "execute-api:Invoke",
        Resource: "*",
        Condition: { StringEquals: { "aws:SourceVpc": VPC } },
      }),
    },
  },
  "apigateway-cache-require-encryption": {
    type: "aws:apigateway/methodSettings:MethodSettings",
    props: {
      restApi: "a1b2c3d4e5",
      stageName: "live",
      methodPath: "*/*",
      settings: { cachingEnabled: true, cacheDataEncrypted: false },
    },
    mended: { settings: { cachingEnabled: true, cacheDataEncrypted: true } },
  },
  "apigateway-domain-require-modern-tls": {
    type: "aws:apigateway/domainName:DomainName",
    props: { domainName: "api.example.org", securityPolicy: "TLS_1_0" },
    mended: { securityPolicy: "TLS_1_2" },
  },
  "apigateway-integration-require-tls": {
    type: "aws:apigateway/integration:Integration",
    props: {
      restApi: "a1b2c3d4e5",
      resourceId: "r1",
      httpMethod: "GET",
      type: "HTTP_PROXY",
      integrationHttpMethod: "GET",
      uri: "http://records.example.org",
    },
    mended: { uri: "https://records.example.org" },
  },
  "apigateway-method-require-authorization": {
    type: "aws:apigateway/method:Method",
    props: { restApi: "a1b2c3d4e5", resourceId: "r1", httpMethod: "GET", authorization: "NONE" },
    mended: { authorization: "AWS_IAM" },
  },
  "apigateway-stage-require-execution-logging": {
    type: "aws:apigateway/stage:Stage",
    props: { restApi: "a1b2c3d4e5", deployment: "d1e2f3", stageName: "silent" },
    mended: {},
    mendedBeside: {
      settings: {
        type: "aws:apigateway/methodSettings:MethodSettings",
        props: { restApi: "a1b2c3d4e5", stageName: "silent", methodPath: "*/*", settings: { loggingLevel: "INFO" } },
      },
    },
  },
  "apigateway-stage-require-firewall": {
    type: "aws:apigateway/stage:Stage",
    props: { restApi: "a1b2c3d4e5", deployment: "d1e2f3", stageName: "open" },
    mended: {},
    mendedBeside: {
      association: {
        type: "aws:wafv2/webAclAssociation:WebAclAssociation",
        props: { resourceArn: new Output("", "arn"), webAclArn: arn("wafv2", "regional/webacl/records/1") },
      },
    },
  },
  "apigateway-stage-require-logging": {
    type: "aws:apigateway/stage:Stage",
    props: { restApi: "a1b2c3d4e5", deployment: "d1e2f3", stageName: "unlogged" },
    mended: { accessLogSettings: { destinationArn: arn("logs", "log-group:access"), format: "$context.requestId" } },
  },
  "apigateway-stage-require-client-certificate": {
    type: "aws:apigateway/stage:Stage",
    props: { restApi: "a1b2c3d4e5", deployment: "d1e2f3", stageName: "anybody" },
    mended: { clientCertificateId: "a1b2c3" },
  },
  "apigateway-stage-require-tracing": {
    type: "aws:apigateway/stage:Stage",
    props: { restApi: "a1b2c3d4e5", deployment: "d1e2f3", stageName: "untraced", xrayTracingEnabled: false },
    mended: { xrayTracingEnabled: true },
  },
  "apigateway-method-require-validation": {
    type: "aws:apigateway/method:Method",
    props: { restApi: "a1b2c3d4e5", resourceId: "r1", httpMethod: "POST", authorization: "AWS_IAM" },
    mended: { requestValidatorId: "v1" },
  },
};
