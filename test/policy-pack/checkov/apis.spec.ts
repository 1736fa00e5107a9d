import { unknown } from "../../support/policyHarness";
import { made, switched, tellApart, vary, type Form } from "./tellApart";

const stage = "apigateway/stage:Stage";
const stages = [stage, "apigatewayv2/stage:Stage"];
const api = "apigateway/restApi:RestApi";
const integration = "apigateway/integration:Integration";
const settings = "apigateway/methodSettings:MethodSettings";
const graph = "appsync/graphQLApi:GraphQLApi";
const cache = "appsync/apiCache:ApiCache";

/** A stage of an API that calls what its integration says. */
const called = (...kinds: readonly string[]): Form => [
  made(api, {}, undefined, "api"),
  ...kinds.map((type, index) =>
    made(integration, { restApi: unknown, type }, { restApi: ["api"] }, `integration-${String(index)}`),
  ),
  made(stage, { restApi: unknown, stageName: "live" }, { restApi: ["api"] }, "stage"),
];
const described = (body: unknown): Form => [
  made(api, { body }, undefined, "api"),
  made(stage, { restApi: unknown, stageName: "live" }, { restApi: ["api"] }, "stage"),
];
const openApi = (type: string): string =>
  JSON.stringify({ paths: { "/": { get: { "x-amazon-apigateway-integration": { httpMethod: "POST", type } } } } });
const keyed = made(stage, { clientCertificateId: unknown, restApi: unknown, stageName: "live" });

describe("what Checkov asks of API Gateway and AppSync", () => {
  tellApart([
    {
      id: "CKV_AWS_59",
      what: "methods know who calls",
      ...vary(
        "apigateway/method:Method",
        { httpMethod: "GET" },
        [{ authorization: "AWS_IAM" }, { authorization: "CUSTOM", authorizerId: unknown }],
        [{ authorization: "NONE" }],
      ),
    },
    {
      id: "CKV2_AWS_70",
      what: "methods of public APIs know who calls",
      ...vary(
        "apigateway/method:Method",
        { httpMethod: "POST" },
        [
          { authorization: "COGNITO_USER_POOLS", authorizerId: unknown },
          { httpMethod: "OPTIONS", authorization: "NONE" },
        ],
        [{ authorization: "NONE" }],
      ),
    },
    {
      id: "CKV_AWS_309",
      what: "routes know who calls",
      ...vary(
        "apigatewayv2/route:Route",
        { routeKey: "GET /records" },
        [{ authorizationType: "AWS_IAM" }, { authorizationType: "JWT", authorizerId: unknown }],
        [{ authorizationType: "NONE" }, {}],
      ),
    },
    ...stages.map((type) => ({
      id: "CKV_AWS_76",
      what: `calls are recorded (${type})`,
      ...vary(
        type,
        {},
        [{ accessLogSettings: { destinationArn: unknown, format: "x" } }],
        [{}, { accessLogSettings: null }, { accessLogSettings: { format: "x" } }],
      ),
    })),
    {
      id: "CKV2_AWS_4",
      what: "what goes wrong is logged",
      good: ["ERROR", "INFO"].map((loggingLevel) => [
        made(stage, { stageName: "live", restApi: unknown }, undefined, "stage"),
        made(settings, { stageName: "live", methodPath: "*/*", settings: { loggingLevel } }, undefined, "settings"),
      ]),
      bad: [
        [made(stage, { stageName: "live", restApi: unknown }, undefined, "stage")],
        ...[{ loggingLevel: "OFF" }, { metricsEnabled: true }].map((given) => [
          made(stage, { stageName: "live", restApi: unknown }, undefined, "stage"),
          made(settings, { stageName: "live", methodPath: "*/*", settings: given }, undefined, "settings"),
        ]),
      ],
    },
    {
      id: "CKV2_AWS_51",
      what: "the back end can tell the API from others",
      good: [
        [keyed],
        called("AWS_PROXY", "MOCK"),
        called("AWS"),
        described(openApi("aws_proxy")),
        [
          made("lambda/function:Function", {}, undefined, "intake"),
          made(api, { body: unknown }, { body: ["intake"] }, "api"),
          made(stage, { restApi: unknown, stageName: "live" }, { restApi: ["api"] }, "stage"),
        ],
      ],
      bad: [
        [made(stage, { stageName: "live", restApi: unknown })],
        [made(stage, { stageName: "live", restApi: "a1b2c3d4e5", clientCertificateId: "" })],
        called("HTTP_PROXY"),
        called("AWS_PROXY", "HTTP"),
        called(unknown),
        called(),
        described(openApi("http_proxy")),
        described(unknown),
        described('{"paths": {}}'),
      ],
    },
    {
      id: "CKV_AWS_206",
      what: "domains speak TLS 1.2",
      ...vary(
        "apigateway/domainName:DomainName",
        { domainName: "api.example.org" },
        [{ securityPolicy: "TLS_1_2" }],
        [{ securityPolicy: "TLS_1_0" }, {}],
      ),
    },
    {
      id: "CKV_AWS_276",
      what: "bodies are not logged",
      ...vary(
        settings,
        { methodPath: "*/*" },
        [{ settings: { loggingLevel: "ERROR", dataTraceEnabled: false } }, { settings: { loggingLevel: "ERROR" } }],
        [{ settings: { loggingLevel: "ERROR", dataTraceEnabled: true } }],
      ),
    },
    {
      id: "CKV_AWS_308",
      what: "what is cached is encrypted",
      ...vary(
        settings,
        { methodPath: "*/*" },
        [{ settings: { cachingEnabled: true, cacheDataEncrypted: true } }],
        [
          { settings: { cachingEnabled: true, cacheDataEncrypted: false } },
          { settings: { cachingEnabled: true } },
          { settings: { cacheDataEncrypted: false } },
        ],
      ),
    },
    {
      id: "CKV_AWS_193",
      what: "requests are recorded",
      ...vary(
        graph,
        { authenticationType: "AWS_IAM" },
        [{ logConfig: { cloudwatchLogsRoleArn: unknown, fieldLogLevel: "ERROR", excludeVerboseContent: true } }],
        [{}, { logConfig: null }],
      ),
    },
    {
      id: "CKV_AWS_194",
      what: "fields are recorded",
      ...vary(
        graph,
        { authenticationType: "AWS_IAM" },
        ["ERROR", "ALL"].map((fieldLogLevel) => ({
          logConfig: { cloudwatchLogsRoleArn: unknown, fieldLogLevel, excludeVerboseContent: true },
        })),
        [{ logConfig: { cloudwatchLogsRoleArn: unknown, fieldLogLevel: "NONE", excludeVerboseContent: true } }],
      ),
    },
    {
      id: "CKV_AWS_214",
      what: "caches are encrypted",
      ...switched(cache, { transitEncryptionEnabled: true }, "atRestEncryptionEnabled"),
    },
    {
      id: "CKV_AWS_215",
      what: "caches are encrypted on the way",
      ...switched(cache, { atRestEncryptionEnabled: true }, "transitEncryptionEnabled"),
    },
  ]);
});
