import { vpcDefaultgroupRequireEmpty as control } from "../../controls/vpcSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const vpcDefaultgroupRequireEmpty = requireProperties(control, [
  {
    types: ["aws:ec2/defaultSecurityGroup:DefaultSecurityGroup"],
    path: "ingress",
    accepts: "left out",
    weak: "allows traffic to whatever has no group of its own",
  },
  {
    types: ["aws:ec2/defaultSecurityGroup:DefaultSecurityGroup"],
    path: "egress",
    accepts: "left out",
    weak: "allows traffic from whatever has no group of its own",
  },
]);
