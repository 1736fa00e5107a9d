import * as s3 from "@pulumi/aws/s3";
import * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { type PhiBucketAccess, phiBucketPolicy } from "../storage/phiBucketPolicy";
import { RECORD_RETENTION_DAYS, REMOVE_EXPIRED_MARKERS } from "../storage/retention";
import { secureBucket } from "../storage/secureBucket";

/** Value of the `DataClassification` tag of data from which no patient can be told (45 CFR 164.514(a)). */
export const DEIDENTIFIED = "deidentified";

/** Tags of what belongs to de-identified data; the class is what access is granted by. */
export function deidentifiedTags(names: Naming, role: string): Record<string, string> {
  return names.tags(role, DEIDENTIFIED);
}

/** Arguments of `DeidentifiedBucket`. */
export interface DeidentifiedBucketArgs extends Omit<PhiBucketAccess, "presignedLinkMinutes" | "linksFromAnywhere"> {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** ARN of the key of de-identified data, not of patient data. */
  readonly keyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
}

/**
 * The bucket that models are trained and tried on: apart from patient data by bucket, key and tag (R-002-11). Guarded like
 * patient data all the same, because whether data is de-identified well is a judgement that can turn out wrong; Macie looks.
 *
 * The bucket's tags count in policies (ABAC): a role reaches it by its own class, see `notebookPolicies.ts`.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html
 */
export class DeidentifiedBucket extends pulumi.ComponentResource {
  public readonly bucketName: string;
  public readonly bucketArn: string;
  public readonly controls: readonly pulumi.Resource[];

  constructor(name: string, args: DeidentifiedBucketArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:genai:DeidentifiedBucket", name, {}, opts);
    const { names, holdsPhi } = args;
    this.bucketName = names.bucket("deidentified");
    this.bucketArn = names.bucketArn("deidentified");
    const made = secureBucket(
      name,
      {
        bucketName: this.bucketName,
        holdsPhi,
        tags: deidentifiedTags(names, "deidentified"),
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
        accessLogs: { bucketName: args.accessLogBucketName, prefix: "deidentified" },
      },
      { parent: this },
    );
    new s3.BucketAbac(
      `${name}-abac`,
      { bucket: made.bucket.bucket, abacStatus: { status: "Enabled" } },
      { parent: this, ...keepData(holdsPhi), dependsOn: made.controls },
    );
    this.controls = [made.bucket, ...made.controls];
    this.registerOutputs({ bucketName: this.bucketName, bucketArn: this.bucketArn });
  }
}
