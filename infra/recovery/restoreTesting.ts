import * as backup from "@pulumi/aws/backup";
import * as pulumi from "@pulumi/pulumi";
import { type DataClass, type Naming } from "../naming";

/** Hours that a restored copy lives, for whoever validates it. */
const VALIDATION_HOURS = 4;

/** Where restored copies stand: as shut off as the original. */
export interface RestoreSite {
  /** Subnet group of isolated subnets. */
  readonly subnetGroupName: pulumi.Input<string>;
  /** A security group that lets nobody but the application in. */
  readonly securityGroupId: pulumi.Input<string>;
}

/** Arguments of `restoreTesting`. */
export interface RestoreTestingArgs extends RestoreSite {
  readonly names: Naming;
  readonly vaultArn: string;
  readonly roleArn: pulumi.Input<string>;
  readonly classes: readonly DataClass[];
}

/**
 * Restores the newest database backup every month, into isolated subnets, and removes it again: a backup that was never
 * restored is a hope (R-003-24; 45 CFR 164.308(a)(7)(ii)(D)).
 *
 * Buckets are not restored by itself: the copy would be a bucket of patient data without a policy of ours. Their drill is
 * done by hand.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing-inferred-metadata.html
 */
export function restoreTesting(name: string, args: RestoreTestingArgs, opts: pulumi.CustomResourceOptions): void {
  const { names, classes } = args;
  // AWS allows letters, digits and `_` here.
  const underscored = (role: string): string => names.of(role).replace(/-/g, "_");
  const plan = new backup.RestoreTestingPlan(
    name,
    {
      name: underscored("restore_test"),
      scheduleExpression: "cron(0 10 2 * ? *)",
      scheduleExpressionTimezone: "Etc/UTC",
      startWindowHours: 4,
      recoveryPointSelection: {
        algorithm: "LATEST_WITHIN_WINDOW",
        includeVaults: [args.vaultArn],
        recoveryPointTypes: ["SNAPSHOT"],
        selectionWindowDays: 35,
      },
      tags: names.tags("restore-test", "internal"),
    },
    opts,
  );
  for (const dataClass of classes) {
    new backup.RestoreTestingSelection(
      `${name}-${dataClass}`,
      {
        name: underscored(`${dataClass}_databases`),
        restoreTestingPlanName: plan.name,
        protectedResourceType: "RDS",
        protectedResourceArns: ["*"],
        protectedResourceConditions: {
          stringEquals: [{ key: "aws:ResourceTag/DataClassification", value: dataClass }],
        },
        iamRoleArn: args.roleArn,
        validationWindowHours: VALIDATION_HOURS,
        restoreMetadataOverrides: {
          dbSubnetGroupName: args.subnetGroupName,
          publiclyAccessible: "false",
          vpcSecurityGroupIds: pulumi.output(args.securityGroupId).apply((id) => JSON.stringify([id])),
        },
      },
      opts,
    );
  }
}
