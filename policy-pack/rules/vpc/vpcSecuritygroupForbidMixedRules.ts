import { vpcSecuritygroupForbidMixedRules as control } from "../../controls/vpcPaths";
import { look, lookString } from "../../judge/look";
import { References } from "../../judge/relations";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const group = "aws:ec2/securityGroup:SecurityGroup";
const either = "aws:ec2/securityGroupRule:SecurityGroupRule";
const oneWay = {
  ingress: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
  egress: "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
} as const;

export const vpcSecuritygroupForbidMixedRules: Rule = {
  control,
  types: [group, either, ...Object.values(oneWay)],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const groups = new References(stack.ofType([group]), ["id"]);
    for (const direction of ["ingress", "egress"] as const) {
      const standalone = stack
        .ofType([either, oneWay[direction]])
        .filter((rule) => rule.type !== either || isOf(rule, direction));
      for (const rule of standalone) {
        const owner = groups.of(rule, "securityGroupId").find((item) => writesInline(item, direction));
        if (owner !== undefined) {
          const what = `belongs to '${owner.name}', which writes its ${direction} inline: each update removes the other's rules`;
          verdict.violation({ resource: rule, at: "securityGroupId", what });
        }
      }
    }
  },
};

function isOf(rule: StackResource, direction: string): boolean {
  const type = lookString(rule.props, "type");
  return type.state === "known" && type.value === direction;
}

function writesInline({ props }: StackResource, direction: string): boolean {
  const seen = look(props, direction);
  return seen.state === "unknown" || (seen.state === "known" && Array.isArray(seen.value) && seen.value.length > 0);
}
