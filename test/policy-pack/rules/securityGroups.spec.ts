import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function found(id: string, ...resources: Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}

const ingress = "vpc-securitygroup-forbid-open-ingress";
const group: Declared = { type: "aws:ec2/securityGroup:SecurityGroup", name: "group", props: {} };
const from = { securityGroupId: ["group"] };

/** A rule of the group for a port, in the two forms that rules of their own have. */
const forms: Readonly<Record<string, (port: number, block: string) => Declared>> = {
  "vpc rule": (port, cidrIpv4) => ({
    type: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
    props: { securityGroupId: unknown, ipProtocol: "tcp", fromPort: port, toPort: port, cidrIpv4 },
    from,
  }),
  "ec2 rule": (port, block) => ({
    type: "aws:ec2/securityGroupRule:SecurityGroupRule",
    props: {
      type: "ingress",
      securityGroupId: unknown,
      protocol: "tcp",
      fromPort: port,
      toPort: port,
      cidrBlocks: [block],
    },
    from,
  }),
};

const carrier = (type: string, property: string): Declared => ({
  type,
  name: "carrier",
  props: { [property]: [unknown] },
  from: { [property]: ["group"] },
});

describe(`${ingress}: whose group it is`, () => {
  for (const [name, rule] of Object.entries(forms)) {
    it(`${name}: port 80 is open on a load balancer's group only, port 443 on no group of anything else`, () => {
      strictEqual(found(ingress, group, rule(443, "0.0.0.0/0")), 0, "443 alone");
      strictEqual(found(ingress, group, rule(80, "0.0.0.0/0")), 1, "80 alone");
      for (const type of [
        "aws:lb/loadBalancer:LoadBalancer",
        "aws:alb/loadBalancer:LoadBalancer",
        "aws:elb/loadBalancer:LoadBalancer",
      ]) {
        const balancer = carrier(type, "securityGroups");
        strictEqual(found(ingress, group, balancer, rule(443, "0.0.0.0/0")), 0, type);
        strictEqual(found(ingress, group, balancer, rule(80, "0.0.0.0/0")), 0, type);
        strictEqual(found(ingress, group, balancer, rule(22, "0.0.0.0/0")), 1, type);
      }
      for (const [type, property] of [
        ["aws:ec2/instance:Instance", "vpcSecurityGroupIds"],
        ["aws:rds/instance:Instance", "vpcSecurityGroupIds"],
        ["aws:ecs/service:Service", "networkConfiguration"],
        ["aws:lambda/function:Function", "vpcConfig"],
        ["aws:elasticache/replicationGroup:ReplicationGroup", "securityGroupIds"],
      ] as const) {
        strictEqual(found(ingress, group, carrier(type, property), rule(443, "0.0.0.0/0")), 1, type);
        strictEqual(found(ingress, group, carrier(type, property), rule(443, "10.0.0.0/16")), 0, type);
      }
    });
  }

  it("an inline rule is judged with its own group", () => {
    const inline = (port: number): Declared => ({
      ...group,
      props: { ingress: [{ protocol: "tcp", fromPort: port, toPort: port, ipv6CidrBlocks: ["::/0"] }] },
    });
    strictEqual(found(ingress, inline(443)), 0);
    strictEqual(found(ingress, inline(443), carrier("aws:ec2/instance:Instance", "vpcSecurityGroupIds")), 1);
    strictEqual(found(ingress, inline(80), carrier("aws:lb/loadBalancer:LoadBalancer", "securityGroups")), 0);
  });

  it("a prefix list of the stack counts by what it holds, in its entries or in entries of their own", () => {
    const list = (entries: readonly object[]): Declared => ({
      type: "aws:ec2/managedPrefixList:ManagedPrefixList",
      name: "list",
      props: { entries },
    });
    const entry = (cidr: string): Declared => ({
      type: "aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry",
      props: { cidr, prefixListId: unknown },
      from: { prefixListId: ["list"] },
    });
    const rule: Declared = {
      type: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
      props: { securityGroupId: unknown, ipProtocol: "tcp", fromPort: 5432, toPort: 5432, prefixListId: unknown },
      from: { ...from, prefixListId: ["list"] },
    };
    strictEqual(found(ingress, group, rule, list([{ cidr: "10.0.0.0/8" }])), 0);
    strictEqual(found(ingress, group, rule, list([{ cidr: "10.0.0.0/8" }, { cidr: "0.0.0.0/1" }])), 1);
    strictEqual(found(ingress, group, rule, list([]), entry("10.1.0.0/16")), 0);
    strictEqual(found(ingress, group, rule, list([]), entry("::/0")), 1);
    strictEqual(found(ingress, group, { ...rule, from, props: { ...rule.props, prefixListId: "pl-3b927c52" } }), 0);
  });
});

describe("vpc-store-forbid-open-egress", () => {
  it("a store answers and does not call; whatever else has the group may", () => {
    const out = (props: object): Declared => ({
      type: "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
      props: { securityGroupId: unknown, cidrIpv4: "0.0.0.0/0", ipProtocol: "-1", ...props },
      from,
    });
    const id = "vpc-store-forbid-open-egress";
    const database = carrier("aws:rds/instance:Instance", "vpcSecurityGroupIds");
    strictEqual(found(id, group, database, out({})), 1);
    strictEqual(found(id, group, database, out({ cidrIpv4: undefined, cidrIpv6: "::/0" })), 1);
    strictEqual(found(id, group, database, out({ cidrIpv4: "10.0.0.0/16" })), 0);
    strictEqual(found(id, group, database, out({ ipProtocol: "tcp", fromPort: 443, toPort: 443 })), 0);
    const later = out({ cidrIpv4: unknown });
    strictEqual(found(id, group, database, later), 1, "a block that is not known yet");
    const vpc: Declared = { type: "aws:ec2/vpc:Vpc", name: "vpc", props: {} };
    strictEqual(found(id, group, vpc, database, { ...later, from: { ...from, cidrIpv4: ["vpc"] } }), 0);
    strictEqual(found(id, group, carrier("aws:ecs/service:Service", "networkConfiguration"), out({})), 0);
    strictEqual(found(id, group, out({})), 0);
  });
});

describe("the default group, and groups with rules of two forms", () => {
  const vpc: Declared = { type: "aws:ec2/vpc:Vpc", name: "vpc", props: {} };
  const empty = "vpc-defaultgroup-require-empty";
  const closed = (props: object): Declared => ({
    type: "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
    name: "default",
    props: { vpcId: unknown, ...props },
    from: { vpcId: ["vpc"] },
  });

  it(`${empty}: each VPC has one, it is empty, and no rule is added to it`, () => {
    strictEqual(found(empty, vpc, closed({ ingress: [], egress: [] })), 0);
    strictEqual(found(empty, vpc, closed({})), 0);
    strictEqual(found(empty, vpc), 1);
    strictEqual(found(empty, vpc, closed({ egress: [{ protocol: "-1" }] })), 1);
    strictEqual(found(empty, vpc, closed({ ingress: unknown })), 1);
    const rule = (origins: readonly string[]): Declared => ({
      type: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
      props: { securityGroupId: unknown },
      from: { securityGroupId: origins },
    });
    strictEqual(found(empty, vpc, closed({}), rule(["vpc"])), 1);
    strictEqual(found(empty, vpc, closed({}), rule(["default"])), 1);
    strictEqual(found(empty, vpc, closed({}), group, rule(["group"])), 0);
  });

  it("vpc-securitygroup-forbid-mixed-rules: inline and own rules of one direction", () => {
    const mixed = "vpc-securitygroup-forbid-mixed-rules";
    const rule = forms["vpc rule"]?.(443, "10.0.0.0/16");
    ok(rule);
    const inline = { ...group, props: { ingress: [{ protocol: "tcp" }] } };
    strictEqual(found(mixed, inline, rule), 1);
    strictEqual(found(mixed, group, rule), 0);
    strictEqual(found(mixed, { ...group, props: { ingress: [] } }, rule), 0);
    strictEqual(found(mixed, { ...group, props: { egress: [{ protocol: "tcp" }] } }, rule), 0);
    strictEqual(found(mixed, { ...group, props: { ingress: unknown } }, rule), 1);
  });
});

describe("vpc-acl-forbid-open-admin-ports, what is not known", () => {
  const id = "vpc-acl-forbid-open-admin-ports";
  const entry = { ruleAction: "allow", protocol: "tcp", fromPort: 22, toPort: 22 };
  const rule = (props: object, origins: Declared["from"] = {}): Declared => ({
    type: "aws:ec2/networkAclRule:NetworkAclRule",
    props: { ...entry, ...props },
    from: origins,
  });
  const vpc: Declared = { type: "aws:ec2/vpc:Vpc", name: "vpc", props: {} };

  it("is no proof, unless the block comes from the address plan", () => {
    strictEqual(found(id, rule({ cidrBlock: unknown })), 1);
    strictEqual(found(id, vpc, rule({ cidrBlock: unknown }, { cidrBlock: ["vpc"] })), 0);
    strictEqual(found(id, rule({ cidrBlock: "0.0.0.0/0", fromPort: unknown })), 1);
    strictEqual(found(id, rule({ cidrBlock: "0.0.0.0/0", protocol: unknown })), 1);
    strictEqual(found(id, rule({ cidrBlock: "0.0.0.0/0", ruleAction: unknown })), 1);
    strictEqual(found(id, rule({ cidrBlock: "0.0.0.0/0", ruleAction: "deny" })), 0);
    strictEqual(found(id, rule({ cidrBlock: "0.0.0.0/0", egress: true })), 0);
    strictEqual(found(id, rule({ cidrBlock: "128.0.0.0/1", fromPort: 5432, toPort: 5432 })), 1);
    strictEqual(found(id, rule({ cidrBlock: "0.0.0.0/0", protocol: "icmp", fromPort: 0, toPort: 0 })), 0);
    strictEqual(found(id, { type: "aws:ec2/networkAcl:NetworkAcl", props: { ingress: unknown } }), 1);
  });
});
