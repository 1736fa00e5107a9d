import { type Cases, Output, type Part } from "../case";
import { ACCOUNT, arn, GROUPS, policy, ROLE, SUBNETS, VPC } from "../values";

function endpoint(service: string): Record<string, unknown> {
  return {
    vpcId: VPC,
    serviceName: `com.amazonaws.us-east-1.${service}`,
    vpcEndpointType: "Interface",
    subnetIds: SUBNETS,
  };
}
const scoped = (service: string): Part => ({
  type: "aws:ec2/vpcEndpoint:VpcEndpoint",
  props: {
    ...endpoint(service),
    policy: policy({
      Effect: "Allow",
      Principal: { AWS: ROLE },
      Action: "*",
      Resource: "*",
      Condition: { StringEquals: { "aws:ResourceAccount": ACCOUNT } },
    }),
  },
});
/** A rule that names its port. */
const admits = (cidrIpv4: string): Part => ({
  type: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
  props: { securityGroupId: GROUPS[0], ipProtocol: "tcp", fromPort: 443, toPort: 443, cidrIpv4 },
});

export const cases: Cases = {
  "vpc-acl-forbid-open-admin-ports": {
    type: "aws:ec2/networkAclRule:NetworkAclRule",
    props: {
      networkAclId: "acl-0a1b2c3d4e5f60001",
      ruleNumber: 100,
      protocol: "tcp",
      ruleAction: "allow",
      fromPort: 22,
      toPort: 22,
      cidrBlock: "0.0.0.0/0",
    },
    mended: { cidrBlock: "10.0.0.0/8" },
  },
  "vpc-acl-require-subnets": {
    type: "aws:ec2/networkAcl:NetworkAcl",
    props: { vpcId: VPC },
    mended: { subnetIds: SUBNETS },
  },
  "vpc-defaultgroup-require-empty": {
    type: "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
    props: { vpcId: VPC, egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }] },
    mended: { egress: undefined },
  },
  "vpc-encryptioncontrol-require-enforcement": {
    type: "aws:ec2/vpcEncryptionControl:VpcEncryptionControl",
    props: { vpcId: VPC, mode: "monitor" },
    mended: { mode: "enforce" },
  },
  "vpc-endpoint-require-scoped-policy": {
    type: "aws:ec2/vpcEndpoint:VpcEndpoint",
    props: {
      vpcId: VPC,
      serviceName: "com.amazonaws.us-east-1.s3",
      policy: policy({ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }),
    },
    mended: {
      policy: policy({
        Effect: "Allow",
        Principal: "*",
        Action: "*",
        Resource: "*",
        Condition: { StringEquals: { "aws:PrincipalAccount": ACCOUNT, "aws:ResourceAccount": ACCOUNT } },
      }),
    },
  },
  "vpc-endpoint-require-uniform-policy": {
    type: "aws:ec2/vpcEndpoint:VpcEndpoint",
    props: endpoint("ssm"),
    stack: "habits",
    beside: { one: scoped("kms"), two: scoped("logs"), three: scoped("sts") },
    mended: scoped("ssm").props,
  },
  "vpc-network-require-endpoints": {
    type: "aws:ec2/vpc:Vpc",
    props: { cidrBlock: "10.21.0.0/16" },
    beside: { key: { type: "aws:kms/key:Key", props: {} } },
    mended: {},
    mendedBeside: { kms: { type: "aws:ec2/vpcEndpoint:VpcEndpoint", props: endpoint("kms") } },
    stack: "habits",
    config: { presence: "always" },
  },
  "vpc-network-require-flow-logs": {
    type: "aws:ec2/vpc:Vpc",
    props: { cidrBlock: "10.20.0.0/16" },
    mended: {},
    mendedBeside: {
      log: {
        type: "aws:ec2/flowLog:FlowLog",
        props: {
          vpcId: new Output("", "id"),
          trafficType: "ALL",
          logDestinationType: "s3",
          logDestination: "arn:aws:s3:::flows",
        },
      },
    },
  },
  "vpc-network-require-query-logs": {
    type: "aws:ec2/vpc:Vpc",
    props: { cidrBlock: "10.22.0.0/16" },
    mended: {},
    mendedBeside: {
      log: {
        type: "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation",
        props: { resourceId: new Output("", "id"), resolverQueryLogConfigId: "rqlc-0a1b2c3d4e5f60001" },
      },
    },
    config: { presence: "always" },
  },
  "vpc-route-limit-internet": {
    type: "aws:ec2/instance:Instance",
    props: { ami: "ami-0a1b2c3d4e5f60001", instanceType: "m7i.large", subnetId: new Output("subnet", "id") },
    beside: {
      vpc: { type: "aws:ec2/vpc:Vpc", props: { cidrBlock: "10.21.0.0/16" } },
      gateway: { type: "aws:ec2/internetGateway:InternetGateway", props: { vpcId: new Output("vpc", "id") } },
      subnet: { type: "aws:ec2/subnet:Subnet", props: { vpcId: new Output("vpc", "id"), cidrBlock: "10.21.1.0/24" } },
      table: {
        type: "aws:ec2/routeTable:RouteTable",
        props: {
          vpcId: new Output("vpc", "id"),
          routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: new Output("gateway", "id") }],
        },
      },
      association: {
        type: "aws:ec2/routeTableAssociation:RouteTableAssociation",
        props: { subnetId: new Output("subnet", "id"), routeTableId: new Output("table", "id") },
      },
    },
    mended: { subnetId: SUBNETS[0] },
  },
  "vpc-route-limit-peering": {
    type: "aws:ec2/route:Route",
    props: {
      routeTableId: "rtb-0a1b2c3d4e5f60001",
      destinationCidrBlock: "0.0.0.0/0",
      vpcPeeringConnectionId: "pcx-0a1b2c3d4e5f60001",
    },
    mended: { destinationCidrBlock: "10.0.0.0/8" },
  },
  "vpc-securitygroup-forbid-internal-ports": {
    type: "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
    props: { securityGroupId: GROUPS[0], ipProtocol: "tcp", fromPort: 5432, toPort: 5432, cidrIpv4: "0.0.0.0/0" },
    mended: { cidrIpv4: "10.0.0.0/8" },
  },
  "vpc-securitygroup-forbid-mixed-rules": {
    type: "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
    props: {
      securityGroupId: new Output("group", "id"),
      ipProtocol: "tcp",
      fromPort: 443,
      toPort: 443,
      cidrIpv4: "10.0.0.0/8",
    },
    beside: {
      group: {
        type: "aws:ec2/securityGroup:SecurityGroup",
        props: {
          description: "records",
          vpcId: VPC,
          egress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["10.1.0.0/16"] }],
        },
      },
    },
    mended: { securityGroupId: GROUPS[0] },
  },
  "vpc-securitygroup-forbid-open-ingress": {
    type: "aws:ec2/securityGroup:SecurityGroup",
    props: {
      description: "records",
      vpcId: VPC,
      ingress: [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["0.0.0.0/0"] }],
    },
    mended: { ingress: [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["10.0.0.0/8"] }] },
  },
  "vpc-securitygroup-require-uniformity": {
    type: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
    props: { securityGroupId: GROUPS[0], ipProtocol: "-1", cidrIpv4: "10.0.0.0/16" },
    stack: "habits",
    beside: { one: admits("10.1.0.0/16"), two: admits("10.2.0.0/16"), three: admits("10.3.0.0/16") },
    mended: { ipProtocol: "tcp", fromPort: 443, toPort: 443 },
  },
  "vpc-sharing-forbid-automatic-acceptance": {
    type: "aws:ec2/vpcEndpointService:VpcEndpointService",
    props: {
      acceptanceRequired: false,
      networkLoadBalancerArns: [arn("elasticloadbalancing", "loadbalancer/net/records/0123456789abcdef")],
    },
    mended: { acceptanceRequired: true },
  },
  "vpc-store-forbid-open-egress": {
    type: "aws:ec2/securityGroup:SecurityGroup",
    props: {
      description: "database",
      vpcId: VPC,
      egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
    },
    beside: {
      database: {
        type: "aws:docdb/cluster:Cluster",
        props: {
          masterUsername: "steward",
          manageMasterUserPassword: true,
          vpcSecurityGroupIds: [new Output("", "id")],
        },
      },
    },
    mended: { egress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["10.0.0.0/8"] }] },
  },
  "vpc-vpn-require-logs": {
    type: "aws:ec2/vpnConnection:VpnConnection",
    props: { customerGatewayId: "cgw-0a1b2c3d4e5f60001", transitGatewayId: "tgw-0a1b2c3d4e5f60001", type: "ipsec.1" },
    mended: {
      tunnel1LogOptions: { cloudwatchLogOptions: { logEnabled: true, logGroupArn: arn("logs", "log-group:vpn") } },
      tunnel2LogOptions: { cloudwatchLogOptions: { logEnabled: true, logGroupArn: arn("logs", "log-group:vpn") } },
    },
  },
  "vpc-securitygroup-limit-egress": {
    type: "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
    props: { securityGroupId: GROUPS[0], ipProtocol: "-1", cidrIpv4: "0.0.0.0/0" },
    mended: { ipProtocol: "tcp", fromPort: 443, toPort: 443, cidrIpv4: "10.0.0.0/8" },
  },
  "vpc-securitygroup-require-description": {
    type: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
    props: { securityGroupId: GROUPS[0], ipProtocol: "tcp", fromPort: 443, toPort: 443, cidrIpv4: "10.0.0.0/16" },
    mended: { description: "Portal to database" },
  },
};
