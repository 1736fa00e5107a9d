import * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { document } from "../policies/statement";

/**
 * What each role is for and the policies of AWS that it carries; those for S3 have no path.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/security-iam-awsmanpol.html
 */
const ROLES = {
  backup: {
    description: "Takes backups, and can restore none",
    policies: ["service-role/AWSBackupServiceRolePolicyForBackup", "AWSBackupServiceRolePolicyForS3Backup"],
  },
  restore: {
    description: "Restores backups for restore tests, and can take none",
    policies: ["service-role/AWSBackupServiceRolePolicyForRestores", "AWSBackupServiceRolePolicyForS3Restore"],
  },
} as const;

/** Arguments of `backupRoles`. */
export interface BackupRolesArgs {
  readonly names: Naming;
  readonly permissionsBoundaryArn: pulumi.Input<string>;
}

/**
 * The roles in which AWS Backup works: one takes backups, the other restores them, so that neither alone copies data out.
 * Both are within the boundary; the keys' policies name them and the services that they use a key through.
 *
 * The trust carries no condition on the source: AWS documents none for these roles, and IAM lets nobody pass a role to a
 * service from another account.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html
 */
export function backupRoles(
  name: string,
  { names, permissionsBoundaryArn }: BackupRolesArgs,
  opts: pulumi.CustomResourceOptions,
): Readonly<Record<keyof typeof ROLES, iam.Role>> {
  const make = (role: keyof typeof ROLES): iam.Role => {
    const { description, policies } = ROLES[role];
    const made = new iam.Role(
      `${name}-${role}`,
      {
        name: names.of(role),
        description,
        assumeRolePolicy: document(
          [
            {
              Sid: "AwsBackup",
              Effect: "Allow",
              Principal: { Service: "backup.amazonaws.com" },
              Action: "sts:AssumeRole",
            },
          ],
          "trust",
        ),
        permissionsBoundary: permissionsBoundaryArn,
        tags: names.tags(role, "internal"),
      },
      opts,
    );
    for (const policy of policies) {
      new iam.RolePolicyAttachment(
        `${name}-${policy.replace("service-role/", "")}`,
        { role: made.name, policyArn: `arn:${names.partition}:iam::aws:policy/${policy}` },
        opts,
      );
    }
    return made;
  };
  return { backup: make("backup"), restore: make("restore") };
}
