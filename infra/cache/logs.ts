import * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";

/** Logs that ElastiCache delivers. */
export type CacheLog = "engine-log" | "slow-log";

/**
 * The logs of a cache. The slow log repeats commands with their keys and values, that is patient data, for whoever may
 * read logs, so it is only delivered where a team asks for it.
 *
 * @see https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Log_Delivery.html
 */
export function deliveredLogs(slowLog: boolean): CacheLog[] {
  return ["engine-log", ...(slowLog ? (["slow-log"] as const) : [])];
}

/** Arguments of `cacheLogGroups`. */
export interface CacheLogGroupsArgs {
  readonly names: Naming;
  readonly logs: readonly CacheLog[];
  /** The audit key. */
  readonly keyArn: pulumi.Input<string>;
  readonly retentionDays: number;
  readonly holdsPhi: boolean;
}

/** The log groups of a cache by log; ElastiCache delivers to groups that exist, and keeps their key and retention. */
export function cacheLogGroups(
  name: string,
  { names, logs, keyArn, retentionDays, holdsPhi }: CacheLogGroupsArgs,
  opts: pulumi.CustomResourceOptions,
): { readonly log: CacheLog; readonly group: cloudwatch.LogGroup }[] {
  return logs.map((log) => ({
    log,
    group: new cloudwatch.LogGroup(
      `${name}-${log}`,
      {
        name: names.logGroup(`cache-${log}`),
        kmsKeyId: keyArn,
        retentionInDays: retentionDays,
        deletionProtectionEnabled: holdsPhi,
        tags: names.tags(`cache-${log}`, log === "slow-log" ? names.recordsClass : "audit"),
      },
      opts,
    ),
  }));
}
