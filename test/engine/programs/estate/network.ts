import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as ec2 from "@pulumi/aws/ec2";
import * as iam from "@pulumi/aws/iam";
import * as vpc from "@pulumi/aws/vpc";
import { audit } from "./keys";
import { account, arn, document, region } from "./shared";

export const network = new ec2.Vpc("estate", {
  cidrBlock: "10.20.0.0/16",
  enableDnsSupport: true,
  enableDnsHostnames: true,
});
new ec2.DefaultSecurityGroup("closed", { vpcId: network.id, ingress: [], egress: [] });

const zones = ["a", "b", "c"];
const tier = (name: string, offset: number): ec2.Subnet[] =>
  zones.map(
    (zone, index) =>
      new ec2.Subnet(`${name}-${zone}`, {
        vpcId: network.id,
        cidrBlock: `10.20.${offset + index}.0/24`,
        availabilityZone: `${region}${zone}`,
        mapPublicIpOnLaunch: name === "public" ? false : undefined,
      }),
  );
const publicTier = tier("public", 0);
const privateTier = tier("private", 10);
const isolatedTier = tier("isolated", 20);
export const publicSubnets = publicTier.map((subnet) => subnet.id);
export const privateSubnets = privateTier.map((subnet) => subnet.id);
export const isolatedSubnets = isolatedTier.map((subnet) => subnet.id);

const internet = new ec2.InternetGateway("internet", { vpcId: network.id });
const publicRoutes = new ec2.RouteTable("public", { vpcId: network.id });
new ec2.Route("public-out", {
  routeTableId: publicRoutes.id,
  destinationCidrBlock: "0.0.0.0/0",
  gatewayId: internet.id,
});
publicTier.forEach(
  (subnet, index) =>
    new ec2.RouteTableAssociation(`public-${index}`, { subnetId: subnet.id, routeTableId: publicRoutes.id }),
);
const address = new ec2.Eip("nat", { domain: "vpc" });
const nat = new ec2.NatGateway("nat", { subnetId: publicSubnets[0]!, allocationId: address.id });
const privateRoutes = new ec2.RouteTable("private", {
  vpcId: network.id,
  routes: [{ cidrBlock: "0.0.0.0/0", natGatewayId: nat.id }],
});
privateTier.forEach(
  (subnet, index) =>
    new ec2.RouteTableAssociation(`private-${index}`, { subnetId: subnet.id, routeTableId: privateRoutes.id }),
);
const isolatedRoutes = new ec2.RouteTable("isolated", { vpcId: network.id });
isolatedTier.forEach(
  (subnet, index) =>
    new ec2.RouteTableAssociation(`isolated-${index}`, { subnetId: subnet.id, routeTableId: isolatedRoutes.id }),
);

// Flow logs: to a log group through a role, and for long keeping to the audit bucket.
const flows = new cloudwatch.LogGroup("flows", {
  name: "/estate/flows",
  kmsKeyId: audit.arn,
  retentionInDays: 2192,
});
const flowRole = new iam.Role("flow-logs", {
  name: "flow-logs",
  assumeRolePolicy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "vpc-flow-logs.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: {
          StringEquals: { "aws:SourceAccount": account },
          ArnLike: { "aws:SourceArn": arn("ec2", "vpc-flow-log/*") },
        },
      },
    ],
  },
});
const flowPolicy = new iam.Policy("flow-logs", {
  name: "flow-logs",
  policy: document({
    Effect: "Allow",
    Action: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogGroups", "logs:DescribeLogStreams"],
    Resource: arn("logs", "log-group:/estate/flows:*"),
  }),
});
new iam.RolePolicyAttachment("flow-logs", { role: flowRole.name, policyArn: flowPolicy.arn });
new ec2.FlowLog("to-logs", {
  vpcId: network.id,
  trafficType: "ALL",
  logDestinationType: "cloud-watch-logs",
  logDestination: flows.arn,
  iamRoleArn: flowRole.arn,
  maxAggregationInterval: 60,
});
new ec2.FlowLog("to-bucket", {
  vpcId: network.id,
  trafficType: "ALL",
  logDestinationType: "s3",
  logDestination: "arn:aws:s3:::estate-audit/flows/",
  destinationOptions: { fileFormat: "parquet", perHourPartition: true, hiveCompatiblePartitions: true },
});

/** Security groups with their rules inline. */
export const edgeGroup = new ec2.SecurityGroup("edge", {
  description: "Portal, from the internet over TLS",
  vpcId: network.id,
  ingress: [
    { description: "HTTPS", protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] },
    { description: "HTTPS", protocol: "tcp", fromPort: 443, toPort: 443, ipv6CidrBlocks: ["::/0"] },
  ],
  egress: [{ description: "To targets", protocol: "tcp", fromPort: 8443, toPort: 8443, cidrBlocks: ["10.20.10.0/22"] }],
});
/** Security groups whose rules are resources of the older kind. */
export const appGroup = new ec2.SecurityGroup("app", { description: "Applications", vpcId: network.id });
new ec2.SecurityGroupRule("app-from-edge", {
  type: "ingress",
  securityGroupId: appGroup.id,
  sourceSecurityGroupId: edgeGroup.id,
  protocol: "tcp",
  fromPort: 8443,
  toPort: 8443,
  description: "From the load balancer",
});
new ec2.SecurityGroupRule("app-to-aws", {
  type: "egress",
  securityGroupId: appGroup.id,
  cidrBlocks: [network.cidrBlock],
  protocol: "tcp",
  fromPort: 443,
  toPort: 443,
  description: "To the endpoints of AWS",
});
/** Security groups whose rules are resources of the newer kind. */
export const dataGroup = new ec2.SecurityGroup("data", { description: "Data stores", vpcId: network.id });
for (const port of [2049, 3306, 5432, 6379, 8182, 27017]) {
  new vpc.SecurityGroupIngressRule(`data-${port}`, {
    securityGroupId: dataGroup.id,
    referencedSecurityGroupId: appGroup.id,
    ipProtocol: "tcp",
    fromPort: port,
    toPort: port,
    description: "From applications",
  });
}
new vpc.SecurityGroupEgressRule("data-inside", {
  securityGroupId: dataGroup.id,
  cidrIpv4: "10.20.0.0/16",
  ipProtocol: "-1",
  description: "Inside the network only",
});
const offices = new ec2.ManagedPrefixList("offices", {
  name: "offices",
  addressFamily: "IPv4",
  maxEntries: 2,
  entries: [{ cidr: "198.51.100.0/24", description: "Clinic" }],
});
export const staffGroup = new ec2.SecurityGroup("staff", {
  description: "Staff tools, from the clinic",
  vpcId: network.id,
  ingress: [
    { description: "HTTPS from the clinic", protocol: "tcp", fromPort: 443, toPort: 443, prefixListIds: [offices.id] },
  ],
  egress: [],
});

// Private ways to AWS, with policies that admit this account only.
const own = document({
  Effect: "Allow",
  Principal: "*",
  Action: "*",
  Resource: "*",
  Condition: { StringEquals: { "aws:PrincipalAccount": account, "aws:ResourceAccount": account } },
});
new ec2.VpcEndpoint("s3", {
  vpcId: network.id,
  serviceName: `com.amazonaws.${region}.s3`,
  routeTableIds: [privateRoutes.id, isolatedRoutes.id],
  policy: own,
});
const table = new ec2.VpcEndpoint("dynamodb", {
  vpcId: network.id,
  serviceName: `com.amazonaws.${region}.dynamodb`,
  vpcEndpointType: "Gateway",
});
new ec2.VpcEndpointPolicy("dynamodb", { vpcEndpointId: table.id, policy: own });
new ec2.VpcEndpointRouteTableAssociation("dynamodb", { vpcEndpointId: table.id, routeTableId: privateRoutes.id });
export const executeApi = new ec2.VpcEndpoint("execute-api", {
  vpcId: network.id,
  serviceName: `com.amazonaws.${region}.execute-api`,
  vpcEndpointType: "Interface",
  privateDnsEnabled: true,
  subnetIds: privateSubnets,
  securityGroupIds: [appGroup.id],
  policy: own,
});
for (const service of ["kms", "secretsmanager", "logs", "ecr.api", "ecr.dkr", "sts"]) {
  new ec2.VpcEndpoint(service, {
    vpcId: network.id,
    serviceName: `com.amazonaws.${region}.${service}`,
    vpcEndpointType: "Interface",
    privateDnsEnabled: true,
    subnetIds: privateSubnets,
    securityGroupIds: [appGroup.id],
    policy: own,
  });
}
