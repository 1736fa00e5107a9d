import { vpcDefaultgroupRequireEmpty as control } from "../../controls/vpcSafeguards";
import { requireAttached } from "../../judge/attached";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";
import { groupTypes } from "./traffic";

const defaultGroup = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
const networks = ["aws:ec2/vpc:Vpc", "aws:ec2/defaultVpc:DefaultVpc"];
const rules = [
  "aws:ec2/securityGroupRule:SecurityGroupRule",
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
  "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
];

const requirements: readonly Requirement[] = [
  {
    types: [defaultGroup],
    path: "ingress",
    accepts: "left out",
    weak: "allows traffic to whatever has no group of its own",
  },
  {
    types: [defaultGroup],
    path: "egress",
    accepts: "left out",
    weak: "allows traffic from whatever has no group of its own",
  },
];

const attached = requireAttached(control, [
  {
    targets: networks,
    names: ["id"],
    by: { [defaultGroup]: "vpcId" },
    missing: "has no DefaultSecurityGroup in this stack, and the one that AWS makes lets everything out",
  },
]);

export const vpcDefaultgroupRequireEmpty: Rule = {
  ...attached,
  types: [...attached.types, ...rules],
  resource: (resource, verdict) => judgeRequirements(resource, requirements, verdict),
  stack: (stack, verdict) => {
    attached.stack?.(stack, verdict);
    for (const resource of stack.ofType(rules)) {
      const origins = resource.dependenciesOf("securityGroupId").map(({ type }) => type);
      const named = origins.some((type) => [defaultGroup, ...networks].includes(type));
      if (named && !origins.includes(groupTypes[0] ?? "")) {
        verdict.violation({ resource, at: "securityGroupId", what: "adds a rule to the default security group" });
      }
    }
  },
};
