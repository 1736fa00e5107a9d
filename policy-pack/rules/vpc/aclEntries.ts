import { lookBoolean, places } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Props } from "../../judge/sdk";

export const aclRuleType = "aws:ec2/networkAclRule:NetworkAclRule";

/** One entry of a network ACL. */
export interface Entry {
  readonly at: string;
  readonly props?: Props;
}

/** The ingress entries of a list, or the one of a rule; without properties where an entry is not known as a whole. */
export function entriesOf({ type, props }: Judged): readonly Entry[] {
  return type === aclRuleType ? (isEgress(props) ? [] : [{ at: "", props }]) : listed(props, "ingress[]");
}

/** The egress entries, alike. */
export function exitsOf({ type, props }: Judged): readonly Entry[] {
  return type === aclRuleType ? (isEgress(props) ? [{ at: "", props }] : []) : listed(props, "egress[]");
}

function isEgress(props: Props): boolean {
  const egress = lookBoolean(props, "egress");
  return egress.state === "known" && egress.value;
}

function listed(props: Props, path: string): readonly Entry[] {
  return places(props, path).flatMap(({ at, look: seen }) =>
    seen.state === "absent" ? [] : [seen.state === "unknown" ? { at } : { at, props: seen.value as Props }],
  );
}
