import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { accountId, logGroup, name, ownTrust, region } from "./base";

const azs = ["us-east-1a", "us-east-1b", "us-east-1c"];
export const vpc = new aws.ec2.Vpc("main", {
  cidrBlock: "10.40.0.0/16",
  enableDnsHostnames: true,
  enableDnsSupport: true,
  tags: { Name: name },
});
new aws.ec2.DefaultSecurityGroup("default", { vpcId: vpc.id });
new aws.ec2.DefaultNetworkAcl("default", { defaultNetworkAclId: vpc.defaultNetworkAclId });
new aws.ec2.DefaultRouteTable("default", { defaultRouteTableId: vpc.defaultRouteTableId, routes: [] });
const igw = new aws.ec2.InternetGateway("igw", { vpcId: vpc.id });

function tier(tierName: string, offset: number) {
  return azs.map(
    (az, i) =>
      new aws.ec2.Subnet(`${tierName}-${i}`, {
        vpcId: vpc.id,
        availabilityZone: az,
        cidrBlock: `10.40.${offset + i}.0/24`,
        mapPublicIpOnLaunch: false,
        tags: { Name: `${name}-${tierName}-${az}`, Tier: tierName },
      }),
  );
}
export const publicSubnets = tier("public", 0);
export const appSubnets = tier("app", 10);
export const dataSubnets = tier("data", 20);

const publicTable = new aws.ec2.RouteTable("public", { vpcId: vpc.id });
new aws.ec2.Route("public-default", {
  routeTableId: publicTable.id,
  destinationCidrBlock: "0.0.0.0/0",
  gatewayId: igw.id,
});
publicSubnets.forEach(
  (s, i) => new aws.ec2.RouteTableAssociation(`public-${i}`, { subnetId: s.id, routeTableId: publicTable.id }),
);
appSubnets.forEach((s, i) => {
  const eip = new aws.ec2.Eip(`nat-${i}`, { domain: "vpc" });
  const nat = new aws.ec2.NatGateway(`nat-${i}`, { allocationId: eip.id, subnetId: publicSubnets[i]!.id });
  const table = new aws.ec2.RouteTable(`app-${i}`, {
    vpcId: vpc.id,
    routes: [{ cidrBlock: "0.0.0.0/0", natGatewayId: nat.id }],
  });
  new aws.ec2.RouteTableAssociation(`app-${i}`, { subnetId: s.id, routeTableId: table.id });
});
const dataTable = new aws.ec2.RouteTable("data", { vpcId: vpc.id });
dataSubnets.forEach(
  (s, i) => new aws.ec2.RouteTableAssociation(`data-${i}`, { subnetId: s.id, routeTableId: dataTable.id }),
);

new aws.ec2.NetworkAcl("data", {
  vpcId: vpc.id,
  subnetIds: dataSubnets.map((s) => s.id),
  ingress: [
    { ruleNo: 100, protocol: "tcp", action: "allow", cidrBlock: "10.40.0.0/16", fromPort: 5432, toPort: 5432 },
    { ruleNo: 110, protocol: "tcp", action: "allow", cidrBlock: "10.40.0.0/16", fromPort: 3306, toPort: 3306 },
    { ruleNo: 120, protocol: "tcp", action: "allow", cidrBlock: "10.40.0.0/16", fromPort: 6379, toPort: 6379 },
    { ruleNo: 130, protocol: "tcp", action: "allow", cidrBlock: "10.40.0.0/16", fromPort: 2049, toPort: 2049 },
  ],
  egress: [{ ruleNo: 100, protocol: "tcp", action: "allow", cidrBlock: "10.40.0.0/16", fromPort: 1024, toPort: 65535 }],
});

const flowLogs = logGroup("flow", `/vpc/${name}/flow`);
const flowRole = new aws.iam.Role("flow", {
  assumeRolePolicy: ownTrust("vpc-flow-logs.amazonaws.com"),
});
new aws.iam.RolePolicy("flow", {
  role: flowRole.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogGroups", "logs:DescribeLogStreams"],
        Resource: pulumi.interpolate`${flowLogs.arn}:*`,
      },
    ],
  },
});
new aws.ec2.FlowLog("vpc", {
  vpcId: vpc.id,
  trafficType: "ALL",
  iamRoleArn: flowRole.arn,
  logDestination: flowLogs.arn,
  maxAggregationInterval: 60,
});

export const albSg = new aws.ec2.SecurityGroup("alb", { vpcId: vpc.id, description: "Load balancer" });
export const appSg = new aws.ec2.SecurityGroup("app", { vpcId: vpc.id, description: "Application tier" });
export const dbSg = new aws.ec2.SecurityGroup("db", { vpcId: vpc.id, description: "Database tier" });
export const endpointSg = new aws.ec2.SecurityGroup("endpoints", {
  vpcId: vpc.id,
  description: "Interface endpoints",
  ingress: [
    { description: "HTTPS from the VPC", protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: [vpc.cidrBlock] },
  ],
});

new aws.vpc.SecurityGroupIngressRule("alb-https", {
  securityGroupId: albSg.id,
  description: "HTTPS from the internet",
  cidrIpv4: "0.0.0.0/0",
  ipProtocol: "tcp",
  fromPort: 443,
  toPort: 443,
});
new aws.vpc.SecurityGroupIngressRule("alb-http", {
  securityGroupId: albSg.id,
  description: "HTTP, redirected",
  cidrIpv4: "0.0.0.0/0",
  ipProtocol: "tcp",
  fromPort: 80,
  toPort: 80,
});
new aws.vpc.SecurityGroupEgressRule("alb-app", {
  securityGroupId: albSg.id,
  description: "To the app",
  referencedSecurityGroupId: appSg.id,
  ipProtocol: "tcp",
  fromPort: 8443,
  toPort: 8443,
});
new aws.vpc.SecurityGroupIngressRule("app-alb", {
  securityGroupId: appSg.id,
  description: "From the ALB",
  referencedSecurityGroupId: albSg.id,
  ipProtocol: "tcp",
  fromPort: 8443,
  toPort: 8443,
});
new aws.vpc.SecurityGroupEgressRule("app-https", {
  securityGroupId: appSg.id,
  description: "HTTPS to AWS and partners",
  cidrIpv4: "0.0.0.0/0",
  ipProtocol: "tcp",
  fromPort: 443,
  toPort: 443,
});
for (const [what, port] of Object.entries({ postgres: 5432, mysql: 3306, redis: 6379, nfs: 2049 })) {
  new aws.ec2.SecurityGroupRule(`db-${what}`, {
    type: "ingress",
    securityGroupId: dbSg.id,
    sourceSecurityGroupId: appSg.id,
    protocol: "tcp",
    fromPort: port,
    toPort: port,
    description: `${what} from the app`,
  });
  new aws.ec2.SecurityGroupRule(`app-${what}`, {
    type: "egress",
    securityGroupId: appSg.id,
    sourceSecurityGroupId: dbSg.id,
    protocol: "tcp",
    fromPort: port,
    toPort: port,
    description: `${what} to the data tier`,
  });
}

new aws.ec2.VpcEndpoint("s3", {
  vpcId: vpc.id,
  serviceName: `com.amazonaws.${region}.s3`,
  vpcEndpointType: "Gateway",
  routeTableIds: [dataTable.id],
  policy: accountId.apply((a) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: "*",
          Action: "s3:*",
          Resource: "*",
          Condition: { StringEquals: { "aws:ResourceAccount": a } },
        },
      ],
    }),
  ),
});
for (const svc of ["ecr.api", "ecr.dkr", "logs", "secretsmanager", "kms", "ssm", "ssmmessages", "ec2messages", "ec2"]) {
  new aws.ec2.VpcEndpoint(svc.replace(".", "-"), {
    vpcId: vpc.id,
    serviceName: `com.amazonaws.${region}.${svc}`,
    vpcEndpointType: "Interface",
    privateDnsEnabled: true,
    subnetIds: appSubnets.map((s) => s.id),
    securityGroupIds: [endpointSg.id],
  });
}
