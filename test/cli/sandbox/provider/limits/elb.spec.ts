import { describeLimits, type Neighbour } from "./limitTable";

const BALANCER = "aws:lb/loadBalancer:LoadBalancer";
const TARGETS = "aws:lb/targetGroup:TargetGroup";
const VALUE = "ValidationError: ";
const SSE = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
const bucket = (name: string): Neighbour => ({ type: "aws:s3/bucket:Bucket", id: name });
const delivery = (name: string, service: string): Neighbour => ({
  type: "aws:s3/bucketPolicy:BucketPolicy",
  inputs: {
    bucket: name,
    policy: JSON.stringify({
      Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "s3:PutObject", Resource: "*" }],
    }),
  },
});
const LOGS = "logdelivery.elasticloadbalancing.amazonaws.com";
const encryption = (name: string, sseAlgorithm: string): Neighbour => ({
  type: SSE,
  inputs: { bucket: name, rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }] },
});
const subnets = ["a", "b", "a"].map((zone, index) => ({
  type: "aws:ec2/subnet:Subnet",
  id: `subnet-${index}`,
  outputs: { availabilityZone: `us-east-1${zone}` },
}));
const DENIED = "InvalidConfigurationRequest: Access Denied for bucket: ";

describe("limits of load balancers", () => {
  describeLimits(BALANCER, { name: "phi-dev", subnets: ["subnet-0", "subnet-1"] }, [
    {
      title: "a name over 32 characters",
      refused: { name: "x".repeat(33) },
      reason: `${VALUE}Value 'xxx`,
      accepted: { name: "x".repeat(32) },
    },
    {
      title: "a name with an underscore",
      refused: { name: "phi_dev" },
      reason: `${VALUE}'phi_dev' can only contain letters, numbers and hyphens`,
      accepted: { name: "phi-Dev-1" },
    },
    {
      title: "a name that ends with a hyphen",
      refused: { name: "phi-" },
      reason: `${VALUE}'phi-' can only contain letters, numbers and hyphens`,
      accepted: { name: "p" },
    },
    {
      title: "a name that begins with internal-",
      refused: { name: "internal-phi" },
      reason: `${VALUE}'internal-phi' must not begin with internal-`,
      accepted: { name: "internalphi" },
    },
    {
      title: "a name that exists in the region",
      refused: { name: "taken" },
      reason: "DuplicateLoadBalancerName: A load balancer with the name 'taken' exists",
      accepted: { name: "taken", region: "eu-west-1" },
      world: [{ type: BALANCER, inputs: { name: "taken" }, outputs: { region: "us-east-1" } }],
    },
    {
      title: "an application balancer in one subnet",
      refused: { subnets: ["subnet-0"] },
      reason: `${VALUE}At least two subnets in two different Availability Zones must be specified`,
      accepted: { subnets: ["subnet-0"], loadBalancerType: "network" },
    },
    {
      title: "two subnets of one zone",
      refused: { subnets: ["subnet-0", "subnet-2"] },
      reason:
        "InvalidConfigurationRequest: A load balancer cannot be attached to multiple subnets in the same Availability Zone: us-east-1a",
      accepted: { subnets: ["subnet-1", "subnet-2"] },
      world: subnets,
    },
    {
      title: "subnets and subnet mappings",
      refused: { subnetMappings: [{ subnetId: "subnet-0" }] },
      property: "subnets",
      reason: `${VALUE}You must specify either subnets or subnet mappings, but not both`,
      accepted: { subnetMappings: [{ subnetId: "subnet-0" }], subnets: undefined },
    },
    {
      title: "no idle timeout",
      refused: { idleTimeout: 0 },
      reason: `${VALUE}Value '0'`,
      accepted: { idleTimeout: 1 },
    },
    {
      title: "an idle timeout over 4000 seconds",
      refused: { idleTimeout: 4001 },
      reason: `${VALUE}Value '4001'`,
      accepted: { idleTimeout: 4000 },
    },
    {
      title: "a desync mode that it does not have",
      refused: { desyncMitigationMode: "strict" },
      reason: `${VALUE}Value 'strict'`,
      accepted: { desyncMitigationMode: "strictest" },
    },
    {
      title: "access logs without a bucket",
      refused: { accessLogs: { enabled: true } },
      reason: "InvalidConfigurationRequest: A bucket is needed to enable these logs",
      accepted: { accessLogs: { enabled: false } },
    },
    {
      title: "access logs into a bucket that does not let them in",
      refused: { accessLogs: { enabled: true, bucket: "phi-bare" } },
      reason: `${DENIED}phi-bare`,
      accepted: { accessLogs: { enabled: true, bucket: "phi-logs" } },
      world: [
        bucket("phi-bare"),
        delivery("phi-bare", "s3.amazonaws.com"),
        bucket("phi-logs"),
        delivery("phi-logs", LOGS),
      ],
    },
    {
      title: "connection logs into a bucket that encrypts with KMS",
      refused: { connectionLogs: { enabled: true, bucket: "phi-kms" } },
      reason: `${DENIED}phi-kms`,
      accepted: { connectionLogs: { enabled: true, bucket: "phi-logs" } },
      world: ["phi-kms", "phi-logs"].flatMap((name) => [
        bucket(name),
        delivery(name, LOGS),
        encryption(name, name === "phi-kms" ? "aws:kms" : "AES256"),
      ]),
    },
    {
      title: "a log prefix with AWSLogs",
      refused: { accessLogs: { enabled: true, bucket: "b", prefix: "x/AWSLogs" } },
      property: "accessLogs.prefix",
      reason: "InvalidConfigurationRequest: 'x/AWSLogs' must not hold AWSLogs",
      accepted: { accessLogs: { enabled: true, bucket: "b", prefix: "x/alb" } },
    },
  ]);

  const health = { path: "/health", interval: 30, timeout: 5, healthyThreshold: 3, unhealthyThreshold: 3 };
  const group = {
    name: "phi-dev",
    port: 8443,
    protocol: "HTTPS",
    targetType: "ip",
    vpcId: "vpc-1",
    healthCheck: health,
  };
  describeLimits(TARGETS, group, [
    {
      title: "a name over 32 characters",
      refused: { name: "x".repeat(33) },
      reason: `${VALUE}Value 'xxx`,
      accepted: { name: "x".repeat(32) },
    },
    {
      title: "a name that exists",
      refused: { name: "taken" },
      reason: "DuplicateTargetGroupName: A target group with the name 'taken' exists",
      accepted: { name: "free" },
      world: [{ type: TARGETS, inputs: { name: "taken" } }],
    },
    {
      title: "targets without a port",
      refused: { port: undefined },
      property: "targetType",
      reason: `${VALUE}A port must be specified for targets of type ip`,
      accepted: { port: undefined, targetType: "lambda" },
    },
    {
      title: "a protocol that it does not have",
      refused: { protocol: "SSL" },
      reason: `${VALUE}Value 'SSL'`,
      accepted: { protocol: "HTTP" },
    },
    {
      title: "port 65536",
      refused: { port: 65536 },
      reason: `${VALUE}Value '65536'`,
      accepted: { port: 65535 },
    },
    ...(
      [
        ["interval", 4, 6, {}],
        ["timeout", 121, 120, { interval: 300 }],
        ["healthyThreshold", 11, 10, {}],
        ["unhealthyThreshold", 1, 2, {}],
      ] as const
    ).map(([property, refused, accepted, more]) => ({
      title: `a health check ${property} of ${refused}`,
      refused: { healthCheck: { ...health, timeout: 2, ...more, [property]: refused } },
      property: `healthCheck.${property}`,
      reason: `${VALUE}Value '${refused}'`,
      accepted: { healthCheck: { ...health, ...more, [property]: accepted } },
    })),
    {
      title: "a health check that times out after the next begins",
      refused: { healthCheck: { ...health, interval: 5, timeout: 5 } },
      reason: `${VALUE}Health check timeout must be smaller`,
      accepted: { healthCheck: { ...health, interval: 6, timeout: 5 } },
    },
    {
      title: "a health check path without a slash",
      refused: { healthCheck: { ...health, path: "health" } },
      property: "healthCheck.path",
      reason: `${VALUE}'health' must begin with a slash`,
      accepted: { healthCheck: { ...health, path: "/" } },
    },
    {
      title: "TCP health checks of HTTPS targets",
      refused: { healthCheck: { protocol: "TCP" } },
      property: "healthCheck.protocol",
      reason: "InvalidConfigurationRequest: Health check protocol TCP is not supported",
      accepted: { healthCheck: { protocol: "HTTPS" } },
    },
  ]);
});
