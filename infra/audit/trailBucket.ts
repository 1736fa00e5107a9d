import type * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { type EvidencePeople } from "../storage/bucketPolicies";
import { expireLogs } from "../storage/retention";
import { secureBucket, type SecureBucket } from "../storage/secureBucket";
import { trailBucketPolicy } from "./trailPolicies";

/** Arguments of `trailBucket`. */
export interface TrailBucketArgs extends EvidencePeople {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** ARN of the audit key. */
  readonly keyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
  readonly retentionDays: number;
  readonly objectLockMode: "GOVERNANCE" | "COMPLIANCE";
}

/**
 * The bucket that holds the trail and nothing else: locked, so that no file can be changed or deleted before its time
 * (R-000-44, R-004-17, R-004-18; 45 CFR 164.312(c)(1)). When the lock ends, lifecycle removes the files.
 */
export function trailBucket(name: string, args: TrailBucketArgs, opts: pulumi.CustomResourceOptions): SecureBucket {
  const { names, holdsPhi, keyArn, retentionDays, objectLockMode } = args;
  return secureBucket(
    name,
    {
      bucketName: names.bucket("trail"),
      holdsPhi,
      tags: names.tags("trail", "audit"),
      // With a bucket key the encryption context would be the bucket, and the key policy could no longer tell the trail.
      encryption: { algorithm: "aws:kms", keyArn, bucketKey: false },
      policy: trailBucketPolicy(names, names.bucketArn("trail"), args),
      lifecycleRules: expireLogs(retentionDays),
      accessLogs: { bucketName: args.accessLogBucketName, prefix: "trail" },
      objectLock: { mode: objectLockMode, days: retentionDays },
    },
    opts,
  );
}
