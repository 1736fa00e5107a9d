import type * as s3 from "@pulumi/aws/s3";
import * as pulumi from "@pulumi/pulumi";
import { type DataClass, type Naming } from "../naming";
import { type PhiBucketAccess, phiBucketPolicy } from "./phiBucketPolicy";
import { RECORD_RETENTION_DAYS, REMOVE_EXPIRED_MARKERS } from "./retention";
import { secureBucket } from "./secureBucket";

/** Arguments of `PhiBucket`. */
export interface PhiBucketArgs extends PhiBucketAccess {
  readonly names: Naming;
  /** What the bucket is for, part of its name. @default "records" */
  readonly role?: string;
  /** @default the class of the stack's records */
  readonly dataClass?: DataClass;
  readonly holdsPhi: boolean;
  /** ARN of the customer-managed key; an alias would be resolved in the caller's account. */
  readonly keyArn: pulumi.Input<string>;
  /** Where access is logged: the ready name of the access log bucket. */
  readonly accessLogBucketName: pulumi.Input<string>;
}

/**
 * A bucket for patient data: encrypted with a key of the account, versioned, closed to the public, to plain transport, to
 * other accounts, networks and roles, and logged (45 CFR 164.312(a)(1), (a)(2)(iv), (b), (e)(1)).
 *
 * Current objects never expire; how long records are kept is for the application and state law to say. What was
 * overwritten or deleted remains for seven years, and only the emergency role can remove it before.
 *
 * @throws Error when `presignedLinkMinutes` is not a whole number from 1 to 15
 */
export class PhiBucket extends pulumi.ComponentResource {
  /** Name of the bucket, known before it exists. */
  public readonly bucketName: string;
  /** ARN of the bucket, known before it exists. */
  public readonly bucketArn: string;
  public readonly bucket: s3.Bucket;
  /** What protects the bucket; whatever fills it depends on these. */
  public readonly controls: readonly pulumi.Resource[];

  constructor(name: string, args: PhiBucketArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:storage:PhiBucket", name, {}, opts);
    const { names, role = "records", dataClass = names.recordsClass } = args;
    this.bucketName = names.bucket(role);
    this.bucketArn = names.bucketArn(role);

    const made = secureBucket(
      name,
      {
        bucketName: this.bucketName,
        holdsPhi: args.holdsPhi,
        tags: names.tags(role, dataClass),
        // The trail's data events name each object that is read; the bucket key only coarsens the record of key use.
        encryption: { algorithm: "aws:kms", keyArn: args.keyArn, bucketKey: true },
        policy: phiBucketPolicy(names, this.bucketArn, args),
        lifecycleRules: [
          {
            id: "expire-replaced-versions",
            status: "Enabled",
            filter: { prefix: "" },
            noncurrentVersionExpiration: { noncurrentDays: RECORD_RETENTION_DAYS },
          },
          REMOVE_EXPIRED_MARKERS,
        ],
        accessLogs: { bucketName: args.accessLogBucketName, prefix: role },
      },
      { parent: this },
    );
    this.bucket = made.bucket;
    this.controls = made.controls;
    this.registerOutputs({ bucketName: this.bucketName, bucketArn: this.bucketArn });
  }
}
