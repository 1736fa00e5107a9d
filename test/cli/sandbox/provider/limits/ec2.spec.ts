import { describeLimits } from "./limitTable";

const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const INGRESS = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const NAT = "aws:ec2/natGateway:NatGateway";
const VALUE = "InvalidParameterValue: ";

describe("limits of EC2", () => {
  describeLimits(GROUP, { name: "phi-dev-app", description: "Application tier", vpcId: "vpc-1" }, [
    {
      title: "a name over 255 characters",
      refused: { name: "x".repeat(256) },
      reason: `${VALUE}Value 'xxx`,
      accepted: { name: "x".repeat(255) },
    },
    {
      title: "a name that begins with sg-",
      refused: { name: "sg-app" },
      reason: `${VALUE}'sg-app' must not begin with sg- or be default`,
      accepted: { name: "sgapp" },
    },
    {
      title: "a name that the VPC has",
      refused: { name: "taken" },
      reason: "InvalidGroup.Duplicate: The security group 'taken' already exists for VPC 'vpc-1'",
      accepted: { name: "taken", vpcId: "vpc-2" },
      world: [{ type: GROUP, inputs: { name: "taken", vpcId: "vpc-1" } }],
    },
    {
      title: "a description over 255 characters",
      refused: { description: "x".repeat(256) },
      reason: `${VALUE}Value 'xxx`,
      accepted: { description: "x".repeat(255) },
    },
    {
      title: "a description with an apostrophe",
      refused: { description: "the app's tier" },
      reason: `${VALUE}'the app's tier' holds a character that a description cannot have`,
      accepted: { description: "app: tier (1) #2, a@b [x] +=&;{}!$*" },
    },
  ]);

  const rule = { securityGroupId: "sg-1", ipProtocol: "tcp", fromPort: 443, toPort: 443, cidrIpv4: "10.0.0.0/16" };
  for (const type of [INGRESS, "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule"]) {
    describeLimits(type, rule, [
      {
        title: "a rule for two peers",
        refused: { referencedSecurityGroupId: "sg-2" },
        property: "cidrIpv4",
        reason:
          "InvalidParameterCombination: A rule needs exactly one of a CIDR block, a prefix list and a security group.",
        accepted: { referencedSecurityGroupId: "sg-2", cidrIpv4: undefined },
      },
      {
        title: "a rule for no peer",
        refused: { cidrIpv4: undefined },
        reason: "InvalidParameterCombination: A rule needs exactly one of",
        accepted: { cidrIpv4: undefined, prefixListId: "pl-1" },
      },
      {
        title: "a block with bits behind its prefix",
        refused: { cidrIpv4: "10.0.0.1/16" },
        reason: `${VALUE}CIDR block 10.0.0.1/16 is malformed`,
        accepted: { cidrIpv4: "10.0.0.1/32" },
      },
      {
        title: "a protocol that it does not have",
        refused: { ipProtocol: "https" },
        reason: `${VALUE}Invalid value 'https' for IP protocol. Unknown protocol.`,
        accepted: { ipProtocol: "6" },
      },
      {
        title: "ports over 65535",
        refused: { ipProtocol: "tcp", toPort: 65536 },
        reason: `${VALUE}Invalid port range 443-65536`,
        accepted: { toPort: 65535 },
      },
      {
        title: "a port range upside down",
        refused: { ipProtocol: "tcp", toPort: 442 },
        reason: `${VALUE}Invalid port range 443-442`,
        accepted: { toPort: 444 },
      },
      {
        title: "a rule for TCP without ports",
        refused: { ipProtocol: "tcp", fromPort: undefined, toPort: undefined },
        reason: "MissingParameter: A rule for tcp needs a port range.",
        accepted: { ipProtocol: "-1", fromPort: undefined, toPort: undefined },
      },
      {
        title: "ports for all protocols",
        refused: { ipProtocol: "-1" },
        reason: `${VALUE}You may not specify ports for all protocols (-1).`,
        accepted: { ipProtocol: "udp" },
      },
      {
        title: "a rule that the group has",
        refused: { securityGroupId: "sg-1" },
        reason: "InvalidPermission.Duplicate: the specified rule already exists",
        accepted: { securityGroupId: "sg-2" },
        world: [{ type, inputs: rule }],
      },
      {
        title: "the 61st rule of a group",
        refused: { securityGroupId: "sg-full" },
        reason: "RulesPerSecurityGroupLimitExceeded: The maximum number of rules per security group has been reached.",
        accepted: { securityGroupId: "sg-2" },
        world: Array.from({ length: 60 }, (_, n) => ({ type, inputs: { securityGroupId: "sg-full", fromPort: n } })),
      },
      {
        title: "a description with an apostrophe",
        refused: { description: "app's" },
        reason: `${VALUE}'app's' holds a character`,
        accepted: { description: "app to data" },
      },
    ]);
  }

  describeLimits(NAT, { subnetId: "subnet-1", allocationId: "eipalloc-1" }, [
    {
      title: "a public gateway without an address",
      refused: { allocationId: undefined },
      reason: "MissingParameter: A public NAT gateway needs an AllocationId.",
      accepted: { allocationId: undefined, connectivityType: "private" },
    },
    {
      title: "a private gateway with an address",
      refused: { connectivityType: "private" },
      property: "allocationId",
      reason: "InvalidParameterCombination: A private NAT gateway takes no Elastic IP address.",
      accepted: { connectivityType: "public" },
    },
    {
      title: "an address that another gateway has",
      refused: { allocationId: "eipalloc-2" },
      reason: "Resource.AlreadyAssociated: Elastic IP address [eipalloc-2] is already associated",
      accepted: { allocationId: "eipalloc-1" },
      world: [{ type: NAT, inputs: { allocationId: "eipalloc-2" } }],
    },
  ]);

  describeLimits("aws:ec2/eip:Eip", { domain: "vpc" }, [
    {
      title: "a domain that it does not have",
      refused: { domain: "public" },
      reason: `${VALUE}Value 'public'`,
      accepted: { domain: "standard" },
    },
  ]);
});
