import { othersInRegion, propertyOf } from "./checks";
import { type Cidr, contains, overlaps, parseCidr } from "./cidr";
import { isGiven } from "./paths";
import { type Check, type Limit, type LimitContext, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference";
const VPC = "aws:ec2/vpc:Vpc";
const SUBNET = "aws:ec2/subnet:Subnet";
const ROUTE = ["aws:ec2/route:Route"];
const ASSOCIATION = ["aws:ec2/routeTableAssociation:RouteTableAssociation"];

function block(code: string): Check {
  return (text) => {
    const cidr = typeof text === "string" ? parseCidr(text) : undefined;
    if (typeof text !== "string") {
      return undefined;
    }
    if (cidr === undefined || !cidr.canonical) {
      return `InvalidParameterValue: Value (${text}) for parameter cidrBlock is invalid. This is not a valid CIDR block.`;
    }
    return cidr.prefix < 16 || cidr.prefix > 28
      ? `${code}: The CIDR '${text}' is invalid: the netmask must be between /16 and /28.`
      : undefined;
  };
}

const blockOrPool: Check = (_block, { inputs }) =>
  !isGiven(inputs["cidrBlock"]) && !isGiven(inputs["ipv4IpamPoolId"])
    ? "MissingParameter: Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided."
    : undefined;

const hostnames: Check = (enabled, { inputs }) =>
  enabled === true && inputs["enableDnsSupport"] === false
    ? "InvalidParameterCombination: DNS hostnames need DNS support."
    : undefined;

function cidrOf(value: unknown): Cidr | undefined {
  return typeof value === "string" ? parseCidr(value) : undefined;
}

const withinVpc: Check = (text, context) => {
  const vpc = context.existing(VPC).find((one) => one.id === context.inputs["vpcId"]);
  const outer = cidrOf(vpc && propertyOf(vpc, "cidrBlock"));
  const inner = cidrOf(text);
  return outer && inner && !contains(outer, inner)
    ? `InvalidSubnet.Range: The CIDR '${String(text)}' is invalid: it is outside the block of the VPC.`
    : undefined;
};

const apart: Check = (text, context) => {
  const own = cidrOf(text);
  const { vpcId } = context.inputs;
  const clash = othersInRegion(context).find((other) => {
    const taken = cidrOf(propertyOf(other, "cidrBlock"));
    return own && taken && typeof vpcId === "string" && propertyOf(other, "vpcId") === vpcId && overlaps(own, taken);
  });
  return clash ? `InvalidSubnet.Conflict: The CIDR '${String(text)}' conflicts with another subnet` : undefined;
};

const zoneOfRegion: Check = (zone, context) => {
  const region = context.inputs["region"] ?? context.region;
  return typeof zone === "string" && typeof region === "string" && !zone.startsWith(region)
    ? `InvalidParameterValue: Value (${zone}) for parameter availabilityZone is invalid. Subnets can only be created in ${region}.`
    : undefined;
};

function exactlyOne(properties: readonly string[], refusal: string): Check {
  return (_value, { inputs }) => {
    const given = properties.filter((property) => isGiven(inputs[property]));
    const unknown = given.some((property) => inputs[property] === UNKNOWN);
    return given.length === 1 || (given.length > 1 && unknown) ? undefined : refusal;
  };
}

const DESTINATIONS = ["destinationCidrBlock", "destinationIpv6CidrBlock", "destinationPrefixListId"];
const ROUTE_TARGETS = [
  ...["carrierGatewayId", "coreNetworkArn", "egressOnlyGatewayId", "gatewayId", "localGatewayId", "natGatewayId"],
  ...["networkInterfaceId", "odbNetworkArn", "transitGatewayId", "vpcEndpointId", "vpcPeeringConnectionId"],
];

const canonicalDestination: Check = (text) =>
  typeof text === "string" && !parseCidr(text)?.canonical
    ? `InvalidParameterValue: Value (${text}) for parameter destinationCidrBlock is invalid. This is not a valid CIDR block.`
    : undefined;

const newDestination: Check = (destination, context: LimitContext) => {
  const table = context.inputs["routeTableId"];
  const taken = othersInRegion(context).some(
    (other) => propertyOf(other, "routeTableId") === table && propertyOf(other, "destinationCidrBlock") === destination,
  );
  return typeof table === "string" && typeof destination === "string" && taken
    ? `RouteAlreadyExists: The route identified by ${destination} already exists.`
    : undefined;
};

const limit = (types: readonly string[], property: string, check: Check, page: string, whenAbsent = false): Limit => {
  return { types, property, check, whenAbsent, source: `${API}/${page}.html` };
};

/** Limits of VPCs, subnets and routes. */
export const network: readonly Limit[] = [
  limit([VPC], "cidrBlock", blockOrPool, "API_CreateVpc", true),
  limit([VPC], "cidrBlock", block("InvalidVpc.Range"), "API_CreateVpc"),
  limit([VPC], "enableDnsHostnames", hostnames, "API_ModifyVpcAttribute"),
  limit([SUBNET], "cidrBlock", block("InvalidSubnet.Range"), "API_CreateSubnet"),
  limit([SUBNET], "cidrBlock", withinVpc, "API_CreateSubnet"),
  limit([SUBNET], "cidrBlock", apart, "API_CreateSubnet"),
  limit([SUBNET], "availabilityZone", zoneOfRegion, "API_CreateSubnet"),
  limit(ROUTE, "destinationCidrBlock", canonicalDestination, "API_CreateRoute"),
  limit(ROUTE, "destinationCidrBlock", newDestination, "API_CreateRoute"),
  limit(
    ROUTE,
    "destinationCidrBlock",
    exactlyOne(DESTINATIONS, "MissingParameter: A route needs exactly one destination."),
    "API_CreateRoute",
    true,
  ),
  limit(
    ROUTE,
    "gatewayId",
    exactlyOne(ROUTE_TARGETS, "InvalidParameterCombination: A route needs exactly one target."),
    "API_CreateRoute",
    true,
  ),
  limit(
    ASSOCIATION,
    "subnetId",
    exactlyOne(
      ["subnetId", "gatewayId"],
      "MissingParameter: A route table is associated with one subnet or one gateway.",
    ),
    "API_AssociateRouteTable",
    true,
  ),
];
