import { describeLimits } from "./limitTable";

const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";
const GATEWAY = { vpcId: "vpc-1", serviceName: "com.amazonaws.us-east-1.s3", routeTableIds: ["rtb-1"] };
const INTERFACE = {
  vpcId: "vpc-1",
  serviceName: "com.amazonaws.us-east-1.kms",
  vpcEndpointType: "Interface",
  subnetIds: ["subnet-0", "subnet-1"],
  securityGroupIds: ["sg-1"],
  privateDnsEnabled: true,
};
const subnets = ["a", "b", "a"].map((zone, index) => ({
  type: "aws:ec2/subnet:Subnet",
  id: `subnet-${index}`,
  inputs: { availabilityZone: `us-east-1${zone}` },
}));
const LOGS = "arn:aws:logs:us-east-1:111122223333:log-group:/phi/dev/flow-logs";
const ROLE = "arn:aws:iam::111122223333:role/flow-logs";

describe("limits of VPC endpoints", () => {
  describeLimits(ENDPOINT, GATEWAY, [
    {
      title: "subnets of a gateway endpoint",
      refused: { subnetIds: ["subnet-1"] },
      property: "vpcEndpointType",
      reason: "InvalidParameter: subnetIds is not supported for an endpoint of type Gateway",
      accepted: { subnetIds: ["subnet-1"], vpcEndpointType: "Interface", routeTableIds: undefined },
    },
    {
      title: "a gateway endpoint of KMS",
      refused: { serviceName: "com.amazonaws.us-east-1.kms" },
      reason: "InvalidParameter: VPC endpoint of type Gateway is not supported by service com.amazonaws.us-east-1.kms",
      accepted: { serviceName: "com.amazonaws.us-east-1.dynamodb" },
    },
    {
      title: "a service by its short name",
      refused: { serviceName: "s3", vpcEndpointType: "Interface", routeTableIds: undefined },
      reason: "InvalidServiceName: 's3' is not the name of an endpoint service",
      accepted: { serviceName: "com.amazonaws.us-east-1.s3" },
    },
    {
      title: "a service of another region",
      refused: { serviceName: "com.amazonaws.eu-west-1.s3" },
      reason: "InvalidServiceName: The Vpc Endpoint Service 'com.amazonaws.eu-west-1.s3' does not exist in us-east-1",
      accepted: { serviceName: "com.amazonaws.eu-west-1.s3", region: "eu-west-1" },
    },
    {
      title: "a type that it does not have",
      refused: { vpcEndpointType: "gateway" },
      reason: "InvalidParameter: Value 'gateway'",
      accepted: { vpcEndpointType: "Gateway" },
    },
  ]);

  describeLimits(ENDPOINT, INTERFACE, [
    {
      title: "route tables of an interface endpoint",
      refused: { routeTableIds: ["rtb-1"] },
      property: "vpcEndpointType",
      reason: "InvalidParameter: Route table IDs are only supported for Gateway type VPC Endpoint.",
      accepted: { routeTableIds: [] },
    },
    {
      title: "two subnets of one zone",
      refused: { subnetIds: ["subnet-0", "subnet-2"] },
      reason: "DuplicateSubnetsInSameZone: Found another VPC endpoint subnet in the availability zone",
      accepted: { subnetIds: ["subnet-1", "subnet-2"] },
      world: subnets,
    },
    {
      title: "a second private name for a service",
      refused: { serviceName: "com.amazonaws.us-east-1.sts", privateDnsEnabled: true },
      property: "privateDnsEnabled",
      reason: "InvalidParameter: private-dns-enabled cannot be set because there is already a conflicting DNS domain",
      accepted: { serviceName: "com.amazonaws.us-east-1.sts", privateDnsEnabled: false },
      world: [
        {
          type: ENDPOINT,
          inputs: { vpcId: "vpc-1", serviceName: "com.amazonaws.us-east-1.sts", privateDnsEnabled: true },
        },
      ],
    },
    {
      title: "a private name in a VPC without host names",
      refused: { vpcId: "vpc-plain" },
      property: "privateDnsEnabled",
      reason: "InvalidParameter: Enabling private DNS requires both enableDnsSupport and enableDnsHostnames",
      accepted: { vpcId: "vpc-named" },
      world: [
        { type: "aws:ec2/vpc:Vpc", id: "vpc-plain" },
        { type: "aws:ec2/vpc:Vpc", id: "vpc-named", inputs: { enableDnsHostnames: true } },
      ],
    },
  ]);
});

describe("limits of flow logs", () => {
  const base = { vpcId: "vpc-1", logDestination: LOGS, iamRoleArn: ROLE, trafficType: "ALL" };
  describeLimits("aws:ec2/flowLog:FlowLog", base, [
    {
      title: "a VPC and a subnet",
      refused: { subnetId: "subnet-1" },
      property: "vpcId",
      reason: "InvalidParameter: A flow log watches exactly one of: vpcId, subnetId",
      accepted: { subnetId: "subnet-1", vpcId: undefined },
    },
    {
      title: "an interval of five minutes",
      refused: { maxAggregationInterval: 300 },
      reason: "InvalidParameter: Value '300'",
      accepted: { maxAggregationInterval: 60 },
    },
    {
      title: "CloudWatch Logs without a role",
      refused: { iamRoleArn: undefined },
      reason: "InvalidParameter: DeliverLogsPermissionArn can't be empty if LogDestinationType is cloud-watch-logs.",
      accepted: { iamRoleArn: undefined, logDestinationType: "s3", logDestination: "arn:aws:s3:::phi-flow-logs" },
    },
    {
      title: "a bucket with a role",
      refused: { iamRoleArn: ROLE, logDestinationType: "s3", logDestination: "arn:aws:s3:::phi-flow-logs" },
      reason: "InvalidParameter: DeliverLogsPermissionArn is not applicable for s3 delivery.",
      accepted: { iamRoleArn: ROLE },
    },
    {
      title: "a bucket's ARN for CloudWatch Logs",
      refused: { logDestination: "arn:aws:s3:::phi-flow-logs" },
      reason: "InvalidParameter: LogDestination must be the ARN of a log group for cloud-watch-logs",
      accepted: { logDestination: `${LOGS}:*` },
    },
    {
      title: "no destination",
      refused: { logDestination: undefined },
      reason: "InvalidParameter: LogDestination can't be empty.",
      accepted: { logDestination: LOGS },
    },
    {
      title: "a destination that it does not have",
      refused: { logDestinationType: "logs", logDestination: "x" },
      reason: "InvalidParameter: Value 'logs'",
      accepted: { logDestinationType: "cloud-watch-logs", logDestination: LOGS },
    },
    {
      title: "no kind of traffic",
      refused: { trafficType: undefined },
      reason: "InvalidParameter: TrafficType is required.",
      accepted: { trafficType: undefined, vpcId: undefined, transitGatewayId: "tgw-1" },
    },
    {
      title: "a kind of traffic that it does not have",
      refused: { trafficType: "DENY" },
      reason: "InvalidParameter: Value 'DENY'",
      accepted: { trafficType: "REJECT" },
    },
  ]);
});
