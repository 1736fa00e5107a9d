import { between, matches, othersInRegion, propertyOf } from "./checks";
import { elbActions } from "./elbActions";
import { isGiven } from "./paths";
import { sslPolicyNames } from "./sslPolicies";
import { type Check, type Limit } from "./types";

const API = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference";
const TYPES = ["aws:lb/listener:Listener", "aws:alb/listener:Listener"];
const REFUSED = "ValidationError";
const ENCRYPTED = ["HTTPS", "TLS"];

// The provider sends HTTP for a listener of an Application Load Balancer that names no protocol.
const certificate: Check = (arn, { inputs }) => {
  const protocol = inputs["protocol"];
  if (ENCRYPTED.includes(String(protocol)) && arn === undefined) {
    return `CertificateNotFound: A certificate must be specified for ${String(protocol)} listeners`;
  }
  return typeof protocol === "string" && !ENCRYPTED.includes(protocol) && isGiven(arn)
    ? `InvalidConfigurationRequest: A certificate cannot be specified for ${protocol} listeners`
    : undefined;
};

const policyNeedsTls: Check = (_policy, { inputs: { protocol } }) =>
  typeof protocol === "string" && !ENCRYPTED.includes(protocol)
    ? `InvalidConfigurationRequest: A SSL policy cannot be specified for ${protocol} listeners`
    : undefined;

const freePort: Check = (port, context) => {
  const balancer = context.inputs["loadBalancerArn"];
  const taken = othersInRegion(context).some(
    (other) => propertyOf(other, "loadBalancerArn") === balancer && propertyOf(other, "port") === port,
  );
  return typeof balancer === "string" && typeof port === "number" && taken
    ? `DuplicateListener: A listener already exists on this port for this load balancer: '${port}'`
    : undefined;
};

const protocolOfBalancer: Check = (protocol, context) => {
  const balancer = context
    .existing("aws:lb/loadBalancer:LoadBalancer")
    .find(
      (one) => one.id === context.inputs["loadBalancerArn"] || one.outputs["arn"] === context.inputs["loadBalancerArn"],
    );
  const type = balancer && (propertyOf(balancer, "loadBalancerType") ?? "application");
  const allowed = { application: ["HTTP", "HTTPS"], network: ["TCP", "TLS", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC"] };
  const fitting = type === "application" || type === "network" ? allowed[type] : undefined;
  return fitting && typeof protocol === "string" && !fitting.includes(protocol)
    ? `${REFUSED}: Listener protocol '${protocol}' must be one of '${fitting.join(", ")}'`
    : undefined;
};

const limit = (property: string, check: Check, source = `${API}/API_CreateListener.html`): Limit => {
  return { types: TYPES, property, check, source };
};

/** Limits of listeners. */
export const elbListener: readonly Limit[] = [
  limit("port", between(REFUSED, 1, 65535)),
  limit("port", freePort),
  limit("protocol", protocolOfBalancer),
  { ...limit("certificateArn", certificate), whenAbsent: true },
  limit(
    "certificateArn",
    matches(
      "CertificateNotFound",
      /^arn:[^:]+:(acm:[^:]+:\d{12}:certificate\/|iam::\d{12}:server-certificate\/).+$/,
      "is not the ARN of a certificate",
    ),
  ),
  limit("sslPolicy", policyNeedsTls),
  sslPolicyNames,
  ...elbActions,
];
