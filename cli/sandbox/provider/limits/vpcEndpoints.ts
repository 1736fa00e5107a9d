import { count, matches, oneOf, othersInRegion, propertyOf, regionOf } from "./checks";
import { isGiven, stringsOf } from "./paths";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html";
const GUIDE = "https://docs.aws.amazon.com/vpc/latest/privatelink";
const TYPES = ["aws:ec2/vpcEndpoint:VpcEndpoint"];
const INTERFACE_ONLY = ["subnetIds", "securityGroupIds", "privateDnsEnabled"];
const GATEWAY_SERVICE = /\.(s3|dynamodb|s3express)$/;

const typeOf = (inputs: Readonly<Record<string, unknown>>): unknown => inputs["vpcEndpointType"] ?? "Gateway";

const fieldsOfType: Check = (_type, { inputs }) => {
  const type = typeOf(inputs);
  if (type === "Gateway") {
    const foreign = INTERFACE_ONLY.find(
      (field) => isGiven(inputs[field]) && inputs[field] !== false && inputs[field] !== UNKNOWN,
    );
    return foreign && `InvalidParameter: ${foreign} is not supported for an endpoint of type Gateway`;
  }
  return type === "Interface" && stringsOf(inputs["routeTableIds"]).length > 0
    ? "InvalidParameter: Route table IDs are only supported for Gateway type VPC Endpoint."
    : undefined;
};

const gatewayService: Check = (service, { inputs }) =>
  typeof service === "string" && typeOf(inputs) === "Gateway" && !GATEWAY_SERVICE.test(service)
    ? `InvalidParameter: VPC endpoint of type Gateway is not supported by service ${service}`
    : undefined;

const serviceHere: Check = (service, context) => {
  const region = context.inputs["serviceRegion"] ?? regionOf(context);
  const named =
    typeof service === "string" ? /^(?:com|cn\.com|eu)\.amazonaws\.([a-z0-9-]+)\./.exec(service)?.[1] : undefined;
  const global = named === "vpce" || named === "s3-global";
  return named !== undefined && typeof region === "string" && !global && named !== region
    ? `InvalidServiceName: The Vpc Endpoint Service '${String(service)}' does not exist in ${region}`
    : undefined;
};

const oneZoneEach: Check = (ids, context) => {
  const zones = stringsOf(ids).flatMap((id) => {
    const subnet = context.existing("aws:ec2/subnet:Subnet").find((one) => one.id === id);
    const zone = subnet && propertyOf(subnet, "availabilityZone");
    return typeof zone === "string" ? [zone] : [];
  });
  const known = stringsOf(ids);
  return new Set(zones).size < zones.length || new Set(known).size < known.length
    ? "DuplicateSubnetsInSameZone: Found another VPC endpoint subnet in the availability zone"
    : undefined;
};

const privateName: Check = (enabled, context) => {
  const { vpcId, serviceName } = context.inputs;
  const taken = othersInRegion(context).some(
    (other) =>
      propertyOf(other, "vpcId") === vpcId &&
      propertyOf(other, "serviceName") === serviceName &&
      propertyOf(other, "privateDnsEnabled") === true,
  );
  return enabled === true && typeof vpcId === "string" && typeof serviceName === "string" && taken
    ? `InvalidParameter: private-dns-enabled cannot be set because there is already a conflicting DNS domain for ${serviceName} in the VPC ${vpcId}`
    : undefined;
};

const dnsOfVpc: Check = (enabled, context) => {
  const vpc = context.existing("aws:ec2/vpc:Vpc").find((one) => one.id === context.inputs["vpcId"]);
  // Hostnames are off in a new VPC unless they are asked for; support is on.
  const off =
    vpc !== undefined &&
    ([undefined, false].includes(propertyOf(vpc, "enableDnsHostnames") as undefined) ||
      propertyOf(vpc, "enableDnsSupport") === false);
  return enabled === true && off
    ? "InvalidParameter: Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true"
    : undefined;
};

const limit = (property: string, check: Check, source = API, whenAbsent = false): Limit => {
  return { types: TYPES, property, check, source, whenAbsent };
};

/** Limits of VPC endpoints; endpoint policies are in `policies.ts`. */
export const vpcEndpoints: readonly Limit[] = [
  limit(
    "vpcEndpointType",
    oneOf("InvalidParameter", ["Gateway", "Interface", "GatewayLoadBalancer", "Resource", "ServiceNetwork"]),
  ),
  limit("vpcEndpointType", fieldsOfType, API, true),
  limit(
    "serviceName",
    matches(
      "InvalidServiceName",
      /^((com|cn\.com|eu)\.amazonaws\.[a-z0-9-]+\.[A-Za-z0-9._-]+|aws\.(api|sagemaker)\.[a-z0-9-]+\.[A-Za-z0-9.-]+)$/,
      "is not the name of an endpoint service: com.amazonaws.<region>.<service>",
    ),
    `${GUIDE}/aws-services-privatelink-support.html`,
  ),
  limit("serviceName", serviceHere, `${GUIDE}/aws-services-privatelink-support.html`),
  limit("serviceName", gatewayService, `${GUIDE}/gateway-endpoints.html`),
  limit("subnetIds", oneZoneEach, `${GUIDE}/create-interface-endpoint.html`),
  limit(
    "securityGroupIds",
    count("InvalidParameter", 0, 16, "security groups"),
    "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html",
  ),
  limit("privateDnsEnabled", privateName, `${GUIDE}/create-interface-endpoint.html`),
  limit("privateDnsEnabled", dnsOfVpc, `${GUIDE}/create-interface-endpoint.html`),
];
