import { LogGroup } from "@pulumi/aws/cloudwatch";
import { ResolverQueryLogConfig, ResolverQueryLogConfigAssociation } from "@pulumi/aws/route53";
import * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { type Naming } from "../naming";

/** Arguments of {@link ResolverLogs}. */
export interface ResolverLogsArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data: its logs are then kept when the stack goes. */
  readonly holdsPhi: boolean;
  readonly vpcId: pulumi.Input<string>;
  /** ARN of the audit key. */
  readonly keyArn: pulumi.Input<string>;
  readonly logRetentionDays: number;
  /** What lets log delivery write to the stack's log groups. */
  readonly delivery: pulumi.Resource;
}

/**
 * A record of every name that the network asks for: data that leaves by DNS, and services that nobody meant to use, show here
 * and in no flow log (45 CFR 164.312(b); R-002-14, R-002-17). GuardDuty reads the same queries but keeps none.
 *
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs.html
 */
export class ResolverLogs extends pulumi.ComponentResource {
  public readonly logGroupName: string;
  /** The log group's name, once it exists. */
  public readonly ready: pulumi.Output<string>;

  constructor(name: string, args: ResolverLogsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:network:ResolverLogs", name, {}, opts);
    const { names, holdsPhi } = args;
    const tags = names.tags("resolver-queries", "audit");
    this.logGroupName = names.logGroup("resolver-queries");
    const group = new LogGroup(
      name,
      {
        name: this.logGroupName,
        kmsKeyId: args.keyArn,
        retentionInDays: args.logRetentionDays,
        deletionProtectionEnabled: holdsPhi,
        tags,
      },
      { parent: this, ...keepData(holdsPhi) },
    );
    const config = new ResolverQueryLogConfig(
      name,
      { name: names.of("resolver-queries"), destinationArn: group.arn, tags },
      { parent: this, dependsOn: args.delivery },
    );
    new ResolverQueryLogConfigAssociation(
      name,
      { resolverQueryLogConfigId: config.id, resourceId: args.vpcId },
      { parent: this },
    );
    this.ready = group.name;
    this.registerOutputs({ logGroupName: this.logGroupName });
  }
}
