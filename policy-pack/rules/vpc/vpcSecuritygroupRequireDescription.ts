import { vpcSecuritygroupRequireDescription as control } from "../../controls/vpcPaths";
import { requireProperties } from "../../judge/requireProperties";

export const vpcSecuritygroupRequireDescription = requireProperties(control, [
  {
    types: [
      "aws:ec2/securityGroup:SecurityGroup",
      "aws:ec2/securityGroupRule:SecurityGroupRule",
      "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
      "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
    ],
    path: "description",
    accepts: "given",
    weak: "",
    absent: "so nobody can tell what it is for",
  },
  {
    types: ["aws:ec2/securityGroup:SecurityGroup"],
    each: "ingress[]",
    path: "description",
    accepts: "given",
    weak: "",
    absent: "so nobody can tell what it is for",
  },
  {
    types: ["aws:ec2/securityGroup:SecurityGroup"],
    each: "egress[]",
    path: "description",
    accepts: "given",
    weak: "",
    absent: "so nobody can tell what it is for",
  },
]);
