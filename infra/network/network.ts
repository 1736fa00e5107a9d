import * as pulumi from "@pulumi/pulumi";
import { DefaultSecurityGroup, Subnet, Vpc } from "@pulumi/aws/ec2";
import { getAvailabilityZonesOutput } from "@pulumi/aws/getAvailabilityZones";
import { type Naming } from "../naming";
import { type NatGateways } from "../settings/settings";
import { chooseZones } from "./chooseZones";
import { FlowLogs } from "./flowLogs";
import { GatewayEndpoints } from "./gatewayEndpoints";
import { InterfaceEndpoints } from "./interfaceEndpoints";
import { Routing } from "./routing";
import { SecurityGroups } from "./securityGroups";
import { type Group } from "./securityRules";
import { subnetPlan, type PlannedSubnet, type Tier } from "./subnetPlan";

/** Arguments of {@link Network}. */
export interface NetworkArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data: its flow logs are then kept when the stack goes. */
  readonly holdsPhi: boolean;
  /** IPv4 range, /16 to /20. Changing it replaces the network. */
  readonly cidr: string;
  /** Availability zones, 2 or 3. A third can be added later, in place. */
  readonly zoneCount: number;
  /** Address translation for outbound traffic of the private tier: none, one gateway, or one in each zone. */
  readonly nat: NatGateways;
  /** AWS services reached privately besides `kms`, `secretsmanager`, `logs`, `s3` and `dynamodb`. */
  readonly interfaceEndpoints: readonly string[];
  /** Use the FIPS endpoint of each service that offers one privately. @default false */
  readonly fips?: boolean;
  /** Key of the flow logs; see `FlowLogsArgs.keyArn`. */
  readonly flowLogsKeyArn: pulumi.Input<string>;
  /** Days that flow logs are kept; six years are 2192. */
  readonly logRetentionDays: number;
  /** Boundary of the role that writes the flow logs; the deploy role may create no role without it. */
  readonly permissionsBoundaryArn: pulumi.Input<string>;
  /** IPv4 ranges that may reach the load balancer. */
  readonly edgeAllowedCidrs: readonly string[];
}

/**
 * Three tiers over two or three availability zones: public for the load balancer and address translation alone, private
 * for the application, isolated for data (requirements R-000-39, R-001-16, R-004-03 to R-004-08, R-004-19; 45 CFR
 * 164.312(a)(1), 164.312(e)(1)).
 *
 * The default security group is emptied, so that what is started without a group reaches nothing. The default network
 * ACL stays as AWS makes it: security groups decide, statefully; a second, stateless list of ports would have to repeat
 * them and open the whole range of answer ports.
 *
 * @throws Error when the range or the number of zones is not valid, or the region has too few zones
 */
export class Network extends pulumi.ComponentResource {
  public readonly vpcId: pulumi.Output<string>;
  /** Ids of the subnets of each tier, in the order of zones. */
  public readonly publicSubnetIds: pulumi.Output<string>[];
  public readonly privateSubnetIds: pulumi.Output<string>[];
  public readonly isolatedSubnetIds: pulumi.Output<string>[];
  /** Ids of the security groups. */
  public readonly securityGroups: Readonly<Record<Group, pulumi.Output<string>>>;
  /** Id of the gateway endpoint of S3. */
  public readonly s3EndpointId: pulumi.Output<string>;
  /** Id of the prefix list of S3 in this region, for security groups that reach S3 and nothing else. */
  public readonly s3PrefixListId: pulumi.Output<string>;
  public readonly flowLogGroupName: string;

  constructor(name: string, args: NetworkArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:network:Network", name, {}, opts);
    const { names } = args;
    const child = { parent: this };
    const plan = subnetPlan(args.cidr, args.zoneCount);
    const vpc = new Vpc(
      name,
      {
        cidrBlock: args.cidr,
        enableDnsSupport: true,
        enableDnsHostnames: true,
        instanceTenancy: "default",
        tags: names.tags("network", "internal"),
      },
      child,
    );
    new DefaultSecurityGroup(
      `${name}-default`,
      { vpcId: vpc.id, ingress: [], egress: [], tags: names.tags("default", "internal") },
      child,
    );
    const subnetIds = this.subnets(name, vpc.id, args, plan);
    const routing = new Routing(`${name}-routing`, { names, vpc, subnetIds, natGateways: args.nat }, child);
    const gateways = new GatewayEndpoints(
      `${name}-gateways`,
      {
        names,
        vpcId: vpc.id,
        privateTableIds: routing.privateTableIds,
        isolatedTableId: routing.isolatedTableId,
      },
      child,
    );
    const groups = new SecurityGroups(
      `${name}-groups`,
      {
        names,
        vpcId: vpc.id,
        prefixListIds: gateways.prefixListIds,
        edgeAllowedCidrs: args.edgeAllowedCidrs,
        natGateways: args.nat,
      },
      child,
    );
    new InterfaceEndpoints(
      `${name}-endpoints`,
      {
        names,
        vpcId: vpc.id,
        subnetIds: subnetIds.private,
        securityGroupId: groups.ids.endpoints,
        services: args.interfaceEndpoints,
        fips: args.fips ?? false,
      },
      child,
    );
    const flowLogs = new FlowLogs(
      `${name}-flow-logs`,
      {
        names,
        holdsPhi: args.holdsPhi,
        vpcId: vpc.id,
        keyArn: args.flowLogsKeyArn,
        retentionDays: args.logRetentionDays,
        permissionsBoundaryArn: args.permissionsBoundaryArn,
      },
      child,
    );

    this.vpcId = vpc.id;
    // AWS refuses a public load balancer in a VPC without a way to the internet: whoever uses these ids waits for it.
    this.publicSubnetIds = subnetIds.public.map((id) =>
      pulumi.all([id, routing.internetRouteId]).apply(([subnetId]) => subnetId),
    );
    this.privateSubnetIds = subnetIds.private;
    this.isolatedSubnetIds = subnetIds.isolated;
    this.securityGroups = groups.ids;
    this.s3EndpointId = gateways.ids.s3;
    this.s3PrefixListId = gateways.prefixListIds.s3;
    this.flowLogGroupName = flowLogs.logGroupName;
    this.registerOutputs({
      vpcId: this.vpcId,
      publicSubnetIds: this.publicSubnetIds,
      privateSubnetIds: this.privateSubnetIds,
      isolatedSubnetIds: this.isolatedSubnetIds,
      securityGroups: this.securityGroups,
      s3EndpointId: this.s3EndpointId,
      flowLogGroupName: this.flowLogGroupName,
    });
  }

  private subnets(
    name: string,
    vpcId: pulumi.Input<string>,
    args: NetworkArgs,
    plan: readonly PlannedSubnet[],
  ): Record<Tier, pulumi.Output<string>[]> {
    const zones = this.zones(args);
    const subnets = plan.map(({ tier, zone, cidr }) => {
      const role = `${tier}-${zone + 1}`;
      const subnet = new Subnet(
        `${name}-${role}`,
        {
          vpcId,
          cidrBlock: cidr,
          availabilityZone: zones[zone],
          mapPublicIpOnLaunch: false,
          assignIpv6AddressOnCreation: false,
          tags: { ...args.names.tags(role, "internal"), Tier: tier },
        },
        // A zone that is impaired today is missing from the list: that must not move the subnets that exist.
        { parent: this, ignoreChanges: ["availabilityZone"] },
      );
      return { tier, id: subnet.id };
    });
    const idsOf = (tier: Tier): pulumi.Output<string>[] =>
      subnets.filter((subnet) => subnet.tier === tier).map((subnet) => subnet.id);
    return { public: idsOf("public"), private: idsOf("private"), isolated: idsOf("isolated") };
  }

  /** Names of the first zones that need no opt-in, which leaves out local and wavelength zones. */
  private zones({ names, zoneCount }: NetworkArgs): pulumi.Output<string>[] {
    const found = getAvailabilityZonesOutput(
      { state: "available", filters: [{ name: "opt-in-status", values: ["opt-in-not-required"] }] },
      { parent: this },
    );
    const chosen = found.apply((answer) => chooseZones(answer.names, zoneCount, names.region));
    return Array.from({ length: zoneCount }, (_, index) => chosen.apply((zones) => zones[index] ?? ""));
  }
}
