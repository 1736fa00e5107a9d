import { between, length, matches, oneOf, unique } from "./checks";
import { elbListener } from "./elbListener";
import { elbLogs } from "./elbLogs";
import { isGiven, isRecord, stringsOf } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference";
const ATTRIBUTES = `${API}/API_LoadBalancerAttribute.html`;
const GUIDE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application";
const BALANCER = ["aws:lb/loadBalancer:LoadBalancer"];
const TARGETS = ["aws:lb/targetGroup:TargetGroup"];
const REFUSED = "ValidationError";
const NAME = /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
const nameRule = "can only contain letters, numbers and hyphens, and must not begin or end with a hyphen";

const twoZones: Check = (subnets, { inputs }) => {
  const application = [undefined, null, "application"].includes(inputs["loadBalancerType"] as undefined);
  const known = Array.isArray(subnets) && !subnets.includes(UNKNOWN);
  return application && known && new Set(subnets).size < 2
    ? `${REFUSED}: At least two subnets in two different Availability Zones must be specified`
    : undefined;
};

const distinctZones: Check = (subnets, context) => {
  const zones = stringsOf(subnets).flatMap((id) => {
    const subnet = context.existing("aws:ec2/subnet:Subnet").find((one) => one.id === id);
    const zone = subnet?.outputs["availabilityZone"] ?? subnet?.inputs["availabilityZone"];
    return typeof zone === "string" ? [zone] : [];
  });
  const twice = zones.find((zone, index) => zones.indexOf(zone) !== index);
  return twice === undefined
    ? undefined
    : `InvalidConfigurationRequest: A load balancer cannot be attached to multiple subnets in the same Availability Zone: ${twice}`;
};

const subnetsOrMappings: Check = (_subnets, { inputs }) =>
  isGiven(inputs["subnetMappings"]) && inputs["subnetMappings"] !== UNKNOWN
    ? `${REFUSED}: You must specify either subnets or subnet mappings, but not both`
    : undefined;

const APPLICATION = ["HTTP", "HTTPS"];

const portAndProtocol: Check = (_type, { inputs }) => {
  const type = inputs["targetType"] ?? "instance";
  const missing = ["port", "protocol", "vpcId"].find((property) => !isGiven(inputs[property]));
  return type !== "lambda" && type !== UNKNOWN && missing !== undefined
    ? `${REFUSED}: A ${missing} must be specified for targets of type ${String(type)}`
    : undefined;
};

const healthProtocol: Check = (protocol, { inputs }) =>
  protocol === "TCP" && APPLICATION.includes(String(inputs["protocol"]))
    ? `InvalidConfigurationRequest: Health check protocol TCP is not supported for target groups with protocol ${String(inputs["protocol"])}`
    : undefined;

const timeoutFits: Check = (health) => {
  const [timeout, interval] = isRecord(health) ? [health["timeout"], health["interval"] ?? 30] : [];
  return typeof timeout === "number" && typeof interval === "number" && timeout >= interval
    ? `${REFUSED}: Health check timeout must be smaller than or equal to the interval`
    : undefined;
};

const limit = (types: readonly string[], property: string, check: Check, source: string): Limit => {
  return { types, property, check, source };
};
const named = (types: readonly string[], code: string, what: string, page: string): Limit[] => [
  limit(types, "name", length(REFUSED, 1, 32), page),
  limit(types, "name", matches(REFUSED, NAME, nameRule), page),
  limit(
    types,
    "name",
    unique({
      property: "name",
      scope: "region",
      refuse: (name) => `${code}: A ${what} with the name '${name}' exists, but with different settings`,
    }),
    page,
  ),
];

/** Limits of load balancers and target groups; listeners are in `elbListener.ts`. */
export const elb: readonly Limit[] = [
  ...named(BALANCER, "DuplicateLoadBalancerName", "load balancer", `${API}/API_CreateLoadBalancer.html`),
  limit(
    BALANCER,
    "name",
    matches(REFUSED, /^(?!internal-)/, "must not begin with internal-"),
    `${API}/API_CreateLoadBalancer.html`,
  ),
  limit(
    BALANCER,
    "loadBalancerType",
    oneOf(REFUSED, ["application", "network", "gateway"]),
    `${API}/API_CreateLoadBalancer.html`,
  ),
  limit(BALANCER, "subnets", twoZones, `${API}/API_CreateLoadBalancer.html`),
  limit(BALANCER, "subnets", distinctZones, `${API}/API_CreateLoadBalancer.html`),
  limit(BALANCER, "subnets", subnetsOrMappings, `${API}/API_CreateLoadBalancer.html`),
  limit(BALANCER, "idleTimeout", between(REFUSED, 1, 4000), ATTRIBUTES),
  limit(BALANCER, "clientKeepAlive", between(REFUSED, 60, 604800), ATTRIBUTES),
  limit(BALANCER, "desyncMitigationMode", oneOf(REFUSED, ["monitor", "defensive", "strictest"]), ATTRIBUTES),
  limit(BALANCER, "xffHeaderProcessingMode", oneOf(REFUSED, ["append", "preserve", "remove"]), ATTRIBUTES),
  limit(
    BALANCER,
    "ipAddressType",
    oneOf(REFUSED, ["ipv4", "dualstack", "dualstack-without-public-ipv4"]),
    `${API}/API_CreateLoadBalancer.html`,
  ),
  ...["accessLogs", "connectionLogs", "healthCheckLogs"].flatMap((logs) => [
    limit(
      BALANCER,
      `${logs}.prefix`,
      matches(
        "InvalidConfigurationRequest",
        /^(?!.*AWSLogs)(?!\/)(?!.*\/$)/,
        "must not hold AWSLogs, nor begin or end with a slash",
      ),
      `${GUIDE}/enable-access-logging.html`,
    ),
  ]),
  ...named(TARGETS, "DuplicateTargetGroupName", "target group", `${API}/API_CreateTargetGroup.html`),
  { ...limit(TARGETS, "targetType", portAndProtocol, `${API}/API_CreateTargetGroup.html`), whenAbsent: true },
  limit(
    TARGETS,
    "targetType",
    oneOf(REFUSED, ["instance", "ip", "lambda", "alb"]),
    `${API}/API_CreateTargetGroup.html`,
  ),
  limit(
    TARGETS,
    "protocol",
    oneOf(REFUSED, ["HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP", "GENEVE", "QUIC", "TCP_QUIC"]),
    `${API}/API_CreateTargetGroup.html`,
  ),
  limit(TARGETS, "protocolVersion", oneOf(REFUSED, ["HTTP1", "HTTP2", "GRPC"]), `${API}/API_CreateTargetGroup.html`),
  limit(TARGETS, "port", between(REFUSED, 1, 65535), `${API}/API_CreateTargetGroup.html`),
  limit(TARGETS, "deregistrationDelay", between(REFUSED, 0, 3600), `${API}/API_TargetGroupAttribute.html`),
  limit(TARGETS, "healthCheck.interval", between(REFUSED, 5, 300), `${API}/API_CreateTargetGroup.html`),
  limit(TARGETS, "healthCheck.timeout", between(REFUSED, 2, 120), `${API}/API_CreateTargetGroup.html`),
  limit(TARGETS, "healthCheck", timeoutFits, `${API}/API_CreateTargetGroup.html`),
  limit(TARGETS, "healthCheck.healthyThreshold", between(REFUSED, 2, 10), `${API}/API_CreateTargetGroup.html`),
  limit(TARGETS, "healthCheck.unhealthyThreshold", between(REFUSED, 2, 10), `${API}/API_CreateTargetGroup.html`),
  limit(TARGETS, "healthCheck.path", length(REFUSED, 1, 1024), `${API}/API_CreateTargetGroup.html`),
  limit(
    TARGETS,
    "healthCheck.path",
    matches(REFUSED, /^\//, "must begin with a slash"),
    `${API}/API_CreateTargetGroup.html`,
  ),
  limit(TARGETS, "healthCheck.protocol", healthProtocol, `${API}/API_CreateTargetGroup.html`),
  ...elbLogs,
  ...elbListener,
];
