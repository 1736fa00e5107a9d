import * as pulumi from "@pulumi/pulumi";
import { SecurityGroup } from "@pulumi/aws/ec2";
import { SecurityGroupEgressRule, SecurityGroupIngressRule } from "@pulumi/aws/vpc";
import { type Naming } from "../naming";
import { type NatGateways } from "../settings/settings";
import { GROUPS, securityRules, type GatewayService, type Group, type Peer, type SecurityRule } from "./securityRules";

/** Arguments of {@link SecurityGroups}. */
export interface SecurityGroupsArgs {
  readonly names: Naming;
  readonly vpcId: pulumi.Input<string>;
  /** Prefix lists of the gateway endpoints. */
  readonly prefixListIds: Readonly<Record<GatewayService, pulumi.Input<string>>>;
  /** IPv4 ranges that may reach the load balancer. */
  readonly edgeAllowedCidrs: readonly string[];
  readonly natGateways: NatGateways;
}

/**
 * The security groups of the network: denied by default, one port between two tiers (requirement R-004-08; 45 CFR
 * 164.312(a)(1)). The rules are resources of their own, never inline: the two forms undo each other.
 */
export class SecurityGroups extends pulumi.ComponentResource {
  /** Ids by group. */
  public readonly ids: Readonly<Record<Group, pulumi.Output<string>>>;

  constructor(name: string, args: SecurityGroupsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:network:SecurityGroups", name, {}, opts);
    const idOf = (group: Group): pulumi.Output<string> =>
      new SecurityGroup(
        `${name}-${group}`,
        {
          name: args.names.of(group),
          description: GROUPS[group],
          vpcId: args.vpcId,
          tags: args.names.tags(group, "internal"),
        },
        { parent: this },
      ).id;
    this.ids = {
      edge: idOf("edge"),
      application: idOf("application"),
      database: idOf("database"),
      cache: idOf("cache"),
      endpoints: idOf("endpoints"),
    };
    for (const rule of securityRules(args)) {
      this.declare(`${name}-${rule.name}`, rule, args);
    }
    this.registerOutputs({ ids: this.ids });
  }

  private declare(name: string, rule: SecurityRule, args: SecurityGroupsArgs): void {
    const Rule = rule.direction === "ingress" ? SecurityGroupIngressRule : SecurityGroupEgressRule;
    new Rule(
      name,
      {
        securityGroupId: this.ids[rule.group],
        ...this.peerOf(rule.peer, args),
        ipProtocol: "tcp",
        fromPort: rule.port,
        toPort: rule.port,
        description: descriptionOf(rule),
        tags: args.names.tags(rule.name, "internal"),
      },
      { parent: this },
    );
  }

  private peerOf(peer: Peer, args: SecurityGroupsArgs): Record<string, pulumi.Input<string>> {
    if ("group" in peer) {
      return { referencedSecurityGroupId: this.ids[peer.group] };
    }
    return "cidr" in peer ? { cidrIpv4: peer.cidr } : { prefixListId: args.prefixListIds[peer.service] };
  }
}

/** AWS allows letters, digits, spaces and `._-:/()#,@[]+=&;{}!$*` in the description of a rule. */
function descriptionOf({ direction, peer, port }: SecurityRule): string {
  const other = "group" in peer ? peer.group : "cidr" in peer ? peer.cidr : peer.service;
  return `TCP ${port} ${direction === "ingress" ? "from" : "to"} ${other}`;
}
