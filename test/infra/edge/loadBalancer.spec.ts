import assert from "node:assert/strict";
import { LoadBalancer, type LoadBalancerArgs } from "../../../infra/edge/loadBalancer";
import { Naming } from "../../../infra/naming";
import { build, valueOf, type Recording } from "../../support/mocks";
import { DeclaredOptions } from "../network/options";

const names = new Naming({
  project: "phi",
  stack: "test",
  accountId: "111122223333",
  region: "us-east-1",
  holdsPhi: true,
});
const ARGS: LoadBalancerArgs = {
  names,
  holdsPhi: true,
  vpcId: "vpc-1",
  subnetIds: ["subnet-1", "subnet-2"],
  securityGroupId: "sg-edge",
  certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/1",
  logBucketName: "phi-test-edge-logs-111122223333-us-east-1",
  hostNames: ["portal.example.org"],
};
const BALANCER = "aws:lb/loadBalancer:LoadBalancer";
const LISTENER = "aws:lb/listener:Listener";
const RULE = "aws:lb/listenerRule:ListenerRule";
const TARGETS = "aws:lb/targetGroup:TargetGroup";

function edge(
  changes: Partial<LoadBalancerArgs> = {},
  options = new DeclaredOptions(),
): Promise<Recording<LoadBalancer>> {
  return build(() => new LoadBalancer("edge", { ...ARGS, ...changes }, options.recording));
}

const log = (prefix: string) => ({ bucket: ARGS.logBucketName, prefix, enabled: true });

describe("LoadBalancer", () => {
  it("drops invalid headers, is strict about requests, fails closed and logs all three ways (R-001-36, R-001-41)", async () => {
    assert.deepEqual((await edge()).one(BALANCER, "edge").inputs, {
      name: "phi-test-edge",
      loadBalancerType: "application",
      internal: false,
      ipAddressType: "ipv4",
      subnets: ["subnet-1", "subnet-2"],
      securityGroups: ["sg-edge"],
      dropInvalidHeaderFields: true,
      desyncMitigationMode: "strictest",
      preserveHostHeader: true,
      xffHeaderProcessingMode: "append",
      enableHttp2: true,
      enableTlsVersionAndCipherSuiteHeaders: true,
      enableWafFailOpen: false,
      enableDeletionProtection: true,
      accessLogs: log("access"),
      connectionLogs: log("connection"),
      healthCheckLogs: log("health-check"),
      tags: names.tags("edge", "internal"),
    });
  });

  it("can be deleted only where the stack holds no patient data", async () => {
    const balancer = (await edge({ holdsPhi: false })).one(BALANCER);
    assert.equal(balancer.inputs["enableDeletionProtection"], false);
  });

  it("answers HTTP with a permanent redirect to the same place over HTTPS (R-000-05, R-001-38)", async () => {
    assert.deepEqual((await edge()).one(LISTENER, "edge-http").inputs, {
      loadBalancerArn: "arn:of:edge",
      port: 80,
      protocol: "HTTP",
      defaultActions: [
        {
          type: "redirect",
          redirect: {
            protocol: "HTTPS",
            port: "443",
            host: "#{host}",
            path: "/#{path}",
            query: "#{query}",
            statusCode: "HTTP_301",
          },
        },
      ],
      tags: names.tags("http", "internal"),
    });
  });

  it("answers HTTPS with TLS 1.3 and the response headers, and strangers with 404 (R-000-28, R-000-30, R-001-37, R-001-40)", async () => {
    assert.deepEqual((await edge()).one(LISTENER, "edge-https").inputs, {
      loadBalancerArn: "arn:of:edge",
      port: 443,
      protocol: "HTTPS",
      sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
      certificateArn: ARGS.certificateArn,
      routingHttpResponseStrictTransportSecurityHeaderValue: "max-age=31536000; includeSubDomains; preload",
      routingHttpResponseContentSecurityPolicyHeaderValue:
        "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; " +
        "upgrade-insecure-requests",
      routingHttpResponseXFrameOptionsHeaderValue: "DENY",
      routingHttpResponseXContentTypeOptionsHeaderValue: "nosniff",
      routingHttpResponseServerEnabled: false,
      defaultActions: [
        {
          type: "fixed-response",
          fixedResponse: { statusCode: "404", contentType: "text/plain", messageBody: "Not found" },
        },
      ],
      tags: names.tags("https", "internal"),
    });
  });

  it("takes the policy that the stack asks for (R-001-07, R-001-08)", async () => {
    const made = await edge({ tls13Only: true, fips: true });
    assert.equal(made.one(LISTENER, "edge-https").inputs["sslPolicy"], "ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09");
  });

  it("asks clients for a certificate where the stack has a trust store, over HTTPS alone (R-003-06)", async () => {
    const mutualAuthentication = { mode: "verify", trustStoreArn: "arn:of:clients" };
    const made = await edge({ mutualAuthentication });
    assert.deepEqual(made.one(LISTENER, "edge-https").inputs["mutualAuthentication"], mutualAuthentication);
    assert.equal("mutualAuthentication" in made.one(LISTENER, "edge-http").inputs, false);
    assert.equal("mutualAuthentication" in (await edge()).one(LISTENER, "edge-https").inputs, false);
  });

  it("has two listeners, and no other way in", async () => {
    const listeners = (await edge()).ofType(LISTENER);
    assert.deepEqual(
      listeners.map(({ inputs }) => [inputs["port"], inputs["protocol"]]),
      [
        [80, "HTTP"],
        [443, "HTTPS"],
      ],
    );
  });

  it("forwards the portal's names to the application, and no other (R-004-05)", async () => {
    const made = await edge({ hostNames: ["portal.example.org", "*.example.org"] });
    assert.deepEqual(made.one(RULE).inputs, {
      listenerArn: "arn:of:edge-https",
      priority: 49900,
      conditions: [{ hostHeader: { values: ["portal.example.org", "*.example.org"] } }],
      actions: [{ type: "forward", targetGroupArn: "arn:of:edge-app" }],
      tags: names.tags("hosts-1", "internal"),
    });
  });

  it("speaks HTTPS to private addresses, for health checks too (R-000-31, R-001-05, R-004-05)", async () => {
    assert.deepEqual((await edge()).one(TARGETS).inputs, {
      name: "phi-test-app",
      vpcId: "vpc-1",
      targetType: "ip",
      ipAddressType: "ipv4",
      protocol: "HTTPS",
      port: 8443,
      healthCheck: { enabled: true, protocol: "HTTPS", path: "/health", matcher: "200" },
      tags: names.tags("app", "internal"),
    });
  });

  it("takes another path of health checks and another content security policy", async () => {
    const made = await edge({ healthCheckPath: "/ready", contentSecurityPolicy: "default-src 'none'" });
    assert.deepEqual(made.one(TARGETS).inputs["healthCheck"], {
      enabled: true,
      protocol: "HTTPS",
      path: "/ready",
      matcher: "200",
    });
    assert.equal(
      made.one(LISTENER, "edge-https").inputs["routingHttpResponseContentSecurityPolicyHeaderValue"],
      "default-src 'none'",
    );
  });

  it("hands out what an application stack needs", async () => {
    const { value } = await edge();
    assert.equal(await valueOf(value.arn), "arn:of:edge");
    assert.equal(await valueOf(value.httpsListenerArn), "arn:of:edge-https");
    assert.equal(await valueOf(value.targetGroupArn), "arn:of:edge-app");
  });

  it("refuses a stack name that is too long, before anything is declared", async () => {
    const long = new Naming({
      project: "phi",
      stack: "a".repeat(24),
      accountId: "111122223333",
      region: "us-east-1",
      holdsPhi: true,
    });
    const options = new DeclaredOptions();
    await assert.rejects(
      edge({ names: long }, options),
      /has 33 characters; a load balancer or target group has at most 32/,
    );
    assert.equal(options.count, 0);
  });

  it("refuses to be without a host name, before anything is declared", async () => {
    const options = new DeclaredOptions();
    await assert.rejects(edge({ hostNames: [] }, options), /needs at least one host name/);
    assert.equal(options.count, 0);
  });
});
