import * as kms from "@pulumi/aws/kms";
import type * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { keyPolicy } from "../keys/keyPolicy";
import { type Naming } from "../naming";

/** Arguments of `copyKey`. */
export interface CopyKeyArgs {
  /** Names in the region of the copies. */
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** Days between two rotations, 90 to 2560. */
  readonly rotationDays: number;
  /** IAM ARNs (`*` allowed) of those who run `pulumi up` besides the deploy role. */
  readonly deployPrincipals: readonly string[];
}

/**
 * The key of the copies in another region, with the policy of the backups domain there. Copies are encrypted anew with
 * it, so they can be restored while the key of the data is locked, and when the first region is lost.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html
 */
export function copyKey(name: string, args: CopyKeyArgs, opts: pulumi.CustomResourceOptions): kms.Key {
  const { names, holdsPhi, deployPrincipals } = args;
  const { region } = names;
  const kept = { ...opts, ...keepData(holdsPhi) };
  const key = new kms.Key(
    name,
    {
      region,
      description: "Copies of backups from another region",
      keyUsage: "ENCRYPT_DECRYPT",
      customerMasterKeySpec: "SYMMETRIC_DEFAULT",
      isEnabled: true,
      enableKeyRotation: true,
      rotationPeriodInDays: args.rotationDays,
      deletionWindowInDays: 30,
      policy: keyPolicy({ names, domain: "backups", holdsPhi, deployPrincipals, trustedAccountIds: [] }),
      tags: names.tags("backup-copies", names.recordsClass),
    },
    kept,
  );
  new kms.Alias(`${name}-alias`, { region, name: names.keyAlias("backups"), targetKeyId: key.keyId }, kept);
  return key;
}
