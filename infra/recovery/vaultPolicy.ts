import { type Naming } from "../naming";
import { document, type Statement } from "../policies/statement";
import { everyoneBut } from "../storage/bucketPolicies";

/** Who may do what with a vault; everyone else is denied, whatever their own policies allow. */
export interface VaultPeople {
  /** ARNs (`*` allowed) of those who manage the vault. */
  readonly administrators: readonly string[];
  /** ARN of the emergency role, which alone removes a backup or a lock. */
  readonly breakGlass: string;
}

/**
 * The access policy of a vault: only the emergency role removes a backup, shortens its life or lifts the lock, and no
 * backup leaves for another account or a region that is not allowed (45 CFR 164.308(a)(7)(ii)(A), 164.312(c)(1)).
 *
 * AWS Backup accepts no wildcard in an action here, and refuses other accounts everything but copying into a vault itself.
 * Snapshots of RDS and EBS can also be reached through those services; the roles' own policies limit that.
 *
 * @param copyRegions regions that backups may be copied to
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html
 */
export function vaultPolicy(names: Naming, copyRegions: readonly string[], people: VaultPeople): string {
  const { administrators, breakGlass } = people;
  const deny = (Sid: string, Action: string | readonly string[], Condition: Statement["Condition"]): Statement => ({
    Sid,
    Effect: "Deny",
    Principal: "*",
    Action,
    Resource: "*",
    ...(Condition === undefined ? {} : { Condition }),
  });
  return document([
    deny(
      "DenyDeletion",
      [
        "backup:DeleteBackupVaultLockConfiguration",
        "backup:DeleteRecoveryPoint",
        "backup:DisassociateRecoveryPoint",
        "backup:DisassociateRecoveryPointFromParent",
        "backup:UpdateRecoveryPointLifecycle",
      ],
      everyoneBut([breakGlass]),
    ),
    deny(
      "DenyManagementByOthers",
      [
        "backup:DeleteBackupVault",
        "backup:DeleteBackupVaultAccessPolicy",
        "backup:PutBackupVaultAccessPolicy",
        "backup:PutBackupVaultLockConfiguration",
      ],
      everyoneBut([...administrators, breakGlass]),
    ),
    deny("DenyCopiesElsewhere", "backup:CopyFromBackupVault", {
      "ForAnyValue:ArnNotLike": {
        "backup:CopyTargets": copyRegions.map((region) => names.arn("backup", `backup-vault:${names.of("*")}`, region)),
      },
    }),
    deny("DenyForeignAccounts", "backup:CopyIntoBackupVault", {
      StringNotEquals: { "aws:PrincipalAccount": names.accountId },
      BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
    }),
  ]);
}
