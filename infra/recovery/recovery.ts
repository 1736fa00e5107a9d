import * as pulumi from "@pulumi/pulumi";
import { type DataClass, type Naming } from "../naming";
import { type EvidencePeople } from "../storage/bucketPolicies";
import { backupRoles } from "./backupRoles";
import { copyKey } from "./copyKey";
import { backupPlans } from "./plans";
import { backupReports } from "./reports";
import { type RestoreSite, restoreTesting } from "./restoreTesting";
import { lockedVault, type VaultLock } from "./vault";

/** Arguments of `Recovery`. */
export interface RecoveryArgs extends EvidencePeople {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** The backups key, which encrypts no data. */
  readonly keyArn: pulumi.Input<string>;
  /** The audit key: reports. */
  readonly auditKeyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
  readonly permissionsBoundaryArn: pulumi.Input<string>;
  readonly lock: VaultLock;
  /** Where restored databases stand during a test. */
  readonly restoreSite: RestoreSite;
  /** ARNs of buckets that are backed up continuously. @default none */
  readonly bucketArns?: readonly string[];
  /** A second region to copy to: names there, and what its key needs. @default none */
  readonly copies?: {
    readonly names: Naming;
    readonly rotationDays: number;
    readonly deployPrincipals: readonly string[];
  };
}

/**
 * Backups apart from the data: a locked vault on a key of its own, plans by tag, copies to another region, restore tests
 * and daily reports (R-001-17, R-001-21, R-002-07, R-003-24, R-004-16; 45 CFR 164.308(a)(7), 164.310(d)(2)(iv)).
 *
 * What can be restored while the key of the data is locked:
 * - what AWS Backup stores itself (S3 among them) is under the vault's key: restore it under another key than the locked;
 * - copies in the other region are under the key there, databases and volumes included;
 * - snapshots of RDS and EBS in this region keep the key of their source, so the emergency role alone restores them.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html
 */
export class Recovery extends pulumi.ComponentResource {
  public readonly vaultName: string;
  /** ARN of the vault, known before it exists. */
  public readonly vaultArn: string;
  /** ARN of the role that takes backups, known before it exists: a bucket policy has to admit it. */
  public readonly backupRoleArn: string;

  constructor(name: string, args: RecoveryArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:recovery:Recovery", name, {}, opts);
    const { names, holdsPhi, copies, administrators, breakGlass, lock } = args;
    const own = { parent: this };
    const people = { administrators, breakGlass };
    if (copies?.names.region === names.region) {
      throw new Error(`Copies of backups would stay in ${names.region}; name another region.`);
    }
    this.vaultName = names.of("backups");
    this.vaultArn = names.arn("backup", `backup-vault:${this.vaultName}`);
    this.backupRoleArn = names.roleArn("backup");
    const copyRegions = [names.region, ...(copies ? [copies.names.region] : [])];
    const classes: DataClass[] = [names.recordsClass];

    const roles = backupRoles(name, { names, permissionsBoundaryArn: args.permissionsBoundaryArn }, own);
    const common = { ...people, holdsPhi, lock, copyRegions };
    const vault = lockedVault(`${name}-vault`, { ...common, names, keyArn: args.keyArn }, own);
    const copyVault =
      copies &&
      lockedVault(
        `${name}-copies`,
        { ...common, names: copies.names, keyArn: copyKey(`${name}-copies-key`, { ...copies, holdsPhi }, own).arn },
        own,
      );
    backupPlans(
      `${name}-plan`,
      {
        names,
        vaultName: vault.name,
        roleArn: roles.backup.arn,
        classes,
        bucketArns: args.bucketArns ?? [],
        ...(copyVault ? { copyVaultArn: copyVault.arn } : {}),
      },
      own,
    );
    restoreTesting(
      `${name}-test`,
      { names, vaultArn: this.vaultArn, roleArn: roles.restore.arn, classes, ...args.restoreSite },
      { ...own, dependsOn: vault },
    );
    backupReports(`${name}-reports`, args, own);
    this.registerOutputs({ vaultArn: this.vaultArn });
  }
}
