import { type NatGateways } from "../settings/settings";
import { PORTS } from "./ports";

/** The security groups of the network, one for each kind of member, with what belongs into it. */
export const GROUPS = {
  edge: "The load balancer",
  application: "Tasks and functions of the application",
  database: "The database",
  cache: "The cache",
  endpoints: "Interface endpoints of AWS services",
} as const;
export type Group = keyof typeof GROUPS;

/** Services with a gateway endpoint, whose addresses AWS keeps in a prefix list. */
export type GatewayService = "s3" | "dynamodb";

/** The other end of a rule: a group, a range of addresses, or a service behind a gateway endpoint. */
export type Peer = { readonly group: Group } | { readonly cidr: string } | { readonly service: GatewayService };

/** One rule of a security group: TCP, one port, one peer. */
export interface SecurityRule {
  /** Unique, and the same from run to run. */
  readonly name: string;
  readonly direction: "ingress" | "egress";
  readonly group: Group;
  readonly peer: Peer;
  readonly port: number;
}

/** What decides the rules; all plain values, so that the number of rules is known at a first preview. */
export interface SecurityRuleOptions {
  /** IPv4 ranges that may reach the load balancer. */
  readonly edgeAllowedCidrs: readonly string[];
  /** Without address translation there is no way to the internet, and no rule that allows one. */
  readonly natGateways: NatGateways;
}

/** Connections between tiers: who opens them, to whom, on which port. Everything else is refused. */
const BETWEEN_TIERS: readonly { readonly from: Group; readonly to: Group; readonly port: number }[] = [
  { from: "edge", to: "application", port: PORTS.application },
  { from: "application", to: "database", port: PORTS.database },
  { from: "application", to: "cache", port: PORTS.cache },
  { from: "application", to: "endpoints", port: PORTS.https },
];

const EVERYWHERE = "0.0.0.0/0";

/**
 * Every rule of every security group. Groups refer to one another, so that an address gives no access; database, cache
 * and endpoints open no connection at all. Groups are stateful: an answer needs no rule of its own. The Amazon DNS
 * server, time and instance metadata need none either, because security groups do not filter them.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 */
export function securityRules(options: SecurityRuleOptions): SecurityRule[] {
  const cidrs = [...new Set(options.edgeAllowedCidrs)];
  return [
    ...[PORTS.https, PORTS.http].flatMap((port) =>
      cidrs.map((cidr) => rule("ingress", "edge", { cidr }, port, `${cidr.replace(/[./]/g, "-")}-${port}`)),
    ),
    ...BETWEEN_TIERS.flatMap(({ from, to, port }) => [
      rule("egress", from, { group: to }, port, to),
      rule("ingress", to, { group: from }, port, from),
    ]),
    rule("egress", "application", { service: "s3" }, PORTS.https, "s3"),
    rule("egress", "application", { service: "dynamodb" }, PORTS.https, "dynamodb"),
    ...(options.natGateways === "none"
      ? []
      : [rule("egress", "application", { cidr: EVERYWHERE }, PORTS.https, "internet")]),
  ];
}

function rule(
  direction: SecurityRule["direction"],
  group: Group,
  peer: Peer,
  port: number,
  other: string,
): SecurityRule {
  return { name: `${group}-${direction === "ingress" ? "from" : "to"}-${other}`, direction, group, peer, port };
}
