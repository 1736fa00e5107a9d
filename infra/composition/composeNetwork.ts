import type * as pulumi from "@pulumi/pulumi";
import { Network } from "../network/network";
import { ResolverLogs } from "../network/resolverLogs";
import { type Outputs } from "../outputs";
import { type Access } from "./composeAccess";
import { type Evidence } from "./composeEvidence";
import { type StackContext } from "./stackContext";

/**
 * What notebooks without a way to the internet reach SageMaker through.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/studio-updated-and-internet-access.html
 */
const NOTEBOOK_ENDPOINTS = ["sagemaker.api", "sagemaker.runtime"] as const;

/** The network and the names of its logs. */
export interface Tiers {
  readonly network: Network;
  /** Name of the log group of DNS queries, once it exists. */
  readonly resolverLogGroupName: pulumi.Output<string>;
  readonly outputs: Pick<
    Outputs,
    | "vpcId"
    | "privateSubnetIds"
    | "isolatedSubnetIds"
    | "applicationSecurityGroupId"
    | "databaseSecurityGroupId"
    | "cacheSecurityGroupId"
  >;
}

/** Three tiers, what they reach privately, and a record of their traffic and of the names that they ask for. */
export function composeNetwork(
  { settings, base, on }: StackContext,
  { audited, permissionsBoundaryArn }: Access,
  { delivery }: Evidence,
): Tiers {
  const forNotebooks = settings.notebooks === "enabled" ? NOTEBOOK_ENDPOINTS : [];
  const network = new Network(
    "network",
    {
      ...base,
      cidr: settings.vpcCidr,
      zoneCount: settings.zoneCount,
      nat: settings.natGateways,
      interfaceEndpoints: [...settings.interfaceEndpoints, ...forNotebooks],
      fips: settings.fips,
      flowLogsKeyArn: audited.keyArn,
      permissionsBoundaryArn,
      logRetentionDays: settings.logRetentionDays,
      edgeAllowedCidrs: settings.edgeAllowedCidrs,
    },
    on,
  );
  return {
    network,
    resolverLogGroupName: new ResolverLogs("resolver-logs", { ...audited, vpcId: network.vpcId, delivery }, on).ready,
    outputs: {
      vpcId: network.vpcId,
      privateSubnetIds: network.privateSubnetIds,
      isolatedSubnetIds: network.isolatedSubnetIds,
      applicationSecurityGroupId: network.securityGroups.application,
      databaseSecurityGroupId: network.securityGroups.database,
      cacheSecurityGroupId: network.securityGroups.cache,
    },
  };
}
