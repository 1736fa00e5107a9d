import * as apigateway from "@pulumi/aws/apigateway";
import * as apigatewayv2 from "@pulumi/aws/apigatewayv2";
import * as appsync from "@pulumi/aws/appsync";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as wafv2 from "@pulumi/aws/wafv2";
import { certificate, portal } from "./edge";
import { acl } from "./filter";
import { audit } from "./keys";
import { appGroup, executeApi, privateSubnets } from "./network";
import { account, document, roleArn } from "./shared";

const calls = new cloudwatch.LogGroup("api", { name: "/estate/api", kmsKeyId: audit.arn, retentionInDays: 2192 });
const format = JSON.stringify({
  id: "$context.requestId",
  ip: "$context.identity.sourceIp",
  status: "$context.status",
});
new apigateway.Account("logs", { cloudwatchRoleArn: roleArn("api-logs") });

// A private REST API that asks every caller for IAM.
const rest = new apigateway.RestApi("records", {
  name: "records",
  endpointConfiguration: { types: "PRIVATE", vpcEndpointIds: [executeApi.id] },
  policy: document(
    {
      Effect: "Allow",
      Principal: { AWS: `arn:aws:iam::${account}:root` },
      Action: "execute-api:Invoke",
      Resource: "execute-api:/*",
    },
    {
      Effect: "Deny",
      Principal: "*",
      Action: "execute-api:Invoke",
      Resource: "execute-api:/*",
      Condition: { StringNotEquals: { "aws:SourceVpce": "vpce-0123456789abcdef0" } },
    },
  ),
});
const patients = new apigateway.Resource("patients", {
  restApi: rest.id,
  parentId: rest.rootResourceId,
  pathPart: "patients",
});
const read = new apigateway.Method("read", {
  restApi: rest.id,
  resourceId: patients.id,
  httpMethod: "GET",
  authorization: "AWS_IAM",
  requestParameters: { "method.request.querystring.id": true },
});
const preflight = new apigateway.Method("preflight", {
  restApi: rest.id,
  resourceId: patients.id,
  httpMethod: "OPTIONS",
  authorization: "NONE",
});
const proxied = new apigateway.Integration("read", {
  restApi: rest.id,
  resourceId: patients.id,
  httpMethod: read.httpMethod,
  type: "HTTP_PROXY",
  integrationHttpMethod: "GET",
  uri: "https://portal.clinic.example/patients",
});
const deployment = new apigateway.Deployment("records", { restApi: rest.id }, { dependsOn: [proxied, preflight] });
const client = new apigateway.ClientCertificate("records", { description: "Shown to the back end" });
const stage = new apigateway.Stage("live", {
  restApi: rest.id,
  deployment: deployment.id,
  stageName: "live",
  cacheClusterEnabled: true,
  cacheClusterSize: "0.5",
  clientCertificateId: client.id,
  xrayTracingEnabled: true,
  accessLogSettings: { destinationArn: calls.arn, format },
});
new apigateway.MethodSettings("all", {
  restApi: rest.id,
  stageName: stage.stageName,
  methodPath: "*/*",
  settings: {
    loggingLevel: "INFO",
    dataTraceEnabled: false,
    metricsEnabled: true,
    cachingEnabled: true,
    cacheDataEncrypted: true,
    throttlingBurstLimit: 100,
    throttlingRateLimit: 50,
  },
});
new wafv2.WebAclAssociation("records", { resourceArn: stage.arn, webAclArn: acl.arn });
new apigateway.DomainName("api", {
  domainName: "api.clinic.example",
  regionalCertificateArn: certificate.arn,
  securityPolicy: "TLS_1_2",
  endpointConfiguration: { types: "REGIONAL" },
});

// An HTTP API behind a token of the identity provider.
const http = new apigatewayv2.Api("portal", {
  name: "portal",
  protocolType: "HTTP",
  disableExecuteApiEndpoint: true,
  corsConfiguration: { allowOrigins: ["https://portal.clinic.example"], allowMethods: ["GET", "POST"] },
});
const tokens = new apigatewayv2.Authorizer("tokens", {
  apiId: http.id,
  name: "tokens",
  authorizerType: "JWT",
  identitySources: ["$request.header.Authorization"],
  jwtConfiguration: { audiences: ["portal"], issuer: "https://login.clinic.example" },
});
const link = new apigatewayv2.VpcLink("portal", {
  name: "portal",
  subnetIds: privateSubnets,
  securityGroupIds: [appGroup.id],
});
const integration = new apigatewayv2.Integration("portal", {
  apiId: http.id,
  integrationType: "HTTP_PROXY",
  integrationMethod: "ANY",
  integrationUri: portal.arn,
  connectionType: "VPC_LINK",
  connectionId: link.id,
  tlsConfig: { serverNameToVerify: "portal.clinic.example" },
});
new apigatewayv2.Route("all", {
  apiId: http.id,
  routeKey: "ANY /{proxy+}",
  target: integration.id.apply((id) => `integrations/${id}`),
  authorizationType: "JWT",
  authorizerId: tokens.id,
});
new apigatewayv2.Stage("live", {
  apiId: http.id,
  name: "$default",
  autoDeploy: true,
  accessLogSettings: { destinationArn: calls.arn, format },
  defaultRouteSettings: { throttlingBurstLimit: 100, throttlingRateLimit: 50, detailedMetricsEnabled: true },
});
new apigatewayv2.DomainName("portal", {
  domainName: "v2.clinic.example",
  domainNameConfiguration: {
    certificateArn: certificate.arn,
    endpointType: "REGIONAL",
    securityPolicy: "TLS_1_2",
  },
});

// GraphQL.
const graph = new appsync.GraphQLApi("charts", {
  name: "charts",
  authenticationType: "AWS_IAM",
  visibility: "PRIVATE",
  xrayEnabled: true,
  introspectionConfig: "DISABLED",
  queryDepthLimit: 10,
  logConfig: { cloudwatchLogsRoleArn: roleArn("appsync-logs"), fieldLogLevel: "ALL", excludeVerboseContent: true },
  schema: "type Query { chart(id: ID!): String }",
});
new appsync.ApiCache("charts", {
  apiId: graph.id,
  apiCachingBehavior: "PER_RESOLVER_CACHING",
  type: "LARGE",
  ttl: 60,
  atRestEncryptionEnabled: true,
  transitEncryptionEnabled: true,
});
new wafv2.WebAclAssociation("charts", { resourceArn: graph.arn, webAclArn: acl.arn });
