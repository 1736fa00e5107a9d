import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { type EvidencePeople } from "./bucketPolicies";
import { accessLogBucketPolicy, edgeLogBucketPolicy } from "./logBucketPolicies";
import { expireLogs, LOG_RETENTION_DAYS } from "./retention";
import { secureBucket, type SecureBucket } from "./secureBucket";

/** Arguments of `LogBuckets`. */
export interface LogBucketsArgs extends EvidencePeople {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** Days that logs are kept, at least 2192. @default 2192, six years */
  readonly retentionDays?: number;
}

/**
 * The buckets for logs whose writers cannot use a customer-managed key. Both are encrypted by S3 (SSE-S3, AES-256) and
 * guarded in every other way like the audit bucket: versions, TLS only, written by AWS alone, deleted by the emergency
 * role alone, kept six years (45 CFR 164.312(b), 164.316(b)(2)(i); R-002-09, R-004-20).
 *
 * - `accessLogs`, S3 server access logs: the destination's default encryption may only be SSE-S3, and Object Lock stops
 *   the delivery. https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html,
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshooting-server-access-logging.html
 * - `edgeLogs`, Application Load Balancer logs: SSE-S3 is the only encryption supported.
 *   https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
 *
 * @throws Error when `retentionDays` is less than six years
 */
export class LogBuckets extends pulumi.ComponentResource {
  /** Server access logs of every other bucket; its own access is not logged, that would never end. */
  public readonly accessLogs: SecureBucket;
  /** Access, connection and health-check logs of the load balancer. */
  public readonly edgeLogs: SecureBucket;

  constructor(name: string, args: LogBucketsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:storage:LogBuckets", name, {}, opts);
    const { names, holdsPhi, retentionDays = LOG_RETENTION_DAYS } = args;
    if (retentionDays < LOG_RETENTION_DAYS) {
      throw new Error(`retentionDays is ${retentionDays}; logs are kept at least ${LOG_RETENTION_DAYS} days.`);
    }
    const shared = {
      holdsPhi,
      encryption: { algorithm: "AES256" },
      lifecycleRules: expireLogs(retentionDays),
    } as const;

    this.accessLogs = secureBucket(
      `${name}-access`,
      {
        ...shared,
        bucketName: names.bucket("access-logs"),
        tags: names.tags("access-logs", "audit"),
        policy: accessLogBucketPolicy(names, names.bucketArn("access-logs"), args),
      },
      { parent: this },
    );
    this.edgeLogs = secureBucket(
      `${name}-edge`,
      {
        ...shared,
        bucketName: names.bucket("edge-logs"),
        tags: names.tags("edge-logs", "audit"),
        policy: edgeLogBucketPolicy(names, names.bucketArn("edge-logs"), args),
        accessLogs: { bucketName: this.accessLogs.ready, prefix: "edge-logs" },
      },
      { parent: this },
    );
    this.registerOutputs({
      accessLogBucketName: this.accessLogs.bucketName,
      edgeLogBucketName: this.edgeLogs.bucketName,
    });
  }
}
