import { vpcSecuritygroupForbidOpenIngress as control } from "../../controls/vpcSafeguards";
import type { Rule } from "../../judge/rule";
import { isInternet, permissionsOf, trafficTypes, type Permission } from "./traffic";

const mend = "write the block as plain text, or allow a security group instead of addresses.";

/** Blocks that come from the address plan of this stack: a VPC, a subnet or an address pool is no internet. */
const planned = /^aws:ec2\/(vpc|subnet|defaultVpc|defaultSubnet|vpcIpv4CidrBlockAssociation|vpcIpam\w*):/;

export const vpcSecuritygroupForbidOpenIngress: Rule = {
  control,
  types: trafficTypes.ingress,
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    for (const permission of permissionsOf(resource, "ingress").filter((item) => !isWeb(item))) {
      for (const { at, look: block } of permission.blocks) {
        if (block.state === "known" && isInternet(block.value)) {
          verdict.violation({ resource, at, what: "opens more than a load balancer's ports to the internet" });
        }
      }
    }
  },
  stack: (stack, verdict) => {
    for (const resource of stack.ofType(trafficTypes.ingress)) {
      for (const permission of permissionsOf(resource, "ingress").filter((item) => !isWeb(item))) {
        for (const { at } of permission.blocks.filter(({ look: block }) => block.state === "unknown")) {
          const origins = resource.dependenciesOf(at.split(/[.[]/)[0] ?? at);
          const known = origins.filter(({ type }) => planned.test(type) || !type.startsWith("aws:"));
          const groups = origins.filter(({ type }) => /securityGroup|prefixList/i.test(type));
          if (known.length === 0 || known.length + groups.length < origins.length) {
            verdict.unprovable({ resource, at, what: "is not known yet and may be the internet", mend });
          }
        }
      }
    }
  },
};

/** Only TCP 80 or 443, or UDP 443 for HTTP/3: what a public load balancer listens on. */
function isWeb({ protocol, from, to }: Permission): boolean {
  if (protocol.state !== "known" || from.state !== "known" || to.state !== "known") {
    return false;
  }
  const ports = /^(tcp|6)$/i.test(String(protocol.value))
    ? [80, 443]
    : /^(udp|17)$/i.test(String(protocol.value))
      ? [443]
      : [];
  return ports.includes(Number(from.value)) && Number(from.value) === Number(to.value);
}
