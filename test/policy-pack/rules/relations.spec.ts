import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, ...resources: Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}

/** Target, what attaches to it, and the property that names it. */
const attachments: readonly [rule: string, target: string, by: string, property: string][] = [
  ["vpc-network-require-flow-logs", "aws:ec2/vpc:Vpc", "aws:ec2/flowLog:FlowLog", "vpcId"],
  ["vpc-network-require-flow-logs", "aws:ec2/defaultVpc:DefaultVpc", "aws:ec2/flowLog:FlowLog", "vpcId"],
  [
    "wafv2-acl-require-logging",
    "aws:wafv2/webAcl:WebAcl",
    "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration",
    "resourceArn",
  ],
  [
    "secretsmanager-secret-require-rotation",
    "aws:secretsmanager/secret:Secret",
    "aws:secretsmanager/secretRotation:SecretRotation",
    "secretId",
  ],
  [
    "redshift-warehouse-require-audit-logs",
    "aws:redshift/cluster:Cluster",
    "aws:redshift/logging:Logging",
    "clusterIdentifier",
  ],
  ...["lb", "alb"].map((module): [string, string, string, string] => [
    "lb-balancer-require-firewall",
    `aws:${module}/loadBalancer:LoadBalancer`,
    "aws:wafv2/webAclAssociation:WebAclAssociation",
    "resourceArn",
  ]),
  [
    "apigateway-stage-require-firewall",
    "aws:apigateway/stage:Stage",
    "aws:wafv2/webAclAssociation:WebAclAssociation",
    "resourceArn",
  ],
  [
    "cloudfront-distribution-require-access-logs",
    "aws:cloudfront/distribution:Distribution",
    "aws:cloudwatch/logDeliverySource:LogDeliverySource",
    "resourceArn",
  ],
];

/** What a holder has to say for itself. */
const complete: Readonly<Record<string, object>> = {
  "aws:ec2/flowLog:FlowLog": { trafficType: "ALL", logDestination: unknown },
};

describe("rules on relations, at a first preview", () => {
  for (const [id, target, by, property] of attachments) {
    it(`${id}: ${target} needs a ${by} of its own`, () => {
      const main = { type: target, name: "main", props: {} };
      const other = { type: target, name: "other", props: {} };
      const holder = { type: by, name: "holder", props: { ...complete[by], [property]: unknown } };
      strictEqual(found(id, main), 1, "none");
      strictEqual(found(id, main, holder), 1, "one that names nothing of the stack");
      strictEqual(found(id, main, { ...holder, from: { [property]: ["main"] } }), 0, "its own");
      strictEqual(found(id, main, other, { ...holder, from: { [property]: ["main"] } }), 1, "that of another");
      strictEqual(found(id, { type: by, name: "holder", props: { ...complete[by] } }), 0, "nothing to attach to");
    });
  }

  it("an internal or network load balancer, a private API and a distribution with logs need nothing more", () => {
    const lb = (props: object): number =>
      found("lb-balancer-require-firewall", { type: "aws:lb/loadBalancer:LoadBalancer", props: { ...props } });
    strictEqual(lb({ internal: true }), 0);
    strictEqual(lb({ loadBalancerType: "network" }), 0);
    strictEqual(lb({ internal: false }), 1);
    strictEqual(lb({ internal: unknown }), 1);
    const stage = { type: "aws:apigateway/stage:Stage", props: { restApi: unknown }, from: { restApi: ["api"] } };
    const api = (types: string): Declared => ({
      type: "aws:apigateway/restApi:RestApi",
      name: "api",
      props: { endpointConfiguration: { types } },
    });
    strictEqual(found("apigateway-stage-require-firewall", stage, api("PRIVATE")), 0);
    strictEqual(found("apigateway-stage-require-firewall", stage, api("REGIONAL")), 1);
    const distribution = "aws:cloudfront/distribution:Distribution";
    const id = "cloudfront-distribution-require-access-logs";
    strictEqual(found(id, { type: distribution, props: { loggingConfig: { bucket: unknown } } }), 0);
  });

  it("a flow log of a part of the traffic, and a rotation every 100 days, are refused", () => {
    const flow = (trafficType: unknown): number =>
      found("vpc-network-require-flow-logs", {
        type: "aws:ec2/flowLog:FlowLog",
        props: { trafficType, logDestination: unknown },
      });
    strictEqual(flow("ALL"), 0);
    for (const weak of ["REJECT", "ACCEPT", unknown, undefined, null]) {
      strictEqual(flow(weak), 1);
    }
    const rotation = (automaticallyAfterDays: unknown): number =>
      found("secretsmanager-rotation-limit-interval", {
        type: "aws:secretsmanager/secretRotation:SecretRotation",
        props: { rotationRules: { automaticallyAfterDays } },
      });
    strictEqual(rotation(90), 0);
    strictEqual(rotation(100), 1);
  });
});
