import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, ...resources: Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}

const document = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });

describe("App Runner services", () => {
  const service = (networkConfiguration?: object): Declared => ({
    type: "aws:apprunner/service:Service",
    name: "forms",
    props: { ...(networkConfiguration !== undefined && { networkConfiguration }) },
    from: { networkConfiguration: ["connector"] },
  });
  const connector = { type: "aws:apprunner/vpcConnector:VpcConnector", name: "connector", props: {} };
  const through = { egressType: "VPC", vpcConnectorArn: unknown };

  it("workload-network-require-use: a service uses the connector of its stack", () => {
    const run = (...resources: Declared[]): number => found("workload-network-require-use", ...resources);
    strictEqual(run(service({ egressConfiguration: through }), connector), 0);
    strictEqual(run(service({ ingressConfiguration: { isPubliclyAccessible: false } })), 0, "no connector to use");
    strictEqual(run({ ...service(), from: {} }, connector), 1);
    strictEqual(run(connector), 0);
  });

  it("workload-network-require-use: a service with an entrance in the VPC is not public beside it", () => {
    const entrance = {
      type: "aws:apprunner/vpcIngressConnection:VpcIngressConnection",
      props: { serviceArn: unknown },
      from: { serviceArn: ["forms"] },
    };
    const run = (isPubliclyAccessible?: unknown): number =>
      found("workload-network-require-use", service({ ingressConfiguration: { isPubliclyAccessible } }), entrance);
    strictEqual(run(false) + run("false"), 0);
    strictEqual(run(true), 1);
    strictEqual(run(undefined), 1);
    strictEqual(run(unknown), 1);
  });

  it("apprunner-service-require-firewall: a service is private or has a web ACL", () => {
    const acl = {
      type: "aws:wafv2/webAclAssociation:WebAclAssociation",
      props: { resourceArn: unknown },
      from: { resourceArn: ["forms"] },
    };
    const run = (network: object | undefined, ...others: Declared[]): number =>
      found("apprunner-service-require-firewall", service(network), ...others);
    strictEqual(run({ ingressConfiguration: { isPubliclyAccessible: false } }), 0);
    strictEqual(run({ ingressConfiguration: { isPubliclyAccessible: true } }, acl), 0);
    strictEqual(run({ ingressConfiguration: { isPubliclyAccessible: true } }), 1);
    strictEqual(run({ ingressConfiguration: { isPubliclyAccessible: unknown } }), 1);
    strictEqual(run(undefined), 1);
  });
});

describe("apigateway-api-require-scoped-policy", () => {
  const allow = (Condition?: object, Principal: unknown = "*"): object => ({
    Effect: "Allow",
    Principal,
    Action: "execute-api:Invoke",
    Resource: "execute-api:/*",
    ...(Condition !== undefined && { Condition }),
  });
  const others = { StringNotEquals: { "aws:SourceVpce": "vpce-1" } };
  const run = (policy: unknown, props: object = {}): number =>
    found("apigateway-api-require-scoped-policy", {
      type: "aws:apigateway/restApi:RestApi",
      props: { endpointConfiguration: { types: "PRIVATE" }, policy, ...props },
    });

  it("passes policies that name networks or principals, and APIs that are not private", () => {
    strictEqual(run(document(allow({ StringEquals: { "aws:SourceVpce": "vpce-1" } }))), 0);
    strictEqual(run(document(allow(), { ...allow(others), Effect: "Deny" })), 0);
    strictEqual(run(document(allow(undefined, { AWS: "arn:aws:iam::111122223333:root" }))), 0);
    strictEqual(run(undefined, { body: "{}" }), 0);
    strictEqual(run(document(allow()), { endpointConfiguration: { types: "REGIONAL" } }), 0);
  });

  it("refuses a missing policy and one that leaves the networks of every account in", () => {
    strictEqual(run(undefined), 1);
    strictEqual(run(null), 1);
    strictEqual(run(document(allow())), 1);
    strictEqual(run(document(allow(others))), 1, "a Deny turned to Allow");
    const beside = {
      type: "aws:apigateway/restApiPolicy:RestApiPolicy",
      props: { restApiId: unknown, policy: document(allow()) },
      from: { restApiId: ["api"] },
    };
    const api = {
      type: "aws:apigateway/restApi:RestApi",
      name: "api",
      props: { endpointConfiguration: { types: ["PRIVATE"] } },
    };
    strictEqual(found("apigateway-api-require-scoped-policy", api, beside), 1, "the standalone form");
  });

  it("says of a policy that is not known, and of which nothing shows why, that the update judges it", () => {
    strictEqual(run(unknown), 1);
    const props = { endpointConfiguration: { types: "PRIVATE" }, policy: unknown };
    const api = { type: "aws:apigateway/restApi:RestApi", props, from: { policy: ["endpoint"] } };
    const endpoint = { type: "aws:ec2/vpcEndpoint:VpcEndpoint", name: "endpoint", props: {} };
    strictEqual(found("apigateway-api-require-scoped-policy", endpoint, api), 0);
  });
});

describe("other halves", () => {
  it("lb-listener-require-hsts: a listener that sets headers sets this one too, for half a year or longer", () => {
    const hsts = "routingHttpResponseStrictTransportSecurityHeaderValue";
    const other = { routingHttpResponseXFrameOptionsHeaderValue: "DENY" };
    for (const module of ["lb", "alb"]) {
      const run = (props: object): number =>
        found("lb-listener-require-hsts", { type: `aws:${module}/listener:Listener`, props: { ...props } });
      strictEqual(run({}), 0);
      strictEqual(run({ ...other, [hsts]: "max-age=31536000; includeSubDomains" }), 0);
      strictEqual(run(other), 1);
      strictEqual(run({ ...other, [hsts]: null }), 1);
      strictEqual(run({ [hsts]: "max-age=300" }), 1);
      strictEqual(run({ [hsts]: unknown }), 1);
    }
  });

  it("elasticache-cache-require-zones, -failover: a cache that says PHI, or has replicas, survives its zone", () => {
    const asked = (rule: string, props: object): number =>
      found(`elasticache-cache-require-${rule}`, {
        type: "aws:elasticache/replicationGroup:ReplicationGroup",
        props: { tags: { DataClassification: "PHI" }, automaticFailoverEnabled: true, multiAzEnabled: true, ...props },
      });
    const run = (props: object): number => asked("zones", props);
    strictEqual(run({}), 0);
    strictEqual(run({ tags: undefined, multiAzEnabled: false }), 0);
    strictEqual(run({ nodeType: "cache.t4g.micro", multiAzEnabled: false }), 0);
    for (const replicas of [
      { numCacheClusters: 2 },
      { replicasPerNodeGroup: "1" },
      { preferredCacheClusterAzs: ["us-east-1a", "us-east-1b"] },
      { numCacheClusters: unknown },
    ]) {
      strictEqual(run({ ...replicas, tags: undefined, multiAzEnabled: false }), 1, "replicas are there to take over");
      strictEqual(run({ ...replicas, tags: { DataClassification: "synthetic" }, multiAzEnabled: false }), 0);
    }
    strictEqual(run({ numCacheClusters: 1, tags: undefined, multiAzEnabled: false }), 0, "one node has none");
    for (const weak of [false, undefined, null, unknown]) {
      strictEqual(asked("zones", { multiAzEnabled: weak }), 1, String(weak));
      strictEqual(asked("failover", { automaticFailoverEnabled: weak }), 1, String(weak));
      const other = asked("zones", { automaticFailoverEnabled: weak }) + asked("failover", { multiAzEnabled: weak });
      strictEqual(other, 0, "each looks at its own switch");
    }
  });

  it("route53-resolver-require-association: a configuration records for some VPC", () => {
    const id = "route53-resolver-require-association";
    const config = { type: "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig", name: "log", props: {} };
    const use = (type: string, property: string): Declared => ({
      type,
      props: { [property]: unknown },
      from: { [property]: ["log"] },
    });
    const association = "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation";
    strictEqual(found(id, config), 1);
    strictEqual(found(id, config, use(association, "resolverQueryLogConfigId")), 0);
    strictEqual(found(id, config, use("aws:ram/resourceAssociation:ResourceAssociation", "resourceArn")), 0);
  });

  it("ecs-task-require-file-authorization: where file systems know identities, tasks have one", () => {
    const access = { type: "aws:efs/accessPoint:AccessPoint", props: {} };
    const run = (authorizationConfig: unknown, ...beside: Declared[]): number =>
      found(
        "ecs-task-require-file-authorization",
        {
          type: "aws:ecs/taskDefinition:TaskDefinition",
          props: { volumes: [{ name: "v", efsVolumeConfiguration: { fileSystemId: "fs-1", authorizationConfig } }] },
        },
        ...beside,
      );
    strictEqual(run({ iam: "ENABLED" }, access) + run({ accessPointId: unknown }, access), 0);
    strictEqual(run(undefined), 0, "no identities to have");
    strictEqual(run(undefined, access) + run(null, access) + run({ iam: "DISABLED" }, access), 3);
    strictEqual(found("ecs-task-require-file-authorization", access), 0);
  });
});
