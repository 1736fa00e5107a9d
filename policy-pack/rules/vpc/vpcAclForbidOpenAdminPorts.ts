import { vpcAclForbidOpenAdminPorts as control } from "../../controls/vpcSafeguards";
import { look } from "../../judge/look";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";
import { aclRuleType, entriesOf, exitsOf } from "./aclEntries";
import { isPlanned } from "./planned";
import { isInternet, namesPortsInVain } from "./traffic";

const listTypes = ["aws:ec2/networkAcl:NetworkAcl", "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl"];
const mend = "give the rule plain values.";
const vain = "names ports beside a protocol that means all of them, so its ports are ignored";
const open = "opens more to the internet than web ports and return traffic";

export const vpcAclForbidOpenAdminPorts: Rule = {
  control,
  types: [...listTypes, aclRuleType],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    for (const { at, props } of entriesOf(resource)) {
      if (props === undefined) {
        verdict.unprovable({ resource, at, what: "is not known yet", mend });
      } else if (allows(props) && blocks.some((name) => isWide(props, name)) && !isNarrow(props)) {
        verdict.violation({ resource, ...(at === "" ? {} : { at }), what: open });
      } else if (allows(props) && isVain(props)) {
        verdict.violation({ resource, ...(at === "" ? {} : { at }), what: vain });
      }
    }
    for (const { at, props } of exitsOf(resource)) {
      if (props !== undefined && allows(props) && isVain(props)) {
        verdict.violation({ resource, ...(at === "" ? {} : { at }), what: vain });
      }
    }
  },
  stack: (stack, verdict) => {
    for (const resource of stack.ofType([...listTypes, aclRuleType])) {
      for (const { at, props = {} } of entriesOf(resource)) {
        const unknown = blocks.find((name) => look(props, name).state === "unknown");
        if (unknown !== undefined && allows(props) && !isNarrow(props) && !comesFromPlan(resource, at, unknown)) {
          const place = at === "" ? unknown : `${at}.${unknown}`;
          verdict.unprovable({ resource, at: place, what: "is not known yet and may be the internet", mend });
        }
      }
    }
  },
};

const blocks = ["cidrBlock", "ipv6CidrBlock"] as const;

function isVain(props: Props): boolean {
  return namesPortsInVain({
    protocol: look(props, "protocol"),
    from: look(props, "fromPort"),
    to: look(props, "toPort"),
  });
}

function comesFromPlan(resource: StackResource, at: string, name: string): boolean {
  return isPlanned(resource, at === "" ? name : at);
}

function isWide(props: Props, name: string): boolean {
  const seen = look(props, name);
  return seen.state === "known" && isInternet(seen.value);
}

/** Whatever does not surely deny. */
function allows(props: Props): boolean {
  return !["action", "ruleAction"].some((name) => String(props[name]).toLowerCase() === "deny");
}

/** A web port, return traffic (network ACLs keep no state), or ICMP. What is not known is not narrow. */
function isNarrow(props: Props): boolean {
  const [protocol, from, to] = [String(props["protocol"]), Number(props["fromPort"]), Number(props["toPort"])];
  const web = from === to && (from === 80 || from === 443);
  const returns = from >= 1024 && to - from > 10_000;
  return /^(icmp|icmpv6|1|58)$/i.test(protocol) || (/^(tcp|udp|6|17)$/i.test(protocol) && (web || returns));
}
