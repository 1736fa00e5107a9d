import assert from "node:assert/strict";
import { API_ACCESS_LOG_FORMAT } from "../../../infra/edge/apiAccessLog";
import { ApiGateway, type ApiGatewayArgs } from "../../../infra/edge/apiGateway";
import { apiTlsPolicy } from "../../../infra/edge/apiTlsPolicy";
import { build, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-00000000000a";
const CERTIFICATE = "arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555";
const TLS = "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09";

function api(changes: Partial<ApiGatewayArgs> = {}): Promise<Recording<ApiGateway>> {
  return build(
    () =>
      new ApiGateway("api", {
        names: testNaming(),
        holdsPhi: true,
        domainName: "api.example.org",
        certificateArn: CERTIFICATE,
        originDomainName: "portal.example.org",
        webAclArn: "arn:of:firewall",
        keyArn: KEY,
        logRetentionDays: 2192,
        permissionsBoundaryArn: "arn:aws:iam::111122223333:policy/phi-test-boundary",
        account: "manage",
        tls13Only: false,
        fips: false,
        ...changes,
      }),
  );
}

interface Definition {
  paths: Record<string, { "x-amazon-apigateway-any-method": Record<string, unknown> }>;
}

describe("ApiGateway", () => {
  let made: Recording<ApiGateway>;
  before(async () => {
    made = await api();
  });
  const definition = (recording: Recording<unknown> = made): Definition =>
    JSON.parse(String(recording.one("aws:apigateway/restApi:RestApi").inputs["body"])) as Definition;

  it("R-000-28 R-001-08 R-001-09 R-003-13 speaks TLS 1.2 with forward secrecy or 1.3, at its own name alone", () => {
    const { inputs } = made.one("aws:apigateway/domainName:DomainName");
    assert.deepEqual(inputs, {
      domainName: "api.example.org",
      regionalCertificateArn: CERTIFICATE,
      endpointConfiguration: { types: "REGIONAL", ipAddressType: "ipv4" },
      securityPolicy: TLS,
      endpointAccessMode: "STRICT",
      tags: { Name: "phi-test-api", Purpose: "api", DataClassification: "internal" },
    });
    const rest = made.one("aws:apigateway/restApi:RestApi").inputs;
    assert.equal(rest["disableExecuteApiEndpoint"], true);
    assert.equal(rest["securityPolicy"], TLS);
    assert.deepEqual(rest["endpointConfiguration"], { types: "REGIONAL", ipAddressType: "ipv4" });
  });

  it("R-001-07 R-001-08 has a policy for TLS 1.3 alone and for FIPS", () => {
    assert.equal(apiTlsPolicy({ tls13Only: false, fips: true }), "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09");
    assert.equal(apiTlsPolicy({ tls13Only: true, fips: false }), "SecurityPolicy_TLS13_1_3_2025_09");
    assert.equal(apiTlsPolicy({ tls13Only: true, fips: true }), "SecurityPolicy_TLS13_1_3_FIPS_2025_09");
  });

  it("R-001-05 reaches the application over HTTPS and checks its certificate", () => {
    const { paths } = definition();
    assert.deepEqual(Object.keys(paths), ["/", "/{proxy+}"]);
    assert.deepEqual(paths["/{proxy+}"]?.["x-amazon-apigateway-any-method"]["x-amazon-apigateway-integration"], {
      type: "http_proxy",
      httpMethod: "ANY",
      uri: "https://portal.example.org/{proxy}",
      passthroughBehavior: "when_no_match",
      requestParameters: { "integration.request.path.proxy": "method.request.path.proxy" },
      tlsConfig: { insecureSkipVerification: false },
    });
  });

  it("R-004-21 lets signed requests of AWS identities in, and others only where the application asks who they are", async () => {
    assert.deepEqual(definition().paths["/"]?.["x-amazon-apigateway-any-method"]["security"], [{ sigv4: [] }]);
    const open = definition(await api({ authorization: "NONE" }));
    assert.equal(open.paths["/"]?.["x-amazon-apigateway-any-method"]["security"], undefined);
  });

  it("R-002-09 logs who called, when and how protected, encrypted, for six years", () => {
    assert.deepEqual(made.one("aws:cloudwatch/logGroup:LogGroup", "api-logs").inputs, {
      name: "/phi/test/api-access",
      kmsKeyId: KEY,
      retentionInDays: 2192,
      deletionProtectionEnabled: true,
      tags: { Name: "phi-test-api-access", Purpose: "api-access", DataClassification: "audit" },
    });
    assert.deepEqual(made.one("aws:apigateway/stage:Stage").inputs["accessLogSettings"], {
      destinationArn: "arn:of:api-logs",
      format: API_ACCESS_LOG_FORMAT,
    });
  });

  it("makes the group of errors before API Gateway would, under the audit key and kept as long", () => {
    const { inputs } = made.one("aws:cloudwatch/logGroup:LogGroup", "api-execution-logs");
    assert.equal(inputs["name"], "API-Gateway-Execution-Logs_api-id/v1");
    assert.deepEqual(
      [inputs["kmsKeyId"], inputs["retentionInDays"]],
      ["kmsKeyId", "retentionInDays"].map(
        (key) => made.one("aws:cloudwatch/logGroup:LogGroup", "api-logs").inputs[key],
      ),
    );
  });

  it("the access log holds no path, query, header or body, which may name a patient", () => {
    const fields = Object.values(JSON.parse(API_ACCESS_LOG_FORMAT) as Record<string, string>);
    assert.ok(fields.includes("$context.tlsVersion") && fields.includes("$context.identity.sourceIp"));
    for (const field of fields) {
      assert.match(field, /^\$context\./);
      assert.ok(!["$context.path", "$context.customDomain.basePathMatched"].includes(field), field);
    }
  });

  it("R-000-02 traces no data, logs errors alone, caches nothing and limits the rate", () => {
    assert.deepEqual(made.one("aws:apigateway/methodSettings:MethodSettings").inputs["settings"], {
      dataTraceEnabled: false,
      loggingLevel: "ERROR",
      metricsEnabled: true,
      cachingEnabled: false,
      cacheDataEncrypted: true,
      throttlingRateLimit: 500,
      throttlingBurstLimit: 1000,
    });
  });

  it("R-000-28 shows its own certificate to what is behind it, and traces its calls", () => {
    const { inputs } = made.one("aws:apigateway/stage:Stage");
    const certificate = made.one("aws:apigateway/clientCertificate:ClientCertificate").inputs;
    assert.equal(certificate["description"], "Shown by phi-test-api to what is behind it");
    assert.equal(inputs["clientCertificateId"], "api-id");
    assert.equal(inputs["xrayTracingEnabled"], true);
  });

  it("stands behind the web ACL", () => {
    assert.deepEqual(made.one("aws:wafv2/webAclAssociation:WebAclAssociation").inputs, {
      resourceArn: "arn:of:api",
      webAclArn: "arn:of:firewall",
    });
  });

  it("sets the account's log role once, within the boundary, and not where it is told to skip it", async () => {
    assert.deepEqual(made.one("aws:apigateway/account:Account").inputs, { cloudwatchRoleArn: "arn:of:api-logs" });
    const role = made.one("aws:iam/role:Role").inputs;
    assert.equal(role["permissionsBoundary"], "arn:aws:iam::111122223333:policy/phi-test-boundary");
    const skipped = await api({ account: "skip" });
    assert.deepEqual(skipped.ofType("aws:apigateway/account:Account"), []);
    assert.deepEqual(skipped.ofType("aws:iam/role:Role"), []);
  });
});
