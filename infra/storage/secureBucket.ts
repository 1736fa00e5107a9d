import * as s3 from "@pulumi/aws/s3";
import type * as awsInputs from "@pulumi/aws/types/input";
import type * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";

/**
 * How objects are encrypted where an upload does not say. SSE-S3 is for destinations whose writers support nothing else;
 * each such bucket names the limit.
 *
 * `bucketKey`: one data key for many objects saves calls to KMS; without it each object has its own encryption context.
 */
export type BucketEncryption =
  | { readonly algorithm: "aws:kms"; readonly keyArn: pulumi.Input<string>; readonly bucketKey: boolean }
  | { readonly algorithm: "AES256" };

/** Arguments of `secureBucket`. */
export interface SecureBucketArgs {
  readonly bucketName: string;
  readonly holdsPhi: boolean;
  readonly tags: Record<string, string>;
  readonly encryption: BucketEncryption;
  /** The bucket policy, a known string; it must refuse everything but TLS 1.2 and above. */
  readonly policy: string;
  readonly lifecycleRules: awsInputs.s3.BucketLifecycleConfigurationRule[];
  /** Where access to the bucket is logged, and under which prefix; the access log bucket itself has none. */
  readonly accessLogs?: { readonly bucketName: pulumi.Input<string>; readonly prefix: string };
  /** Object Lock: nobody deletes an object for so many days. Can be chosen only when the bucket is created. */
  readonly objectLock?: { readonly mode: "GOVERNANCE" | "COMPLIANCE"; readonly days: number };
  /**
   * The bucket belongs to an option that a setting or a profile switches off: it may then leave the stack, and stays in the
   * account with what it holds and all that protects it. @default false: it cannot leave a stack that may hold patient data
   */
  readonly optional?: boolean;
}

/** A bucket with everything that protects it. */
export interface SecureBucket {
  readonly bucketName: string;
  readonly bucket: s3.Bucket;
  /** Every control of the bucket: what writes to it depends on them all. */
  readonly controls: pulumi.Resource[];
  /** The bucket's name, once its policy lets AWS services deliver; known at preview. */
  readonly ready: pulumi.Output<string>;
}

/** Uploads that were never finished go after a week; their parts are stored, billed and invisible. */
export const ABORT_INCOMPLETE_UPLOADS: awsInputs.s3.BucketLifecycleConfigurationRule = {
  id: "abort-incomplete-uploads",
  status: "Enabled",
  filter: { prefix: "" },
  abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
};

/**
 * Declares a bucket together with encryption, public access block, TLS-only policy, versioning, ownership, lifecycle and
 * logging. There is no way to have one without the others (R-000-46).
 *
 * @param opts options of every resource, with the parent
 */
export function secureBucket(name: string, args: SecureBucketArgs, opts: pulumi.CustomResourceOptions): SecureBucket {
  // A bucket that stays when the stack goes must keep its protection too, so the controls are kept like the bucket.
  const kept = { ...opts, ...keepData(args.holdsPhi), ...(args.optional ? { protect: false } : {}) };
  const after = (...resources: pulumi.Resource[]): pulumi.CustomResourceOptions => ({ ...kept, dependsOn: resources });

  const lock = args.objectLock;
  const bucket = new s3.Bucket(
    name,
    {
      bucket: args.bucketName,
      forceDestroy: !args.holdsPhi,
      ...(lock ? { objectLockEnabled: true } : {}),
      tags: args.tags,
    },
    kept,
  );
  const ofBucket = { bucket: bucket.bucket };
  const publicBlock = new s3.BucketPublicAccessBlock(
    `${name}-public-block`,
    {
      ...ofBucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    },
    kept,
  );
  // One after the other: S3 answers OperationAborted to changes of access at the same time, and the policy is never in
  // force without the block.
  const ownership = new s3.BucketOwnershipControls(
    `${name}-ownership`,
    { ...ofBucket, rule: { objectOwnership: "BucketOwnerEnforced" } },
    after(publicBlock),
  );
  const policy = new s3.BucketPolicy(
    `${name}-policy`,
    { ...ofBucket, policy: args.policy },
    after(publicBlock, ownership),
  );
  const encryption = new s3.BucketServerSideEncryptionConfiguration(
    `${name}-encryption`,
    { ...ofBucket, rules: [encryptionRule(args.encryption)] },
    kept,
  );
  const versioning = new s3.BucketVersioning(
    `${name}-versioning`,
    { ...ofBucket, versioningConfiguration: { status: "Enabled" } },
    kept,
  );
  const lifecycle = new s3.BucketLifecycleConfiguration(
    `${name}-lifecycle`,
    {
      ...ofBucket,
      rules: [ABORT_INCOMPLETE_UPLOADS, ...args.lifecycleRules],
      // S3's default moves nothing under 128 KiB to colder storage, and most records are smaller.
      transitionDefaultMinimumObjectSize: "varies_by_storage_class",
    },
    after(versioning),
  );
  const controls: pulumi.Resource[] = [ownership, publicBlock, policy, encryption, versioning, lifecycle];

  if (lock) {
    controls.push(
      new s3.BucketObjectLockConfiguration(
        `${name}-lock`,
        {
          ...ofBucket,
          objectLockEnabled: "Enabled",
          rule: { defaultRetention: { mode: lock.mode, days: lock.days } },
        },
        after(versioning),
      ),
    );
  }
  if (args.accessLogs) {
    controls.push(
      new s3.BucketLogging(
        `${name}-logging`,
        {
          ...ofBucket,
          targetBucket: args.accessLogs.bucketName,
          targetPrefix: `${args.accessLogs.prefix}/`,
          targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: "EventTime" } },
        },
        kept,
      ),
    );
  }
  return { bucketName: args.bucketName, bucket, controls, ready: policy.bucket };
}

/** Customer-provided keys (SSE-C) are switched off at the bucket: data under them is lost to everyone but the caller. */
function encryptionRule(encryption: BucketEncryption): awsInputs.s3.BucketServerSideEncryptionConfigurationRule {
  const blocked = { blockedEncryptionTypes: ["SSE-C"] };
  return encryption.algorithm === "AES256"
    ? { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" }, ...blocked }
    : {
        applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: encryption.keyArn },
        bucketKeyEnabled: encryption.bucketKey,
        ...blocked,
      };
}
