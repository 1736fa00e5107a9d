import { ec2SubnetForbidPublicAddresses as control } from "../../controls/ec2Safeguards";
import { requireProperties } from "../../judge/requireProperties";

export const ec2SubnetForbidPublicAddresses = requireProperties(control, [
  {
    types: ["aws:ec2/subnet:Subnet"],
    path: "mapPublicIpOnLaunch",
    accepts: { oneOf: [false] },
    weak: "gives whatever starts in the subnet a public address",
  },
  {
    types: ["aws:ec2/defaultSubnet:DefaultSubnet"],
    path: "mapPublicIpOnLaunch",
    accepts: { oneOf: [false] },
    weak: "gives whatever starts in the subnet a public address",
    absent: "and default subnets give public addresses",
  },
]);
