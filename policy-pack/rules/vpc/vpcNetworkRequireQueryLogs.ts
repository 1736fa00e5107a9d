import { vpcNetworkRequireQueryLogs as control } from "../../controls/vpcPresence";
import { requireAttached } from "../../judge/attached";
import type { Rule } from "../../judge/rule";

const attached = requireAttached(control, [
  {
    targets: ["aws:ec2/vpc:Vpc", "aws:ec2/defaultVpc:DefaultVpc"],
    names: ["id"],
    by: { "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation": "resourceId" },
    missing: "has no log of DNS queries in this stack",
  },
]);

export const vpcNetworkRequireQueryLogs: Rule = {
  ...attached,
  settings: ["unprovable", "presence"],
  stack: (stack, verdict) => {
    if (verdict.config.presence === "always") {
      attached.stack?.(stack, verdict);
    }
  },
};
