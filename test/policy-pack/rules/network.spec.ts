import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, ...resources: Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}

const ingress = "vpc-securitygroup-forbid-open-ingress";

/** The three ways to write one permission. */
const ways: Readonly<Record<string, (protocol: unknown, from: unknown, to: unknown, block: unknown) => Declared>> = {
  "inline": (protocol, fromPort, toPort, block) => ({
    type: "aws:ec2/securityGroup:SecurityGroup",
    props: { ingress: [{ protocol, fromPort, toPort, cidrBlocks: [block] }] },
  }),
  "rule": (protocol, fromPort, toPort, block) => ({
    type: "aws:ec2/securityGroupRule:SecurityGroupRule",
    props: { type: "ingress", protocol, fromPort, toPort, ipv6CidrBlocks: [block] },
  }),
  "ingress rule": (ipProtocol, fromPort, toPort, cidrIpv4) => ({
    type: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
    props: { ipProtocol, fromPort, toPort, cidrIpv4 },
  }),
};

describe(ingress, () => {
  for (const [name, way] of Object.entries(ways)) {
    it(`${name}: the internet reaches port 443 only`, () => {
      for (const block of ["0.0.0.0/0", "::/0", "0.0.0.0/1", "128.0.0.0/1", "2000::/3", "3.0.0.0/8"]) {
        strictEqual(found(ingress, way("tcp", 443, 443, block)), 0, block);
        for (const [protocol, from, to] of [
          ["tcp", 22, 22],
          ["tcp", 80, 80],
          ["udp", 80, 80],
          ["udp", 443, 443],
          ["tcp", 443, 5432],
          ["tcp", 0, 65535],
          ["-1", 0, 0],
          ["-1", undefined, undefined],
          ["udp", 53, 53],
          ["tcp", unknown, unknown],
        ] as const) {
          strictEqual(found(ingress, way(protocol, from, to, block)), 1, `${block} ${protocol} ${String(from)}`);
        }
      }
      for (const block of ["10.0.0.0/8", "10.0.0.0/16", "192.168.0.0/16", "198.51.100.7/32", "fd00::/8", undefined]) {
        strictEqual(found(ingress, way("tcp", 5432, 5432, block)), 0, String(block));
      }
    });

    it(`${name}: a block that is not known passes when it comes from a VPC or subnet of the stack only`, () => {
      const open = way("tcp", 5432, 5432, unknown);
      const property = Object.keys(open.props).find((key) => /ingress|idr/.test(key)) ?? "";
      const vpc = { type: "aws:ec2/vpc:Vpc", name: "vpc", props: {} };
      const eip = { type: "aws:ec2/eip:Eip", name: "eip", props: {} };
      strictEqual(found(ingress, open, vpc), 1);
      strictEqual(found(ingress, { ...open, from: { [property]: ["vpc"] } }, vpc), 0);
      strictEqual(found(ingress, { ...open, from: { [property]: ["vpc", "eip"] } }, vpc, eip), 1);
    });
  }

  it("has nothing to say of egress, other groups and lists that are empty", () => {
    const rule = ways["rule"]?.("tcp", 22, 22, "::/0");
    ok(rule);
    strictEqual(found(ingress, { ...rule, props: { ...rule.props, type: "egress" } }), 0);
    strictEqual(found(ingress, { type: "aws:ec2/securityGroup:SecurityGroup", props: { ingress: [] } }), 0);
    strictEqual(found(ingress, { type: "aws:ec2/securityGroup:SecurityGroup", props: { ingress: unknown } }), 1);
  });
});

describe("the rest of the network", () => {
  it("vpc-securitygroup-limit-egress: everything to everywhere is reported, a port is not", () => {
    const out = (props: object): number =>
      found("vpc-securitygroup-limit-egress", {
        type: "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
        props: { cidrIpv4: "0.0.0.0/0", ...props },
      });
    strictEqual(out({ ipProtocol: "-1" }), 1);
    strictEqual(out({ ipProtocol: "tcp", fromPort: 0, toPort: 65535 }), 1);
    strictEqual(out({ ipProtocol: "tcp", fromPort: 443, toPort: 443 }), 0);
  });

  it("vpc-acl-forbid-open-admin-ports: inline, default and standalone rules; return traffic passes", () => {
    const rule = { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlock: "0.0.0.0/0" };
    const id = "vpc-acl-forbid-open-admin-ports";
    const all = (change: object): readonly number[] => [
      ...["networkAcl:NetworkAcl", "defaultNetworkAcl:DefaultNetworkAcl"].map((type) =>
        found(id, { type: `aws:ec2/${type}`, props: { ingress: [{ action: "allow", ...rule, ...change }] } }),
      ),
      found(id, { type: "aws:ec2/networkAclRule:NetworkAclRule", props: { ruleAction: "allow", ...rule, ...change } }),
    ];
    for (const weak of [
      {},
      { protocol: "-1" },
      { fromPort: 3389, toPort: 3389 },
      { cidrBlock: undefined, ipv6CidrBlock: "::/0" },
      { fromPort: 0, toPort: 65535 },
    ]) {
      ok(
        all(weak).every((count) => count === 1),
        JSON.stringify(weak),
      );
    }
    for (const fine of [
      { fromPort: 443, toPort: 443 },
      { fromPort: 1024, toPort: 65535 },
      { cidrBlock: "10.0.0.0/16" },
    ]) {
      ok(
        all(fine).every((count) => count === 0),
        JSON.stringify(fine),
      );
    }
  });

  it("vpc-endpoint-require-scoped-policy: full access in any wording is refused, also by leaving the policy out", () => {
    const policy = (statement: object | undefined, serviceName = "com.amazonaws.us-east-1.s3"): number =>
      found("vpc-endpoint-require-scoped-policy", {
        type: "aws:ec2/vpcEndpoint:VpcEndpoint",
        props: { serviceName, policy: statement && JSON.stringify({ Version: "2012-10-17", Statement: [statement] }) },
      });
    const full = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };
    const scoped = { ...full, Condition: { StringEquals: { "aws:PrincipalAccount": "111122223333" } } };
    strictEqual(policy(scoped), 0);
    strictEqual(policy(full), 1);
    strictEqual(policy({ ...full, Principal: { AWS: ["*"] }, Action: ["s3:*"] }), 1);
    strictEqual(policy(undefined), 1);
    strictEqual(policy(undefined, "com.amazonaws.us-east-1.kms"), 0);
    const open: Declared = { type: "aws:ec2/vpcEndpoint:VpcEndpoint", props: { policy: unknown } };
    strictEqual(found("vpc-endpoint-require-scoped-policy", open), 1);
  });
});
