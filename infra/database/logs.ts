import * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";

/** Logs that RDS exports for PostgreSQL; the last one exists only with IAM database authentication. */
export function exportedLogs(iamAuthentication: boolean): string[] {
  return ["postgresql", "upgrade", ...(iamAuthentication ? ["iam-db-auth-error"] : [])];
}

/** Where RDS writes the log of an instance; the name is AWS's, not ours. */
export function logGroupName(instanceIdentifier: string, log: string): string {
  return `/aws/rds/instance/${instanceIdentifier}/${log}`;
}

/** Arguments of `databaseLogGroups`. */
export interface DatabaseLogGroupsArgs {
  readonly names: Naming;
  readonly instanceIdentifier: string;
  readonly logs: readonly string[];
  /** The audit key. */
  readonly keyArn: pulumi.Input<string>;
  readonly retentionDays: number;
  readonly holdsPhi: boolean;
}

/**
 * The log groups of an instance. They must exist before it does: RDS would make them itself, without our key and
 * without an end to their retention.
 */
export function databaseLogGroups(
  name: string,
  args: DatabaseLogGroupsArgs,
  opts: pulumi.CustomResourceOptions,
): cloudwatch.LogGroup[] {
  return args.logs.map(
    (log) =>
      new cloudwatch.LogGroup(
        `${name}-${log}`,
        {
          name: logGroupName(args.instanceIdentifier, log),
          kmsKeyId: args.keyArn,
          retentionInDays: args.retentionDays,
          deletionProtectionEnabled: args.holdsPhi,
          tags: args.names.tags(`database-${log}`, "audit"),
        },
        opts,
      ),
  );
}
