import * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { document } from "../policies/statement";

/** Seconds between two enhanced monitoring samples. */
export const MONITORING_SECONDS = 60;

/** Arguments of `monitoringRole`. */
export interface MonitoringRoleArgs {
  readonly names: Naming;
  /** ARN of the instance, computed from its name. */
  readonly instanceArn: string;
  readonly permissionsBoundaryArn: pulumi.Input<string>;
}

/**
 * The role with which RDS publishes the operating system's figures of this one instance.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html
 */
export function monitoringRole(
  name: string,
  { names, instanceArn, permissionsBoundaryArn }: MonitoringRoleArgs,
  opts: pulumi.CustomResourceOptions,
): iam.Role {
  const role = new iam.Role(
    name,
    {
      name: names.of("db-monitoring"),
      description: "Lets RDS publish enhanced monitoring of the database",
      assumeRolePolicy: document([
        {
          Sid: "EnhancedMonitoring",
          Effect: "Allow",
          Principal: { Service: "monitoring.rds.amazonaws.com" },
          Action: "sts:AssumeRole",
          Condition: confusedDeputy(names.accountId, instanceArn),
        },
      ]),
      permissionsBoundary: permissionsBoundaryArn,
      tags: names.tags("db-monitoring", "internal"),
    },
    opts,
  );
  new iam.RolePolicyAttachment(
    name,
    {
      role: role.name,
      policyArn: `arn:${names.partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole`,
    },
    opts,
  );
  return role;
}
