import * as pulumi from "@pulumi/pulumi";
import { VpcEndpoint } from "@pulumi/aws/ec2";
import { type Naming } from "../naming";
import { endpointPolicy } from "./endpointPolicy";
import { type GatewayService } from "./securityRules";

/** Arguments of {@link GatewayEndpoints}. */
export interface GatewayEndpointsArgs {
  readonly names: Naming;
  readonly vpcId: pulumi.Input<string>;
  /** Route tables of the private tier: S3 and DynamoDB. */
  readonly privateTableIds: readonly pulumi.Input<string>[];
  /** Route table of the isolated tier: S3 alone, for imports and exports of the database. */
  readonly isolatedTableId: pulumi.Input<string>;
}

/**
 * Gateway endpoints of S3 and DynamoDB: free, private, and limited by policy to this account's resources (requirements
 * R-000-27, R-004-06).
 */
export class GatewayEndpoints extends pulumi.ComponentResource {
  /** Ids of the endpoints. */
  public readonly ids: Readonly<Record<GatewayService, pulumi.Output<string>>>;
  /** The services' addresses, for security groups. */
  public readonly prefixListIds: Readonly<Record<GatewayService, pulumi.Output<string>>>;

  constructor(name: string, args: GatewayEndpointsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:network:GatewayEndpoints", name, {}, opts);
    const endpoint = (service: GatewayService, routeTableIds: readonly pulumi.Input<string>[]): VpcEndpoint =>
      new VpcEndpoint(
        `${name}-${service}`,
        {
          vpcId: args.vpcId,
          vpcEndpointType: "Gateway",
          serviceName: `com.amazonaws.${args.names.region}.${service}`,
          policy: endpointPolicy(args.names, service),
          routeTableIds: [...routeTableIds],
          tags: args.names.tags(`${service}-endpoint`, "internal"),
        },
        { parent: this },
      );
    const s3 = endpoint("s3", [...args.privateTableIds, args.isolatedTableId]);
    const dynamodb = endpoint("dynamodb", args.privateTableIds);
    this.ids = { s3: s3.id, dynamodb: dynamodb.id };
    this.prefixListIds = { s3: s3.prefixListId, dynamodb: dynamodb.prefixListId };
    this.registerOutputs({ ids: this.ids, prefixListIds: this.prefixListIds });
  }
}
