import { NotPriceable, readList, readText } from "../inputs";
import { type Pricer } from "../pricer";

/** An interface endpoint is billed in each zone, which is each subnet; a gateway endpoint is not billed. */
export const vpcEndpoint: Pricer = (inputs) => {
  const type = readText(inputs, "vpcEndpointType", "Gateway");
  switch (type) {
    case "Gateway":
      return [];
    case "Interface":
      return [{ price: "vpc.interfaceEndpoint", quantity: endpointZones(readList(inputs, "subnetIds").length) }];
    default:
      throw new NotPriceable(`endpoints of type ${type} are not in the price file`);
  }
};

/** Without subnets the endpoint exists in no zone yet: they come with separate resources that this does not follow. */
function endpointZones(subnets: number): number {
  if (subnets === 0) {
    throw new NotPriceable("subnetIds is empty, so the zones of the endpoint are not told");
  }
  return subnets;
}

/** A NAT gateway; its public address is an Elastic IP of its own in the plan. */
export const natGateway: Pricer = () => [{ price: "vpc.natGateway", quantity: 1 }];

/** A public IPv4 address is billed whether it is in use or idle. */
export const elasticIp: Pricer = () => [{ price: "vpc.publicIpv4", quantity: 1 }];
