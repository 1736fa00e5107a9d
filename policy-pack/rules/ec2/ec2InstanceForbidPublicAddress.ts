import { ec2InstanceForbidPublicAddress as control } from "../../controls/ec2Safeguards";
import { requireProperties } from "../../judge/requireProperties";

export const ec2InstanceForbidPublicAddress = requireProperties(control, [
  {
    types: [
      "aws:ec2/instance:Instance",
      "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
      "aws:ec2/launchConfiguration:LaunchConfiguration",
    ],
    path: "associatePublicIpAddress",
    accepts: { oneOf: [false] },
    weak: "gives the instance a public address",
  },
  {
    types: ["aws:ec2/launchTemplate:LaunchTemplate"],
    each: "networkInterfaces[]",
    path: "associatePublicIpAddress",
    accepts: { oneOf: [false] },
    weak: "gives the instance a public address",
  },
  {
    types: ["aws:ec2/spotFleetRequest:SpotFleetRequest"],
    each: "launchSpecifications[]",
    path: "associatePublicIpAddress",
    accepts: { oneOf: [false] },
    weak: "gives the instance a public address",
  },
  { types: ["aws:ec2/eip:Eip"], path: "instance", accepts: "left out", weak: "gives an instance a public address" },
  {
    types: ["aws:ec2/eipAssociation:EipAssociation"],
    path: "instanceId",
    accepts: "left out",
    weak: "gives an instance a public address",
  },
  {
    types: ["aws:ec2/eip:Eip"],
    path: "networkInterface",
    accepts: "left out",
    weak: "gives a network interface a public address",
  },
  {
    types: ["aws:ec2/eipAssociation:EipAssociation"],
    path: "networkInterfaceId",
    accepts: "left out",
    weak: "gives a network interface a public address",
  },
]);
