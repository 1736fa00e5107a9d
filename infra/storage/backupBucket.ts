import type * as s3 from "@pulumi/aws/s3";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { type PhiBucketAccess, phiBucketPolicy } from "./phiBucketPolicy";
import { RECORD_RETENTION_DAYS, REMOVE_EXPIRED_MARKERS } from "./retention";
import { secureBucket } from "./secureBucket";

/** Days after which a backup is hardly ever read again and moves to Glacier (R-001-55). */
const GLACIER_AFTER_DAYS = 90;

/** Arguments of `BackupBucket`. */
export interface BackupBucketArgs extends Pick<
  PhiBucketAccess,
  "readers" | "writers" | "administrators" | "breakGlass"
> {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** ARN of the backups key: another one than the data's, so that locking the data away leaves the way back. */
  readonly keyArn: pulumi.Input<string>;
  /** Where access is logged: the ready name of the access log bucket. */
  readonly accessLogBucketName: pulumi.Input<string>;
}

/**
 * A bucket for backups of patient data. Guarded like the data itself, with a key of its own; presigned requests are
 * refused altogether. Backups move to Glacier after 90 days and go after 2555, current and replaced versions alike
 * (R-001-54, R-001-55; 45 CFR 164.308(a)(7)(ii)(A)).
 */
export class BackupBucket extends pulumi.ComponentResource {
  /** Name of the bucket, known before it exists. */
  public readonly bucketName: string;
  /** ARN of the bucket, known before it exists. */
  public readonly bucketArn: string;
  public readonly bucket: s3.Bucket;
  /** What protects the bucket; whatever fills it depends on these. */
  public readonly controls: readonly pulumi.Resource[];

  constructor(name: string, args: BackupBucketArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:storage:BackupBucket", name, {}, opts);
    const { names, readers, writers, administrators, breakGlass } = args;
    this.bucketName = names.bucket("backups");
    this.bucketArn = names.bucketArn("backups");

    const made = secureBucket(
      name,
      {
        bucketName: this.bucketName,
        holdsPhi: args.holdsPhi,
        tags: names.tags("backups", names.recordsClass),
        encryption: { algorithm: "aws:kms", keyArn: args.keyArn, bucketKey: true },
        policy: phiBucketPolicy(names, this.bucketArn, { readers, writers, administrators, breakGlass }),
        lifecycleRules: [
          {
            id: "archive-and-expire-backups",
            status: "Enabled",
            filter: { prefix: "" },
            transitions: [{ days: GLACIER_AFTER_DAYS, storageClass: "GLACIER" }],
            expiration: { days: RECORD_RETENTION_DAYS },
            noncurrentVersionTransitions: [{ noncurrentDays: GLACIER_AFTER_DAYS, storageClass: "GLACIER" }],
            noncurrentVersionExpiration: { noncurrentDays: RECORD_RETENTION_DAYS },
          },
          REMOVE_EXPIRED_MARKERS,
        ],
        accessLogs: { bucketName: args.accessLogBucketName, prefix: "backups" },
      },
      { parent: this },
    );
    this.bucket = made.bucket;
    this.controls = made.controls;
    this.registerOutputs({ bucketName: this.bucketName, bucketArn: this.bucketArn });
  }
}
