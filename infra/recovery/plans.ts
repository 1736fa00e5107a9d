import * as backup from "@pulumi/aws/backup";
import type * as awsInputs from "@pulumi/aws/types/input";
import type * as pulumi from "@pulumi/pulumi";
import { type DataClass, type Naming } from "../naming";
import { RECORD_RETENTION_DAYS } from "../storage/retention";

/** Days that continuous and daily backups stay; AWS keeps continuous ones no longer. */
export const RECENT_DAYS = 35;

/** Minutes within which a backup must have begun and must have ended. */
const START_MINUTES = 60;
const COMPLETION_MINUTES = 720;

/** Arguments of `backupPlans`. */
export interface BackupPlansArgs {
  readonly names: Naming;
  readonly vaultName: pulumi.Input<string>;
  readonly roleArn: pulumi.Input<string>;
  /** Classes of data, by the tag `DataClassification`, that are backed up. */
  readonly classes: readonly DataClass[];
  /** ARNs of buckets that are backed up continuously; their policies must admit the role. */
  readonly bucketArns: readonly string[];
  /** Vault in another region that daily and monthly backups are copied to. @default none */
  readonly copyVaultArn?: pulumi.Input<string>;
}

/**
 * What is backed up and when (R-001-55, R-003-24; 45 CFR 164.308(a)(7)(ii)(A)).
 *
 * - `snapshots`: everything of this stack with one of the classes in its tags, daily for 35 days and monthly for seven
 *   years, an application's resources included as long as they carry the tags.
 * - `continuous`: the given buckets, to any second of the last 35 days.
 *
 * Databases are not in the second plan, because RDS has the same of its own: AWS Backup would take over the instance's
 * window and retention, and refuse every later change of them
 * (https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html). Buckets are not in the first, so
 * that the backup bucket is not backed up again.
 */
export function backupPlans(name: string, args: BackupPlansArgs, opts: pulumi.CustomResourceOptions): void {
  const { names, classes, bucketArns } = args;
  const snapshots = plan(`${name}-snapshots`, "snapshots", args, [dailyRule(args), monthlyRule(args)], opts);
  for (const dataClass of classes) {
    new backup.Selection(
      `${name}-${dataClass}`,
      {
        name: names.of(dataClass),
        planId: snapshots.id,
        iamRoleArn: args.roleArn,
        resources: ["*"],
        notResources: [`arn:${names.partition}:s3:::*`],
        // All of them must hold; the name tells this stack's resources from another's in the account.
        conditions: [
          {
            stringEquals: [{ key: "aws:ResourceTag/DataClassification", value: dataClass }],
            stringLikes: [{ key: "aws:ResourceTag/Name", value: names.of("*") }],
          },
        ],
      },
      opts,
    );
  }
  if (bucketArns.length > 0) {
    const continuous = plan(`${name}-continuous`, "continuous", args, [continuousRule(args)], opts);
    new backup.Selection(
      `${name}-buckets`,
      { name: names.of("buckets"), planId: continuous.id, iamRoleArn: args.roleArn, resources: [...bucketArns] },
      opts,
    );
  }
}

type Rule = awsInputs.backup.PlanRule;

function plan(
  name: string,
  role: string,
  { names }: BackupPlansArgs,
  rules: Rule[],
  opts: pulumi.CustomResourceOptions,
): backup.Plan {
  return new backup.Plan(name, { name: names.of(role), rules, tags: names.tags(role, "internal") }, opts);
}

function rule(args: BackupPlansArgs, ruleName: string, schedule: string, deleteAfter: number): Rule {
  return {
    ruleName,
    targetVaultName: args.vaultName,
    schedule: `cron(${schedule})`,
    scheduleExpressionTimezone: "Etc/UTC",
    startWindow: START_MINUTES,
    completionWindow: COMPLETION_MINUTES,
    lifecycle: { deleteAfter },
    recoveryPointTags: args.names.tags(ruleName, args.names.recordsClass),
  };
}

function copied(args: BackupPlansArgs, deleteAfter: number): Pick<Rule, "copyActions"> {
  return args.copyVaultArn === undefined
    ? {}
    : { copyActions: [{ destinationVaultArn: args.copyVaultArn, lifecycle: { deleteAfter } }] };
}

function dailyRule(args: BackupPlansArgs): Rule {
  return { ...rule(args, "daily", "0 6 * * ? *", RECENT_DAYS), ...copied(args, RECENT_DAYS) };
}

function monthlyRule(args: BackupPlansArgs): Rule {
  return {
    ...rule(args, "monthly", "0 8 1 * ? *", RECORD_RETENTION_DAYS),
    ...copied(args, RECORD_RETENTION_DAYS),
  };
}

function continuousRule(args: BackupPlansArgs): Rule {
  return { ...rule(args, "continuous", "0 7 * * ? *", RECENT_DAYS), enableContinuousBackup: true };
}
