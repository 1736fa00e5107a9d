import { describeLimits } from "./limitTable";

const VPC = "aws:ec2/vpc:Vpc";
const SUBNET = "aws:ec2/subnet:Subnet";
const BLOCK = (text: string): string =>
  `InvalidParameterValue: Value (${text}) for parameter cidrBlock is invalid. This is not a valid CIDR block.`;
const vpc = { type: VPC, id: "vpc-1", inputs: { cidrBlock: "10.0.0.0/16" } };

describe("limits of networks", () => {
  describeLimits(VPC, { cidrBlock: "10.0.0.0/16" }, [
    {
      title: "a block wider than /16",
      refused: { cidrBlock: "10.0.0.0/15" },
      reason: "InvalidVpc.Range: The CIDR '10.0.0.0/15' is invalid",
      accepted: { cidrBlock: "10.1.0.0/16" },
    },
    {
      title: "a block narrower than /28",
      refused: { cidrBlock: "10.0.0.0/29" },
      reason: "InvalidVpc.Range: The CIDR '10.0.0.0/29' is invalid",
      accepted: { cidrBlock: "10.0.0.0/28" },
    },
    {
      title: "a block with bits behind its prefix",
      refused: { cidrBlock: "10.0.1.0/16" },
      reason: BLOCK("10.0.1.0/16"),
      accepted: { cidrBlock: "10.1.0.0/16" },
    },
    {
      title: "an address that is none",
      refused: { cidrBlock: "10.0.256.0/24" },
      reason: BLOCK("10.0.256.0/24"),
      accepted: { cidrBlock: "10.0.255.0/24" },
    },
    {
      title: "neither block nor pool",
      refused: { cidrBlock: undefined },
      reason: "MissingParameter: Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.",
      accepted: { cidrBlock: undefined, ipv4IpamPoolId: "ipam-pool-1" },
    },
    {
      title: "host names without DNS",
      refused: { enableDnsHostnames: true, enableDnsSupport: false },
      reason: "InvalidParameterCombination: DNS hostnames need DNS support.",
      accepted: { enableDnsHostnames: true },
    },
  ]);

  describeLimits(SUBNET, { vpcId: "vpc-1", cidrBlock: "10.0.0.0/24", availabilityZone: "us-east-1a" }, [
    {
      title: "a block outside the VPC's",
      refused: { cidrBlock: "10.1.0.0/24" },
      reason: "InvalidSubnet.Range: The CIDR '10.1.0.0/24' is invalid",
      accepted: { cidrBlock: "10.0.255.0/24" },
      world: [vpc],
    },
    {
      title: "a block that overlaps another subnet's",
      refused: { cidrBlock: "10.0.3.0/24" },
      reason: "InvalidSubnet.Conflict: The CIDR '10.0.3.0/24' conflicts with another subnet",
      accepted: { cidrBlock: "10.0.4.0/24" },
      world: [vpc, { type: SUBNET, inputs: { vpcId: "vpc-1", cidrBlock: "10.0.2.0/23" } }],
    },
    {
      title: "a block that another subnet of the VPC has",
      refused: { cidrBlock: "10.0.2.0/24" },
      reason: "InvalidSubnet.Conflict",
      accepted: { cidrBlock: "10.0.2.0/24", vpcId: "vpc-2" },
      world: [{ type: SUBNET, inputs: { vpcId: "vpc-1", cidrBlock: "10.0.2.0/24" } }],
    },
    {
      title: "a block narrower than /28",
      refused: { cidrBlock: "10.0.0.0/29" },
      reason: "InvalidSubnet.Range: The CIDR '10.0.0.0/29' is invalid: the netmask",
      accepted: { cidrBlock: "10.0.0.0/28" },
    },
    {
      title: "a zone of another region",
      refused: { availabilityZone: "eu-west-1a" },
      reason:
        "InvalidParameterValue: Value (eu-west-1a) for parameter availabilityZone is invalid. Subnets can only be created in us-east-1.",
      accepted: { availabilityZone: "eu-west-1a", region: "eu-west-1" },
    },
  ]);

  const route = { routeTableId: "rtb-1", destinationCidrBlock: "0.0.0.0/0", gatewayId: "igw-1" };
  describeLimits("aws:ec2/route:Route", route, [
    {
      title: "a destination with bits behind its prefix",
      refused: { destinationCidrBlock: "10.0.0.1/8" },
      reason: "InvalidParameterValue: Value (10.0.0.1/8) for parameter destinationCidrBlock is invalid.",
      accepted: { destinationCidrBlock: "10.0.0.0/8" },
    },
    {
      title: "two destinations",
      refused: { destinationPrefixListId: "pl-1" },
      property: "destinationCidrBlock",
      reason: "MissingParameter: A route needs exactly one destination.",
      accepted: { destinationPrefixListId: "pl-1", destinationCidrBlock: undefined },
    },
    {
      title: "a destination that the table has",
      refused: { destinationCidrBlock: "0.0.0.0/0" },
      reason: "RouteAlreadyExists: The route identified by 0.0.0.0/0 already exists.",
      accepted: { destinationCidrBlock: "0.0.0.0/0", routeTableId: "rtb-2" },
      world: [{ type: "aws:ec2/route:Route", inputs: { routeTableId: "rtb-1", destinationCidrBlock: "0.0.0.0/0" } }],
    },
    {
      title: "two targets",
      refused: { natGatewayId: "nat-1" },
      property: "gatewayId",
      reason: "InvalidParameterCombination: A route needs exactly one target.",
      accepted: { natGatewayId: "nat-1", gatewayId: undefined },
    },
  ]);

  describeLimits(
    "aws:ec2/routeTableAssociation:RouteTableAssociation",
    { routeTableId: "rtb-1", subnetId: "subnet-1" },
    [
      {
        title: "an association with nothing",
        refused: { subnetId: undefined },
        reason: "MissingParameter: A route table is associated with one subnet or one gateway.",
        accepted: { subnetId: undefined, gatewayId: "igw-1" },
      },
    ],
  );
});
