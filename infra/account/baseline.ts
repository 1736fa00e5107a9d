import * as ebs from "@pulumi/aws/ebs";
import * as ec2 from "@pulumi/aws/ec2";
import * as iam from "@pulumi/aws/iam";
import * as s3 from "@pulumi/aws/s3";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { type Singleton, type SingletonMode } from "../settings/settings";
import { singleton } from "./singleton";

/** Arguments of `AccountBaseline`. */
export interface AccountBaselineArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data, and its volumes key is kept. */
  readonly holdsPhi: boolean;
  /** The volumes key, which every new volume and snapshot of the region is encrypted with. */
  readonly volumesKeyArn: pulumi.Input<string>;
  /** For each account-wide setting whether this stack manages, adopts or skips it. */
  readonly singletons: Readonly<Record<Singleton, SingletonMode>>;
}

/**
 * What holds for the whole account and region, whatever else runs there: no public bucket, no unencrypted volume, no
 * public snapshot, no instance that hands out credentials to a forged request, no weak console password.
 *
 * (45 CFR 164.312(a)(1), 164.312(a)(2)(iv), 164.312(d); AWS Security Hub EC2.7, EC2.182, EC2.8, S3.1, IAM.15)
 */
export class AccountBaseline extends pulumi.ComponentResource {
  constructor(name: string, args: AccountBaselineArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:account:AccountBaseline", name, {}, opts);
    this.blockPublicBuckets(name, args);
    this.encryptVolumes(name, args);
    this.blockPublicSnapshots(name, args);
    this.requireMetadataTokens(name, args);
    this.strengthenPasswords(name, args);
    this.registerOutputs({});
  }

  private blockPublicBuckets(name: string, { names, singletons }: AccountBaselineArgs): void {
    singleton(singletons.accountPublicAccessBlock, names.accountId, { parent: this }, (opts) => {
      return new s3.AccountPublicAccessBlock(
        `${name}-public-access`,
        {
          accountId: names.accountId,
          blockPublicAcls: true,
          blockPublicPolicy: true,
          ignorePublicAcls: true,
          restrictPublicBuckets: true,
        },
        opts,
      );
    });
  }

  /**
   * The default key goes with the key: where a stack can be destroyed whole, the default returns to AWS's own key, since
   * one that is about to be deleted would keep the account from making volumes.
   */
  private encryptVolumes(name: string, { volumesKeyArn, holdsPhi, singletons }: AccountBaselineArgs): void {
    const byDefault = singleton(singletons.ebsEncryption, "default", { parent: this }, (opts) => {
      return new ebs.EncryptionByDefault(`${name}-volumes`, { enabled: true }, opts);
    });
    if (byDefault !== undefined) {
      const opts = { parent: this, retainOnDelete: holdsPhi };
      new ebs.DefaultKmsKey(`${name}-volumes`, { keyArn: volumesKeyArn }, opts);
    }
  }

  private blockPublicSnapshots(name: string, { singletons }: AccountBaselineArgs): void {
    singleton(singletons.ebsSnapshotBlock, "default", { parent: this }, (opts) => {
      return new ebs.SnapshotBlockPublicAccess(`${name}-snapshots`, { state: "block-all-sharing" }, opts);
    });
  }

  /** Two hops, so that a container on the instance still reaches its metadata, with a token. */
  private requireMetadataTokens(name: string, { singletons }: AccountBaselineArgs): void {
    singleton(singletons.instanceMetadataDefaults, undefined, { parent: this }, (opts) => {
      return new ec2.InstanceMetadataDefaults(
        `${name}-metadata`,
        { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 2 },
        opts,
      );
    });
  }

  private strengthenPasswords(name: string, { singletons }: AccountBaselineArgs): void {
    singleton(singletons.passwordPolicy, "iam-account-password-policy", { parent: this }, (opts) => {
      return new iam.AccountPasswordPolicy(
        `${name}-passwords`,
        {
          minimumPasswordLength: 14,
          requireLowercaseCharacters: true,
          requireUppercaseCharacters: true,
          requireNumbers: true,
          requireSymbols: true,
          passwordReusePrevention: 24,
          maxPasswordAge: 90,
          allowUsersToChangePassword: true,
        },
        opts,
      );
    });
  }
}
