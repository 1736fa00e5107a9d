import * as backup from "@pulumi/aws/backup";
import type * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { RECORD_RETENTION_DAYS } from "../storage/retention";
import { type VaultPeople, vaultPolicy } from "./vaultPolicy";

/** Days in which a compliance lock can still be taken back; the shortest that AWS offers. */
const COMPLIANCE_GRACE_DAYS = 3;

/** How firmly backups stay until they are old enough. */
export interface VaultLock {
  /** A governance lock can be lifted by the emergency role. A compliance lock by nobody, AWS included, after three days. */
  readonly mode: "GOVERNANCE" | "COMPLIANCE";
  /** Must be true for a compliance lock. */
  readonly complianceConfirmed: boolean;
  /** Days that every backup stays at least. */
  readonly minRetentionDays: number;
}

/** Arguments of `lockedVault`. */
export interface LockedVaultArgs extends VaultPeople {
  /** Names in the vault's region. */
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** A key of the vault's region that encrypts no data. */
  readonly keyArn: pulumi.Input<string>;
  readonly lock: VaultLock;
  /** Regions that backups may be copied to. */
  readonly copyRegions: readonly string[];
}

/**
 * A backup vault with its policy and its lock. The region is stated on each resource, so that one provider serves both.
 *
 * @throws Error when a compliance lock is not confirmed, or the stack holds no patient data: it could then never be
 * destroyed whole
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html
 */
export function lockedVault(name: string, args: LockedVaultArgs, opts: pulumi.CustomResourceOptions): backup.Vault {
  const { names, holdsPhi, lock } = args;
  checkLock(lock, holdsPhi);
  const { region } = names;
  const kept = { ...opts, ...keepData(holdsPhi) };
  const vault = new backup.Vault(
    name,
    {
      region,
      name: names.of("backups"),
      kmsKeyArn: args.keyArn,
      forceDestroy: !holdsPhi,
      tags: names.tags("backups", names.recordsClass),
    },
    kept,
  );
  const policy = new backup.VaultPolicy(
    `${name}-policy`,
    { region, backupVaultName: vault.name, policy: vaultPolicy(names, args.copyRegions, args) },
    kept,
  );
  new backup.VaultLockConfiguration(
    `${name}-lock`,
    {
      region,
      backupVaultName: vault.name,
      minRetentionDays: lock.minRetentionDays,
      maxRetentionDays: RECORD_RETENTION_DAYS,
      ...(lock.mode === "COMPLIANCE" ? { changeableForDays: COMPLIANCE_GRACE_DAYS } : {}),
    },
    { ...kept, dependsOn: policy },
  );
  return vault;
}

function checkLock({ mode, complianceConfirmed }: VaultLock, holdsPhi: boolean): void {
  if (mode === "GOVERNANCE") {
    return;
  }
  if (!complianceConfirmed) {
    throw new Error("A compliance lock of the backup vault must be confirmed: three days later nobody can undo it.");
  }
  if (!holdsPhi) {
    throw new Error("A stack that holds no patient data takes no compliance lock: it could never be destroyed whole.");
  }
}
