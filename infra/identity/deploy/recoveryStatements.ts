import { DATA_KEYS } from "../../keys/keyActions";
import { type Naming } from "../../naming";
import { mergeConditions } from "../../policies/mergeConditions";
import { type Statement } from "../../policies/statement";
import { allow } from "./allow";

/** Vault, plans, restore tests and reports, in the stack's region and the one that copies go to; the boundary limits which. */
export function recoveryStatements(names: Naming): Statement[] {
  const of = (actions: readonly string[]): string[] => actions.map((action) => `backup:${action}`);
  const keys = names.arn("kms", "key/*", "*");
  const throughBackup = {
    StringEquals: { "kms:CallerAccount": names.accountId },
    StringLike: { "kms:ViaService": "backup.*.amazonaws.com" },
  };
  return [
    allow("Inspect", ["backup:Describe*", "backup:Get*", "backup:List*"], "*"),
    allow(
      "Vaults",
      of([
        "CreateBackupVault",
        "PutBackupVaultAccessPolicy",
        "PutBackupVaultLockConfiguration",
        "TagResource",
        "UntagResource",
      ]),
      names.arn("backup", `backup-vault:${names.of("*")}`, "*"),
    ),
    // AWS Backup checks it when it makes a vault's storage; the action knows no resource.
    // https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html
    allow("VaultStorage", ["backup-storage:Mount", "backup-storage:MountCapsule"], "*"),
    { ...allow("UseVaultKey", ["kms:Decrypt", "kms:DescribeKey", ...DATA_KEYS], keys), Condition: throughBackup },
    {
      ...allow("GrantVaultKey", ["kms:CreateGrant"], keys),
      Condition: mergeConditions(throughBackup, { Bool: { "kms:GrantIsForAWSResource": "true" } }),
    },
    allow(
      "Plans",
      of([
        "CreateBackupPlan",
        "CreateBackupSelection",
        "DeleteBackupPlan",
        "DeleteBackupSelection",
        "TagResource",
        "UntagResource",
        "UpdateBackupPlan",
      ]),
      names.arn("backup", "backup-plan:*"),
    ),
    allow(
      "RestoreTests",
      of(["CreateRestoreTesting*", "DeleteRestoreTesting*", "TagResource", "UntagResource", "UpdateRestoreTesting*"]),
      names.arn("backup", "restore-testing-plan:*"),
    ),
    allow(
      "Reports",
      of(["CreateReportPlan", "DeleteReportPlan", "TagResource", "UntagResource", "UpdateReportPlan"]),
      names.arn("backup", "report-plan:*"),
    ),
  ];
}
