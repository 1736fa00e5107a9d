import assert from "node:assert/strict";
import { Route, Vpc, VpcEndpoint } from "@pulumi/aws/ec2";
import { Naming } from "../../../infra/naming";
import { endpointPolicy } from "../../../infra/network/endpointPolicy";
import { Network, type NetworkArgs } from "../../../infra/network/network";
import { build, valueOf, type Recording } from "../../support/mocks";
import { withComputed } from "./computed";
import { DeclaredOptions } from "./options";
import { resourcesBehind } from "./resourcesBehind";

const names = new Naming({
  project: "phi",
  stack: "test",
  accountId: "111122223333",
  region: "us-east-1",
  holdsPhi: true,
});
const ARGS: NetworkArgs = {
  names,
  holdsPhi: true,
  cidr: "10.0.0.0/16",
  zoneCount: 2,
  nat: "one",
  interfaceEndpoints: ["sts"],
  flowLogsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/audit",
  logRetentionDays: 2192,
  permissionsBoundaryArn: "arn:aws:iam::111122223333:policy/phi-test-boundary",
  edgeAllowedCidrs: ["0.0.0.0/0"],
};

function network(changes: Partial<NetworkArgs> = {}, options = new DeclaredOptions()): Promise<Recording<Network>> {
  return withComputed(
    Vpc,
    "defaultRouteTableId",
    () => "rtb-main",
    () =>
      withComputed(
        VpcEndpoint,
        "prefixListId",
        (self) => (self as VpcEndpoint).id.apply((id) => `pl-of-${id}`),
        () => build(() => new Network("network", { ...ARGS, ...changes }, options.recording)),
      ),
  );
}

/** The network of ARGS, built once. */
let built: Promise<Recording<Network>> | undefined;
const standard = () => (built ??= network());

/** Tags of a resource, as the naming makes them. */
const tags = (role: string) => names.tags(role, "internal");

describe("Network", () => {
  it("makes a VPC with DNS, which private names of endpoints need", async () => {
    const vpc = (await standard()).one("aws:ec2/vpc:Vpc", "network");
    assert.deepEqual(vpc.inputs, {
      cidrBlock: "10.0.0.0/16",
      enableDnsHostnames: true,
      enableDnsSupport: true,
      instanceTenancy: "default",
      tags: tags("network"),
    });
  });

  it("spreads three tiers over the zones, and gives no subnet public addresses (R-004-03, R-004-04)", async () => {
    const subnets = (await standard()).ofType("aws:ec2/subnet:Subnet");
    const row = (role: string, tier: string, zone: string, cidrBlock: string) => ({
      name: `network-${role}`,
      inputs: {
        vpcId: "network-id",
        cidrBlock,
        availabilityZone: zone,
        mapPublicIpOnLaunch: false,
        assignIpv6AddressOnCreation: false,
        tags: { ...tags(role), Tier: tier },
      },
    });
    assert.deepEqual(
      subnets.map(({ name, inputs }) => ({ name, inputs })).sort((a, b) => a.name.localeCompare(b.name)),
      [
        row("isolated-1", "isolated", "us-east-1a", "10.0.128.0/20"),
        row("isolated-2", "isolated", "us-east-1b", "10.0.144.0/20"),
        row("private-1", "private", "us-east-1a", "10.0.64.0/20"),
        row("private-2", "private", "us-east-1b", "10.0.80.0/20"),
        row("public-1", "public", "us-east-1a", "10.0.0.0/20"),
        row("public-2", "public", "us-east-1b", "10.0.16.0/20"),
      ],
    );
  });

  it("leaves subnets where they are when AWS names other zones first, an impaired one for instance", async () => {
    const options = new DeclaredOptions();
    for (const { type, name } of (await network({}, options)).ofType("aws:ec2/subnet:Subnet")) {
      assert.deepEqual(options.of(type, name).ignoreChanges, ["availabilityZone"]);
    }
  });

  it("empties the default security group and the main route table (R-004-08)", async () => {
    const made = await standard();
    assert.deepEqual(made.one("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup").inputs, {
      vpcId: "network-id",
      ingress: [],
      egress: [],
      tags: tags("default"),
    });
    assert.deepEqual(made.one("aws:ec2/defaultRouteTable:DefaultRouteTable").inputs, {
      defaultRouteTableId: "rtb-main",
      routes: [],
      tags: tags("main"),
    });
  });

  it("hands its flow logs key, retention and boundary (R-004-19)", async () => {
    const made = await standard();
    const group = made.one("aws:cloudwatch/logGroup:LogGroup");
    assert.equal(group.inputs["kmsKeyId"], ARGS.flowLogsKeyArn);
    assert.equal(group.inputs["retentionInDays"], 2192);
    assert.equal(made.one("aws:iam/role:Role").inputs["permissionsBoundary"], ARGS.permissionsBoundaryArn);
    assert.equal(made.one("aws:ec2/flowLog:FlowLog").inputs["vpcId"], "network-id");
  });

  it("hands the security groups the prefix lists of the gateway endpoints (R-004-08)", async () => {
    const made = await standard();
    const prefixListOf = (service: string) =>
      made.one("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule", `network-groups-application-to-${service}`)
        .inputs["prefixListId"];
    assert.equal(prefixListOf("s3"), "pl-of-network-gateways-s3-id");
    assert.equal(prefixListOf("dynamodb"), "pl-of-network-gateways-dynamodb-id");
  });

  it("hands out the subnets of each tier in the order of zones", async () => {
    const { value } = await network({ zoneCount: 3 });
    const ids = async (outputs: typeof value.publicSubnetIds) => Promise.all(outputs.map((output) => valueOf(output)));
    const [one, two, three] = ["1", "2", "3"];
    for (const tier of ["public", "private", "isolated"] as const) {
      assert.deepEqual(
        await ids(value[`${tier}SubnetIds`]),
        [one, two, three].map((zone) => `network-${tier}-${zone}-id`),
      );
    }
    assert.equal(await valueOf(value.vpcId), "network-id");
    assert.equal(await valueOf(value.s3EndpointId), "network-gateways-s3-id");
    assert.equal(await valueOf(value.s3PrefixListId), "pl-of-network-gateways-s3-id");
    assert.equal(value.flowLogGroupName, "/phi/test/flow-logs");
  });

  it("hands out public subnets only with the route to the internet, without which AWS makes no load balancer", async () => {
    const [subnetId] = (await standard()).value.publicSubnetIds;
    assert.ok((await resourcesBehind(subnetId)).some((resource) => Route.isInstance(resource)));
  });

  it("adds a third zone without a change to what two zones had, apart from lists that grow", async () => {
    const two = await standard();
    const three = await network({ zoneCount: 3 });
    const grows = /VpcEndpoint$/;
    for (const before of two.resources.filter(({ type }) => !grows.test(type))) {
      assert.deepEqual(three.one(before.type, before.name).inputs, before.inputs);
    }
  });

  it("makes gateway endpoints of S3 for private and isolated, and of DynamoDB for private alone (R-001-16, R-004-06)", async () => {
    const made = await standard();
    const gateway = (service: string, routeTableIds: string[]) => ({
      vpcId: "network-id",
      vpcEndpointType: "Gateway",
      serviceName: `com.amazonaws.us-east-1.${service}`,
      policy: endpointPolicy(names, service),
      routeTableIds,
      tags: tags(`${service}-endpoint`),
    });
    const privateTables = ["network-routing-private-1-id", "network-routing-private-2-id"];
    assert.deepEqual(
      made.one("aws:ec2/vpcEndpoint:VpcEndpoint", "network-gateways-s3").inputs,
      gateway("s3", [...privateTables, "network-routing-isolated-id"]),
    );
    assert.deepEqual(
      made.one("aws:ec2/vpcEndpoint:VpcEndpoint", "network-gateways-dynamodb").inputs,
      gateway("dynamodb", privateTables),
    );
  });

  it("makes interface endpoints with private DNS and a policy, in the private tier (R-000-27, R-003-17, R-004-06)", async () => {
    const made = await standard();
    const endpoints = made.ofType("aws:ec2/vpcEndpoint:VpcEndpoint").filter(({ name }) => /-endpoints-/.test(name));
    assert.deepEqual(
      endpoints.map(({ name }) => name),
      ["kms", "secretsmanager", "logs", "sts"].map((service) => `network-endpoints-${service}`),
    );
    for (const { name, inputs } of endpoints) {
      const service = name.replace("network-endpoints-", "");
      assert.deepEqual(inputs, {
        vpcId: "network-id",
        vpcEndpointType: "Interface",
        serviceName: `com.amazonaws.us-east-1.${service}`,
        policy: endpointPolicy(names, service),
        subnetIds: ["network-private-1-id", "network-private-2-id"],
        securityGroupIds: ["network-groups-endpoints-id"],
        privateDnsEnabled: true,
        ipAddressType: "ipv4",
        tags: tags(`${service}-endpoint`),
      });
    }
  });

  it("uses the FIPS endpoints where the stack asks for them (R-001-07)", async () => {
    const made = await network({ fips: true });
    const kms = made.one("aws:ec2/vpcEndpoint:VpcEndpoint", "network-endpoints-kms-fips");
    assert.equal(kms.inputs["serviceName"], "com.amazonaws.us-east-1.kms-fips");
    assert.equal(kms.inputs["policy"], endpointPolicy(names, "kms"));
  });

  it("refuses a range or a number of zones that is not valid, before anything is declared", async () => {
    const options = new DeclaredOptions();
    await assert.rejects(network({ cidr: "10.0.0.0/24" }, options), /is not an IPv4 range from \/16 to \/20/);
    await assert.rejects(network({ zoneCount: 4 }, options), /A network spans 2 or 3 availability zones, not 4\./);
    assert.equal(options.count, 0);
  });
});
