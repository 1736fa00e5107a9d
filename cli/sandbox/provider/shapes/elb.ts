import { type ShapeRule, type ShapeRules } from "./model";

/** The hosted zones of Application Load Balancers. Source: docs.aws.amazon.com/general/latest/gr/elb.html */
const HOSTED_ZONES: Readonly<Record<string, string>> = {
  "us-east-1": "Z35SXDOTRQ7X7K",
  "us-east-2": "Z3AADJGX6KTTL2",
  "us-west-1": "Z368ELLRRE2KJ0",
  "us-west-2": "Z1H1FL5HABSF5",
  "ca-central-1": "ZQSVJUPU6J1EY",
  "eu-central-1": "Z215JYRZR1TBD5",
  "eu-west-1": "Z32O12XQLNTSW2",
  "eu-west-2": "ZHURV8PSTC4K8",
};

const KINDS: Readonly<Record<string, string>> = { network: "net", gateway: "gwy" };

const loadBalancer: ShapeRule = {
  arn: ({ inputs, configuration: { partition, region, account } }, localId) => {
    const kind = KINDS[String(inputs["loadBalancerType"])] ?? "app";
    return `arn:${partition}:elasticloadbalancing:${region}:${account}:loadbalancer/${kind}/${String(inputs["name"])}/${localId}`;
  },
  outputs: ({ inputs, identity, configuration, madeUp, existing }) => {
    const subnets = Array.isArray(inputs["subnets"]) ? (inputs["subnets"] as unknown[]) : [];
    const subnet = existing("aws:ec2/subnet:Subnet").find((other) => subnets.includes(other.id));
    const isInternal = inputs["internal"] === true;
    return {
      arnSuffix: identity.arn?.split(":loadbalancer/")[1],
      dnsName: `${isInternal ? "internal-" : ""}${String(inputs["name"])}-${madeUp.digits("dns", 10)}.${configuration.region}.elb.amazonaws.com`,
      zoneId: HOSTED_ZONES[configuration.region] ?? `Z${madeUp.capitals("zone", 13)}`,
      vpcId: subnet?.inputs["vpcId"],
      internal: isInternal,
      ipAddressType: "ipv4",
      subnetMappings: subnets.map((subnetId) => ({ subnetId })),
    };
  },
  unique: ["name"],
  conflict: "DuplicateLoadBalancerName",
  deletion: ({ id, outputs }) =>
    outputs["enableDeletionProtection"] === true
      ? `OperationNotPermitted: Load balancer '${id}' cannot be deleted because deletion protection is enabled`
      : undefined,
};

const targetGroup: ShapeRule = {
  arn: ({ inputs, configuration: { partition, region, account } }, localId) =>
    `arn:${partition}:elasticloadbalancing:${region}:${account}:targetgroup/${String(inputs["name"])}/${localId}`,
  outputs: ({ inputs, identity }) => ({
    arnSuffix: identity.arn?.split(/(?=targetgroup\/)/)[1],
    protocolVersion: inputs["protocolVersion"] ?? "HTTP1",
    loadBalancerArns: [],
  }),
  unique: ["name"],
  conflict: "DuplicateTargetGroupName",
};

const listener: ShapeRule = {
  arn: ({ inputs }, localId) =>
    `${String(inputs["loadBalancerArn"]).replace(":loadbalancer/", ":listener/")}/${localId}`,
  outputs: ({ inputs }) => ({
    // Only a listener with TLS has a policy.
    sslPolicy: /^(HTTPS|TLS)$/.test(String(inputs["protocol"])) ? "ELBSecurityPolicy-2016-08" : "",
    protocol: "HTTP",
    tcpIdleTimeoutSeconds: 0,
    routingHttpResponseServerEnabled: true,
  }),
};

const listenerRule: ShapeRule = {
  arn: ({ inputs }, localId) => `${String(inputs["listenerArn"]).replace(":listener/", ":listener-rule/")}/${localId}`,
};

// The package has the same resources under two modules.
export const elb: ShapeRules = Object.fromEntries(
  ["lb", "alb"].flatMap((module) => [
    [`aws:${module}/loadBalancer:LoadBalancer`, loadBalancer],
    [`aws:${module}/targetGroup:TargetGroup`, targetGroup],
    [`aws:${module}/listener:Listener`, listener],
    [`aws:${module}/listenerRule:ListenerRule`, listenerRule],
  ]),
);
