import { type StoredResource } from "../../world";
import { type Properties } from "../marshal";
import { type ShapeContext, type ShapeRule, type ShapeRules } from "./model";

/** What keeps a VPC, a subnet or a security group from being deleted: docs.aws.amazon.com/vpc/latest/userguide/delete-vpc.html */
const HOLDERS = [
  ..."subnet securityGroup internetGateway vpcEndpoint routeTable networkAcl natGateway networkInterface instance".split(
    " ",
  ),
].map((name) => `aws:ec2/${name}:${name.charAt(0).toUpperCase()}${name.slice(1)}`);
const USERS = [
  ...HOLDERS,
  "aws:lb/loadBalancer:LoadBalancer",
  "aws:rds/instance:Instance",
  "aws:rds/subnetGroup:SubnetGroup",
];

function mentions(value: unknown, id: string): boolean {
  return Array.isArray(value) ? value.some((element) => mentions(element, id)) : value === id;
}

function inUse(what: string, types: readonly string[]): NonNullable<ShapeRule["deletion"]> {
  return ({ id }, existing) => {
    const holder = types
      .flatMap((type) => existing(type))
      .find((other) => other.id !== id && Object.values(other.inputs).some((value) => mentions(value, id)));
    return (
      holder &&
      `DependencyViolation: The ${what} '${id}' has dependencies and cannot be deleted (${holder.type} ${holder.id})`
    );
  };
}

function byId(context: ShapeContext, type: string, id: unknown): StoredResource | undefined {
  return context.existing(type).find((resource) => resource.id === id);
}

/** AWS numbers the zones of an account anew (`use1-az4`); the sandbox numbers them in order. */
export function zoneId(zone: string): string {
  const [, area = "", direction = "", number = "", letter = "a"] = /^([a-z-]+?)-([a-z]+)-(\d)([a-z])$/.exec(zone) ?? [];
  const short = direction.replace(/(north|south|east|west|central)/g, (word) => word.charAt(0));
  return `${area.replace("-gov", "g")}${short}${number}-az${letter.charCodeAt(0) - "a".charCodeAt(0) + 1}`;
}

const subnet = ({ inputs, configuration }: ShapeContext): Properties => {
  const zone = String(inputs["availabilityZone"] ?? `${configuration.region}a`);
  return { availabilityZone: zone, availabilityZoneId: zoneId(zone), ownerId: configuration.account };
};

const groupRule: ShapeRule = {
  arn: ({ configuration: { partition, region, account } }, localId) =>
    `arn:${partition}:ec2:${region}:${account}:security-group-rule/${localId}`,
  outputs: ({ identity }) => ({ securityGroupRuleId: identity.localId }),
  unique: [],
};

/** What AWS makes with a VPC, and a program can take over: default security group, route table, network ACL. */
function defaultOf(output: string, key: string): ShapeRule {
  return {
    id: (context) => {
      const vpc = byId(context, "aws:ec2/vpc:Vpc", context.inputs["vpcId"]);
      return String(context.inputs[key] ?? vpc?.outputs[output] ?? context.identity.id);
    },
    outputs: ({ inputs }) => ({
      ...(inputs["vpcId"] === undefined ? {} : { vpcId: inputs["vpcId"] }),
      name: "default",
    }),
  };
}

export const network: ShapeRules = {
  "aws:ec2/vpc:Vpc": {
    outputs: ({ madeUp }) => ({
      instanceTenancy: "default",
      enableDnsSupport: true,
      enableDnsHostnames: false,
      defaultNetworkAclId: madeUp.resourceId("acl"),
      defaultRouteTableId: madeUp.resourceId("rtb"),
      mainRouteTableId: madeUp.resourceId("rtb"),
      defaultSecurityGroupId: madeUp.resourceId("sg"),
      dhcpOptionsId: madeUp.resourceId("dopt"),
    }),
    deletion: inUse("vpc", HOLDERS),
  },
  "aws:ec2/subnet:Subnet": { outputs: subnet, deletion: inUse("subnet", USERS) },
  "aws:ec2/securityGroup:SecurityGroup": {
    outputs: ({ inputs }) => ({ description: "Managed by Pulumi", ingress: [], egress: inputs["egress"] ?? [] }),
    unique: ["name", "vpcId"],
    conflict: "InvalidGroup.Duplicate",
    deletion: inUse("security group", USERS),
  },
  "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": defaultOf("defaultSecurityGroupId", "id"),
  "aws:ec2/defaultRouteTable:DefaultRouteTable": defaultOf("defaultRouteTableId", "defaultRouteTableId"),
  "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl": defaultOf("defaultNetworkAclId", "defaultNetworkAclId"),
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": groupRule,
  "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": groupRule,
  "aws:ec2/route:Route": {
    id: ({ inputs, madeUp }) => `r-${String(inputs["routeTableId"])}${madeUp.digits("route", 10)}`,
    outputs: () => ({ origin: "CreateRoute", state: "active" }),
  },
  "aws:ec2/routeTableAssociation:RouteTableAssociation": { id: ({ madeUp }) => madeUp.resourceId("rtbassoc") },
  "aws:ec2/eip:Eip": {
    id: ({ madeUp }) => madeUp.resourceId("eipalloc"),
    outputs: ({ madeUp, configuration }) => {
      // Addresses of TEST-NET-3 (RFC 5737): nobody's.
      const publicIp = `203.0.113.${1 + (Number(madeUp.digits("ip", 4)) % 254)}`;
      const suffix = configuration.region === "us-east-1" ? "compute-1" : `${configuration.region}.compute`;
      return {
        allocationId: madeUp.resourceId("eipalloc"),
        domain: "vpc",
        publicIp,
        publicDns: `ec2-${publicIp.replace(/\./g, "-")}.${suffix}.amazonaws.com`,
        networkBorderGroup: configuration.region,
        publicIpv4Pool: "amazon",
      };
    },
  },
  "aws:ec2/natGateway:NatGateway": {
    outputs: (context) => ({
      connectivityType: "public",
      networkInterfaceId: context.madeUp.resourceId("eni"),
      associationId: context.madeUp.resourceId("eipassoc"),
      publicIp: byId(context, "aws:ec2/eip:Eip", context.inputs["allocationId"])?.outputs["publicIp"],
      privateIp: `10.0.0.${4 + (Number(context.madeUp.digits("private", 4)) % 250)}`,
    }),
  },
};
