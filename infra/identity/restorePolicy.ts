import { type Naming } from "../naming";
import { document } from "../policies/statement";
import { useKey } from "./statements";

/** What a restored or copied resource needs of a key: AWS makes a grant for it, in the caller's name. */
const GRANT_ACTIONS = ["kms:CreateGrant", "kms:DescribeKey"] as const;

/**
 * What the emergency role may restore (45 CFR 164.308(a)(7)(ii)(B), 164.308(a)(7)(ii)(C); R-003-24, R-004-16): databases through
 * RDS, and everything in the backup vault through AWS Backup, as the stack's role for restores. It also lifts the governance
 * lock of the vault.
 *
 * The role's trust asks for a second factor and a source identity; nothing here can be done without both.
 */
export function restorePolicy(names: Naming): string {
  const rds = (kinds: readonly string[]): string[] => kinds.map((kind) => names.arn("rds", `${kind}:${names.of("*")}`));
  const takenByBackup = names.arn("rds", "snapshot:awsbackup:*");
  return document(
    [
      useKey(names, "GrantDatabaseKey", { domain: "database", actions: GRANT_ACTIONS, through: ["rds"] }),
      useKey(names, "GrantBackupsKey", { domain: "backups", actions: GRANT_ACTIONS, through: ["backup", "rds"] }),
      {
        Sid: "FindBackups",
        Effect: "Allow",
        Action: ["backup:Describe*", "backup:Get*", "backup:List*", "rds:Describe*", "rds:ListTagsForResource"],
        Resource: "*",
      },
      {
        Sid: "RestoreDatabase",
        Effect: "Allow",
        Action: [
          "rds:AddTagsToResource",
          "rds:CopyDBSnapshot",
          "rds:CreateDBSnapshot",
          "rds:RestoreDBInstanceFromDBSnapshot",
          "rds:RestoreDBInstanceToPointInTime",
        ],
        Resource: [...rds(["db", "og", "pg", "snapshot", "subgrp"]), takenByBackup],
      },
      {
        Sid: "RestoreBackups",
        Effect: "Allow",
        Action: "backup:StartRestoreJob",
        // A backup of RDS or EBS is a snapshot of that service and not a recovery point of AWS Backup.
        Resource: [
          names.arn("backup", "recovery-point:*"),
          takenByBackup,
          `arn:${names.partition}:ec2:${names.region}::snapshot/*`,
        ],
      },
      {
        Sid: "RestoreAsBackup",
        Effect: "Allow",
        Action: "iam:PassRole",
        Resource: names.roleArn("restore"),
        Condition: { StringEquals: { "iam:PassedToService": "backup.amazonaws.com" } },
      },
      {
        Sid: "LiftVaultLock",
        Effect: "Allow",
        Action: "backup:DeleteBackupVaultLockConfiguration",
        Resource: names.arn("backup", `backup-vault:${names.of("backups")}`, "*"),
      },
    ],
    "managed",
  );
}
