import * as pulumi from "@pulumi/pulumi";
import { VpcEndpoint } from "@pulumi/aws/ec2";
import { type Naming } from "../naming";
import { endpointPolicy } from "./endpointPolicy";
import { endpointServices } from "./endpointServices";

/** Arguments of {@link InterfaceEndpoints}. */
export interface InterfaceEndpointsArgs {
  readonly names: Naming;
  readonly vpcId: pulumi.Input<string>;
  /** Subnets of the private tier, one network interface of each endpoint in each. */
  readonly subnetIds: readonly pulumi.Input<string>[];
  readonly securityGroupId: pulumi.Input<string>;
  /** Services beyond `kms`, `secretsmanager` and `logs`. An endpoint costs by the hour and zone. */
  readonly services: readonly string[];
  /** Use the FIPS form of each service that has one. */
  readonly fips: boolean;
}

/**
 * Interface endpoints with private DNS: the usual host names of the services lead into the network, and each endpoint
 * lets only this account's principals reach this account's resources (requirements R-000-27, R-002-10, R-003-17,
 * R-004-06).
 */
export class InterfaceEndpoints extends pulumi.ComponentResource {
  /** The services, as the service part of the endpoint's name. */
  public readonly services: readonly string[];

  constructor(name: string, args: InterfaceEndpointsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:network:InterfaceEndpoints", name, {}, opts);
    this.services = endpointServices(args.services, args.fips);
    for (const service of this.services) {
      new VpcEndpoint(
        `${name}-${service}`,
        {
          vpcId: args.vpcId,
          vpcEndpointType: "Interface",
          serviceName: `com.amazonaws.${args.names.region}.${service}`,
          policy: endpointPolicy(args.names, service),
          subnetIds: [...args.subnetIds],
          securityGroupIds: [args.securityGroupId],
          privateDnsEnabled: true,
          ipAddressType: "ipv4",
          tags: args.names.tags(`${service}-endpoint`, "internal"),
        },
        // The host names of a service can lead to one endpoint of a VPC only.
        { parent: this, deleteBeforeReplace: true },
      );
    }
    this.registerOutputs({ services: this.services });
  }
}
