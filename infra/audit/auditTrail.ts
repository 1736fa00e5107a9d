import * as cloudtrail from "@pulumi/aws/cloudtrail";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as iam from "@pulumi/aws/iam";
import type * as awsInputs from "@pulumi/aws/types/input";
import * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { type EvidencePeople } from "../storage/bucketPolicies";
import { LOG_RETENTION_DAYS } from "../storage/retention";
import { trailBucket } from "./trailBucket";
import { trailArn, trailRolePolicy, trailRoleTrust } from "./trailPolicies";

/** Arguments of `AuditTrail`. */
export interface AuditTrailArgs extends EvidencePeople {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** ARN of the audit key. */
  readonly keyArn: pulumi.Input<string>;
  /** ARNs of the buckets whose objects' reads and writes are recorded: those with patient data, no log bucket. */
  readonly dataEventBucketArns: readonly string[];
  /** The permissions boundary that every role of the stack carries. */
  readonly permissionsBoundaryArn: pulumi.Input<string>;
  /** Where access to the trail's bucket is logged: the ready name of the access log bucket. */
  readonly accessLogBucketName: pulumi.Input<string>;
  /** Days that the trail is locked in S3 and kept in CloudWatch Logs, at least 2192. @default 2192, six years */
  readonly logRetentionDays?: number;
  /** @default "GOVERNANCE": the emergency role can lift the lock. COMPLIANCE: nobody can, not even AWS. */
  readonly objectLockMode?: "GOVERNANCE" | "COMPLIANCE";
  /** Anomalies that CloudTrail Insights looks for; billed by event. @default none */
  readonly insightTypes?: readonly ("ApiCallRateInsight" | "ApiErrorRateInsight")[];
}

/**
 * The record of who did what: one trail for every region, with every management event (among them each use of a key,
 * decision C5) and each read and write of an object with patient data. Signed, encrypted, locked in a bucket of its own,
 * and delivered to CloudWatch Logs for alarms and queries (45 CFR 164.312(b), 164.308(a)(1)(ii)(D)).
 *
 * @throws Error when `logRetentionDays` is less than six years, or the trail is to record its own bucket
 */
export class AuditTrail extends pulumi.ComponentResource {
  /** ARN of the trail, known before it exists. */
  public readonly trailArn: string;
  /** Name of the log group, known before it exists. */
  public readonly logGroupName: string;
  /** Name of the bucket, known before it exists. */
  public readonly bucketName: string;
  /** The log group; what filters it takes the name from here, so that it comes after. */
  public readonly logGroup: cloudwatch.LogGroup;
  public readonly trail: cloudtrail.Trail;

  constructor(name: string, args: AuditTrailArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:audit:AuditTrail", name, {}, opts);
    const { names, holdsPhi, logRetentionDays = LOG_RETENTION_DAYS, objectLockMode = "GOVERNANCE" } = args;
    if (logRetentionDays < LOG_RETENTION_DAYS) {
      throw new Error(
        `logRetentionDays is ${logRetentionDays}; the trail is kept at least ${LOG_RETENTION_DAYS} days.`,
      );
    }
    // Each delivery would be an event, which would be delivered, without end.
    if (args.dataEventBucketArns.includes(names.bucketArn("trail"))) {
      throw new Error("dataEventBucketArns names the trail's own bucket; a trail cannot record its own deliveries.");
    }
    const kept = { parent: this, ...keepData(holdsPhi) };
    this.trailArn = trailArn(names);
    this.logGroupName = names.logGroup("trail");

    const bucket = trailBucket(
      `${name}-bucket`,
      { ...args, retentionDays: logRetentionDays, objectLockMode },
      { parent: this },
    );
    this.bucketName = bucket.bucketName;

    this.logGroup = new cloudwatch.LogGroup(
      `${name}-logs`,
      {
        name: this.logGroupName,
        kmsKeyId: args.keyArn,
        retentionInDays: logRetentionDays,
        deletionProtectionEnabled: holdsPhi,
        tags: names.tags("trail-logs", "audit"),
      },
      kept,
    );
    const role = new iam.Role(
      `${name}-role`,
      {
        name: names.of("trail-logs"),
        description: "CloudTrail delivers the trail to CloudWatch Logs",
        assumeRolePolicy: trailRoleTrust(),
        permissionsBoundary: args.permissionsBoundaryArn,
        tags: names.tags("trail-logs", "internal"),
      },
      kept,
    );
    const rolePolicy = new iam.RolePolicy(
      `${name}-role-policy`,
      { name: "deliver-events", role: role.name, policy: trailRolePolicy(names, this.logGroupName) },
      kept,
    );

    this.trail = new cloudtrail.Trail(
      name,
      {
        name: names.of("trail"),
        s3BucketName: bucket.ready,
        kmsKeyId: args.keyArn,
        cloudWatchLogsGroupArn: `${names.logGroupArn(this.logGroupName)}:*`,
        cloudWatchLogsRoleArn: role.arn,
        isMultiRegionTrail: true,
        includeGlobalServiceEvents: true,
        enableLogFileValidation: true,
        enableLogging: true,
        advancedEventSelectors: eventSelectors(args.dataEventBucketArns),
        ...(args.insightTypes ? { insightSelectors: args.insightTypes.map((insightType) => ({ insightType })) } : {}),
        tags: names.tags("trail", "audit"),
      },
      // CloudTrail checks that it can deliver before it creates the trail.
      { ...kept, dependsOn: [...bucket.controls, this.logGroup, rolePolicy] },
    );
    this.registerOutputs({
      trailArn: this.trailArn,
      logGroupName: this.logGroupName,
      bucketName: this.bucketName,
    });
  }
}

/**
 * Every management event, with nothing left out: KMS and RDS data API events could be, and must not (R-000-45). Data
 * events only for the given buckets.
 */
function eventSelectors(dataEventBucketArns: readonly string[]): awsInputs.cloudtrail.TrailAdvancedEventSelector[] {
  const management = {
    name: "Every management event",
    fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }],
  };
  if (dataEventBucketArns.length === 0) {
    return [management];
  }
  return [
    management,
    {
      name: "Reads and writes of objects with patient data",
      fieldSelectors: [
        { field: "eventCategory", equals: ["Data"] },
        { field: "resources.type", equals: ["AWS::S3::Object"] },
        { field: "resources.ARN", startsWiths: dataEventBucketArns.map((bucketArn) => `${bucketArn}/`) },
      ],
    },
  ];
}
