import { ok, strictEqual } from "node:assert";
import { vpcRouteLimitInternet as rule } from "../../../policy-pack/rules/vpc/vpcRouteLimitInternet";
import { complaints, type Declared, judge, unknown } from "../../support/policyHarness";

const found = (...resources: Declared[]): number => judge(rule, resources).length;

const gateway: Declared = { type: "aws:ec2/internetGateway:InternetGateway", name: "internet", props: {} };
const vpc: Declared = { type: "aws:ec2/vpc:Vpc", name: "vpc", props: {} };
const nat: Declared = { type: "aws:ec2/natGateway:NatGateway", name: "nat", props: {} };
const subnet: Declared = { type: "aws:ec2/subnet:Subnet", name: "subnet", props: {} };
const table: Declared = { type: "aws:ec2/routeTable:RouteTable", name: "table", props: {} };
const association: Declared = {
  type: "aws:ec2/routeTableAssociation:RouteTableAssociation",
  props: { subnetId: unknown, routeTableId: unknown },
  from: { subnetId: ["subnet"], routeTableId: ["table"] },
};
const network = [gateway, vpc, nat, subnet, table, association];
const route = (props: object, from: Declared["from"]): Declared => ({
  type: "aws:ec2/route:Route",
  props: { routeTableId: unknown, destinationCidrBlock: "0.0.0.0/0", ...props },
  from: { routeTableId: ["table"], ...from },
});
const out = route({ gatewayId: unknown }, { gatewayId: ["internet"] });
const database: Declared = {
  type: "aws:rds/subnetGroup:SubnetGroup",
  name: "database",
  props: { subnetIds: [unknown] },
  from: { subnetIds: ["subnet"] },
};

describe("vpc-route-limit-internet", () => {
  it("a subnet with a route to the internet gateway holds no database; without one, or through NAT, it may", () => {
    strictEqual(found(...network, database), 0);
    strictEqual(found(...network, out), 0, "nothing in the subnet but what a load balancer needs");
    strictEqual(found(...network, database, route({ natGatewayId: unknown }, { natGatewayId: ["nat"] })), 0);
    strictEqual(found(...network, database, route({ gatewayId: "vgw-1" }, {})), 0);
    strictEqual(
      found(
        ...network,
        database,
        route({ gatewayId: unknown, destinationCidrBlock: "192.0.2.0/24" }, { gatewayId: ["internet"] }),
      ),
      0,
    );
    for (const weak of [
      out,
      route({ gatewayId: "igw-1" }, {}),
      route(
        { gatewayId: unknown, destinationCidrBlock: undefined, destinationIpv6CidrBlock: "::/0" },
        { gatewayId: ["internet"] },
      ),
      route({ gatewayId: unknown, destinationCidrBlock: "128.0.0.0/1" }, { gatewayId: ["internet"] }),
    ]) {
      strictEqual(found(...network, database, weak), 1);
    }
    const [message] = complaints(judge(rule, [...network, database, out]));
    ok(message?.includes("'database', subnetIds: places it in 'subnet', a subnet with a route to an internet gateway"));
  });

  it("routes that a table writes inline count alike", () => {
    const inline = (item: object): Declared => ({
      ...table,
      props: { routes: [item] },
      from: { routes: ["internet", "nat"] },
    });
    const parts = [gateway, vpc, nat, subnet, association, database];
    strictEqual(found(...parts, inline({ cidrBlock: "0.0.0.0/0", gatewayId: unknown })), 1);
    strictEqual(found(...parts, inline({ cidrBlock: "0.0.0.0/0", natGatewayId: unknown })), 0);
    strictEqual(found(...parts, inline({ ipv6CidrBlock: "::/0", gatewayId: unknown })), 1);
  });

  it("stands for whatever keeps or handles data: instances, functions, tasks, nodes and file systems", () => {
    for (const [type, property] of [
      ["aws:ec2/instance:Instance", "subnetId"],
      ["aws:lambda/function:Function", "vpcConfig"],
      ["aws:ecs/service:Service", "networkConfiguration"],
      ["aws:eks/nodeGroup:NodeGroup", "subnetIds"],
      ["aws:efs/mountTarget:MountTarget", "subnetId"],
      ["aws:autoscaling/group:Group", "vpcZoneIdentifiers"],
      ["aws:elasticache/subnetGroup:SubnetGroup", "subnetIds"],
    ] as const) {
      const placed = { type, name: "placed", props: { [property]: unknown }, from: { [property]: ["subnet"] } };
      strictEqual(found(...network, out, placed), 1, type);
      strictEqual(found(...network, placed), 0, type);
    }
    const balancer = {
      type: "aws:lb/loadBalancer:LoadBalancer",
      props: { subnets: [unknown] },
      from: { subnets: ["subnet"] },
    };
    strictEqual(found(...network, out, balancer), 0);
  });

  it("the main table leads nowhere, whichever way it got its route", () => {
    const main: Declared = { type: "aws:ec2/defaultRouteTable:DefaultRouteTable", name: "main", props: { routes: [] } };
    strictEqual(found(gateway, vpc, main), 0);
    strictEqual(
      found(gateway, vpc, { ...main, props: { routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: "igw-1" }] } }),
      1,
    );
    strictEqual(found(gateway, vpc, main, { ...out, from: { ...out.from, routeTableId: ["main"] } }), 1);
    strictEqual(found(gateway, vpc, { ...out, from: { ...out.from, routeTableId: ["vpc"] } }), 1);
    const association: Declared = {
      type: "aws:ec2/mainRouteTableAssociation:MainRouteTableAssociation",
      props: { routeTableId: unknown },
      from: { routeTableId: ["table"] },
    };
    strictEqual(found(gateway, vpc, table, association), 0);
    strictEqual(found(gateway, vpc, table, association, out), 1);
  });
});
