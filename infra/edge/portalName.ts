import * as pulumi from "@pulumi/pulumi";
import { Record as DnsRecord } from "@pulumi/aws/route53";

/** Arguments of {@link PortalName}. */
export interface PortalNameArgs {
  /** Public name of the portal. */
  readonly domainName: string;
  /** Public Route 53 zone of the name. */
  readonly hostedZoneId: string;
  /** DNS name and zone of the load balancer. */
  readonly loadBalancerDnsName: pulumi.Input<string>;
  readonly loadBalancerZoneId: pulumi.Input<string>;
}

/**
 * The portal's name, leading to the load balancer. An IPv4 record alone: the load balancer has no IPv6 address, and a
 * name that promises one sends clients nowhere. An existing record of the name is not overwritten; the update stops
 * instead.
 *
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-to-elb-load-balancer.html
 */
export class PortalName extends pulumi.ComponentResource {
  /** `https://` and the name. */
  public readonly url: string;

  constructor(name: string, args: PortalNameArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:edge:PortalName", name, {}, opts);
    this.url = `https://${args.domainName}`;
    new DnsRecord(
      name,
      {
        zoneId: args.hostedZoneId,
        name: args.domainName,
        type: "A",
        aliases: [{ name: args.loadBalancerDnsName, zoneId: args.loadBalancerZoneId, evaluateTargetHealth: true }],
      },
      { parent: this },
    );
    this.registerOutputs({ url: this.url });
  }
}
