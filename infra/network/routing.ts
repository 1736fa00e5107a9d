import * as pulumi from "@pulumi/pulumi";
import {
  DefaultRouteTable,
  Eip,
  InternetGateway,
  NatGateway,
  Route,
  RouteTable,
  RouteTableAssociation,
  type Vpc,
} from "@pulumi/aws/ec2";
import { type Naming } from "../naming";
import { type NatGateways } from "../settings/settings";
import { type Tier } from "./subnetPlan";

/** Arguments of {@link Routing}. */
export interface RoutingArgs {
  readonly names: Naming;
  readonly vpc: Vpc;
  /** Ids of the subnets by tier, in the order of zones. */
  readonly subnetIds: Readonly<Record<Tier, readonly pulumi.Output<string>[]>>;
  readonly natGateways: NatGateways;
}

const EVERYWHERE = "0.0.0.0/0";

/**
 * Which tier reaches what (requirements R-001-16, R-004-03, R-004-07): public the internet, private the internet
 * through address translation where the stack has one, isolated nothing beyond the VPC. The private tier has a table
 * for each zone whatever `natGateways` says, so that a change of it adds or moves routes and nothing else.
 *
 * The VPC's own main table is kept empty: a subnet that somebody adds by hand reaches nothing.
 */
export class Routing extends pulumi.ComponentResource {
  /** Route tables of the private tier, one for each zone. */
  public readonly privateTableIds: readonly pulumi.Output<string>[];
  /** The route of the public tier to the internet; a load balancer cannot be made before it. */
  public readonly internetRouteId: pulumi.Output<string>;
  /** The route table of the isolated tier. */
  public readonly isolatedTableId: pulumi.Output<string>;

  private readonly names: Naming;

  constructor(
    private readonly name: string,
    args: RoutingArgs,
    opts?: pulumi.ComponentResourceOptions,
  ) {
    super("phi:network:Routing", name, {}, opts);
    this.names = args.names;
    const vpcId = args.vpc.id;
    const internet = new InternetGateway(
      `${name}-internet`,
      { vpcId, tags: args.names.tags("internet", "internal") },
      { parent: this },
    );
    new DefaultRouteTable(
      `${name}-main`,
      {
        defaultRouteTableId: args.vpc.defaultRouteTableId,
        routes: [],
        tags: args.names.tags("main", "internal"),
      },
      { parent: this },
    );

    const publicTable = this.table("public", vpcId, args.subnetIds.public);
    this.internetRouteId = new Route(
      `${name}-public-internet`,
      { routeTableId: publicTable, destinationCidrBlock: EVERYWHERE, gatewayId: internet.id },
      { parent: this },
    ).id;
    this.isolatedTableId = this.table("isolated", vpcId, args.subnetIds.isolated);
    this.privateTableIds = args.subnetIds.private.map((subnetId, zone) =>
      this.table(`private-${zone + 1}`, vpcId, [subnetId]),
    );
    this.translate(args, internet);
    this.registerOutputs({ privateTableIds: this.privateTableIds, isolatedTableId: this.isolatedTableId });
  }

  private table(role: string, vpcId: pulumi.Input<string>, subnetIds: readonly pulumi.Input<string>[]) {
    const tags = this.names.tags(role, "internal");
    const table = new RouteTable(`${this.name}-${role}`, { vpcId, tags }, { parent: this });
    subnetIds.forEach((subnetId, index) => {
      const association = subnetIds.length === 1 ? role : `${role}-${index + 1}`;
      new RouteTableAssociation(
        `${this.name}-${association}`,
        { routeTableId: table.id, subnetId },
        { parent: this, deleteBeforeReplace: true },
      );
    });
    return table.id;
  }

  private translate({ natGateways, subnetIds }: RoutingArgs, internet: InternetGateway): void {
    const count = { "none": 0, "one": 1, "per-zone": subnetIds.public.length }[natGateways];
    const gateways = subnetIds.public
      .slice(0, count)
      .map((subnetId, zone) => this.gateway(zone + 1, subnetId, internet));
    this.privateTableIds.forEach((routeTableId, zone) => {
      const gateway = gateways[zone] ?? gateways[0];
      if (gateway !== undefined) {
        new Route(
          `${this.name}-private-${zone + 1}-internet`,
          { routeTableId, destinationCidrBlock: EVERYWHERE, natGatewayId: gateway.id },
          { parent: this },
        );
      }
    });
  }

  private gateway(zone: number, subnetId: pulumi.Input<string>, internet: InternetGateway): NatGateway {
    const role = `nat-${zone}`;
    const tags = this.names.tags(role, "internal");
    const address = new Eip(`${this.name}-${role}`, { domain: "vpc", tags }, { parent: this, dependsOn: internet });
    return new NatGateway(
      `${this.name}-${role}`,
      { subnetId, allocationId: address.id, connectivityType: "public", tags },
      { parent: this, dependsOn: internet },
    );
  }
}
