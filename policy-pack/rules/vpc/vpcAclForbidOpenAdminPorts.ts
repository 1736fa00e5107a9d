import { vpcAclForbidOpenAdminPorts as control } from "../../controls/vpcSafeguards";
import { look, lookBoolean, places } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";
import { isInternet } from "./traffic";

const ruleType = "aws:ec2/networkAclRule:NetworkAclRule";
const mend = "give the rule plain values.";

export const vpcAclForbidOpenAdminPorts: Rule = {
  control,
  types: ["aws:ec2/networkAcl:NetworkAcl", "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl", ruleType],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (resource.type === ruleType) {
      const egress = lookBoolean(resource.props, "egress");
      if (!(egress.state === "known" && egress.value) && isOpen(resource.props, "ruleAction")) {
        verdict.violation({ resource, what: "opens remote administration to the internet" });
      }
      return;
    }
    for (const { at, look: seen } of places(resource.props, "ingress[]")) {
      if (seen.state === "unknown") {
        verdict.unprovable({ resource, at, what: "is not known yet", mend });
      } else if (seen.state === "known" && isOpen(seen.value as Props, "action")) {
        verdict.violation({ resource, at, what: "opens remote administration to the internet" });
      }
    }
  },
};

function isOpen(props: Props, actionName: string): boolean {
  const known = (path: string): unknown => {
    const seen = look(props, path);
    return seen.state === "known" ? seen.value : undefined;
  };
  const allows = String(known(actionName)).toLowerCase() === "allow";
  const fromInternet = [known("cidrBlock"), known("ipv6CidrBlock")].some(
    (block) => block !== undefined && isInternet(block),
  );
  return (
    allows && fromInternet && coversAdmin(String(known("protocol")), Number(known("fromPort")), Number(known("toPort")))
  );
}

function coversAdmin(protocol: string, from: number, to: number): boolean {
  if (["-1", "all"].includes(protocol.toLowerCase())) {
    return true;
  }
  if (!/^(tcp|udp|6|17)$/i.test(protocol)) {
    return false;
  }
  const returnTraffic = from >= 1024 && to - from > 10_000;
  return (from <= 22 && to >= 22) || (from <= 3389 && to >= 3389 && !returnTraffic);
}
