import { Naming } from "../naming";
import { type Outputs } from "../outputs";
import { Recovery, type RecoveryArgs } from "../recovery/recovery";
import { type Access } from "./composeAccess";
import { type Tiers } from "./composeNetwork";
import { type Storage } from "./composeStorage";
import { type StackContext } from "./stackContext";

/** Backups apart from the data, their copies in another region, and the test that they can be restored. */
export function composeRecovery(
  context: StackContext,
  { keyring, audited, evidencePeople, permissionsBoundaryArn }: Access,
  { records, accessLogBucketName }: Storage,
  { network }: Tiers,
): Pick<Outputs, "backupVaultArn"> {
  const { settings, names, base, on } = context;
  const recovery = new Recovery(
    "recovery",
    {
      ...base,
      ...evidencePeople,
      keyArn: keyring.arn("backups"),
      auditKeyArn: audited.keyArn,
      accessLogBucketName,
      permissionsBoundaryArn,
      lock: {
        mode: settings.backupLockMode,
        complianceConfirmed: settings.backupLockComplianceConfirmed,
        minRetentionDays: settings.backupMinRetentionDays,
      },
      restoreSite: { subnetGroupName: names.of("database"), securityGroupId: network.securityGroups.database },
      bucketArns: [records.bucketArn],
      copies: copiesOf(context),
    },
    on,
  );
  return { backupVaultArn: recovery.vaultArn };
}

/** Where copies of the backups go: a vault in another region, named by the same rules. */
function copiesOf({ stack, settings }: StackContext): RecoveryArgs["copies"] {
  const { accountId, backupCopyRegion, holdsPhi, keyRotationDays, deployPrincipals } = settings;
  if (backupCopyRegion === undefined) {
    return undefined;
  }
  const names = new Naming({ project: "phi", stack, accountId, region: backupCopyRegion, holdsPhi });
  return { names, rotationDays: keyRotationDays, deployPrincipals };
}
