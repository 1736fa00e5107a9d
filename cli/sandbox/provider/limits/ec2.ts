import { length, matches, oneOf, others, othersInRegion, propertyOf } from "./checks";
import { parseCidr } from "./cidr";
import { flowLogs } from "./flowLogs";
import { isGiven } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";
import { vpcEndpoints } from "./vpcEndpoints";

const API = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference";
const GROUP = ["aws:ec2/securityGroup:SecurityGroup"];
const INGRESS = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const EGRESS = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule";
const RULES = [INGRESS, EGRESS];
const NAT = ["aws:ec2/natGateway:NatGateway"];
const EIP = ["aws:ec2/eip:Eip"];
const REFUSED = "InvalidParameterValue";
const TEXT = /^[A-Za-z0-9. _\-:/()#,@[\]+=&;{}!$*]*$/;
const PEERS = ["cidrIpv4", "cidrIpv6", "prefixListId", "referencedSecurityGroupId"];
/** The default quota of rules a group has for each direction. */
const RULES_A_GROUP = 60;

const groupIsNew: Check = (name, context) => {
  const { vpcId } = context.inputs;
  const taken = othersInRegion(context).some(
    (other) => propertyOf(other, "name") === name && propertyOf(other, "vpcId") === vpcId,
  );
  return typeof name === "string" && typeof vpcId === "string" && taken
    ? `InvalidGroup.Duplicate: The security group '${name}' already exists for VPC '${vpcId}'`
    : undefined;
};

const onePeer: Check = (_peer, { inputs }) => {
  const given = PEERS.filter((peer) => isGiven(inputs[peer]));
  const unknown = given.some((peer) => inputs[peer] === UNKNOWN);
  return given.length === 1 || (given.length > 1 && unknown)
    ? undefined
    : "InvalidParameterCombination: A rule needs exactly one of a CIDR block, a prefix list and a security group.";
};

const canonical: Check = (text) => {
  const cidr = typeof text === "string" ? parseCidr(text) : undefined;
  return typeof text === "string" && !cidr?.canonical ? `${REFUSED}: CIDR block ${text} is malformed` : undefined;
};

const PROTOCOLS = ["-1", "tcp", "udp", "icmp", "icmpv6"];
const protocolName: Check = (protocol) => {
  const known = PROTOCOLS.includes(String(protocol)) || /^([01]?\d{1,2}|2[0-4]\d|25[0-5])$/.test(String(protocol));
  return typeof protocol === "string" && !known
    ? `${REFUSED}: Invalid value '${protocol}' for IP protocol. Unknown protocol.`
    : undefined;
};

const ports: Check = (protocol, { inputs }) => {
  const [from, to] = [inputs["fromPort"], inputs["toPort"]];
  if (!["tcp", "udp", "6", "17"].includes(String(protocol)) || from === UNKNOWN || to === UNKNOWN) {
    // All protocols mean all ports.
    const given = [from, to].some((port) => typeof port === "number" && port !== -1);
    return protocol === "-1" && given ? `${REFUSED}: You may not specify ports for all protocols (-1).` : undefined;
  }
  if (typeof from !== "number" || typeof to !== "number") {
    return `MissingParameter: A rule for ${String(protocol)} needs a port range.`;
  }
  const sound = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to <= 65535 && from <= to;
  return sound
    ? undefined
    : `${REFUSED}: Invalid port range ${from}-${to}: ports go from 0 to 65535, the lower one first.`;
};

const ruleIsNew: Check = (group, context) => {
  const siblings = others(context).filter((other) => propertyOf(other, "securityGroupId") === group);
  if (typeof group !== "string") {
    return undefined;
  }
  const same = ["ipProtocol", "fromPort", "toPort", ...PEERS];
  if (same.every((part) => context.inputs[part] !== UNKNOWN)) {
    const twin = siblings.some((other) =>
      same.every((part) => (other.inputs[part] ?? undefined) === (context.inputs[part] ?? undefined)),
    );
    if (twin) {
      return "InvalidPermission.Duplicate: the specified rule already exists";
    }
  }
  return siblings.length >= RULES_A_GROUP
    ? "RulesPerSecurityGroupLimitExceeded: The maximum number of rules per security group has been reached."
    : undefined;
};

const natAddress: Check = (_type, { inputs }) => {
  const [type, allocation] = [inputs["connectivityType"] ?? "public", inputs["allocationId"]];
  const regional = isGiven(inputs["availabilityMode"]) && inputs["availabilityMode"] !== "zonal";
  if (type === UNKNOWN || regional) {
    return undefined;
  }
  if (type === "private") {
    return isGiven(allocation)
      ? "InvalidParameterCombination: A private NAT gateway takes no Elastic IP address."
      : undefined;
  }
  return isGiven(allocation) ? undefined : "MissingParameter: A public NAT gateway needs an AllocationId.";
};

const allocationIsFree: Check = (allocation, context) =>
  typeof allocation === "string" && others(context).some((other) => propertyOf(other, "allocationId") === allocation)
    ? `Resource.AlreadyAssociated: Elastic IP address [${allocation}] is already associated`
    : undefined;

const limit = (types: readonly string[], property: string, check: Check, page: string, whenAbsent = false): Limit => {
  return { types, property, check, whenAbsent, source: `${API}/${page}.html` };
};

/** Limits of security groups, addresses and NAT gateways. */
export const ec2: readonly Limit[] = [
  limit(GROUP, "name", length(REFUSED, 1, 255), "API_CreateSecurityGroup"),
  limit(
    GROUP,
    "name",
    matches(REFUSED, TEXT, "holds a character that a group name cannot have"),
    "API_CreateSecurityGroup",
  ),
  limit(
    GROUP,
    "name",
    matches(REFUSED, /^(?!sg-)(?!default$)/i, "must not begin with sg- or be default"),
    "API_CreateSecurityGroup",
  ),
  limit(GROUP, "name", groupIsNew, "API_CreateSecurityGroup"),
  limit(GROUP, "description", length(REFUSED, 1, 255), "API_CreateSecurityGroup"),
  limit(
    GROUP,
    "description",
    matches(REFUSED, TEXT, "holds a character that a description cannot have"),
    "API_CreateSecurityGroup",
  ),
  limit(RULES, "description", length(REFUSED, 0, 255), "API_IpRange"),
  limit(
    RULES,
    "description",
    matches(REFUSED, TEXT, "holds a character that a description cannot have"),
    "API_IpRange",
  ),
  limit(RULES, "ipProtocol", protocolName, "API_IpPermission"),
  limit(RULES, "ipProtocol", ports, "API_IpPermission"),
  limit(RULES, "cidrIpv4", onePeer, "API_IpPermission", true),
  limit(RULES, "cidrIpv4", canonical, "API_IpRange"),
  limit(RULES, "securityGroupId", ruleIsNew, "API_AuthorizeSecurityGroupIngress"),
  limit(EIP, "domain", oneOf(REFUSED, ["vpc", "standard"]), "API_AllocateAddress"),
  limit(NAT, "connectivityType", oneOf(REFUSED, ["public", "private"]), "API_CreateNatGateway"),
  limit(NAT, "allocationId", natAddress, "API_CreateNatGateway", true),
  limit(NAT, "allocationId", allocationIsFree, "API_CreateNatGateway"),
  ...vpcEndpoints,
  ...flowLogs,
];
