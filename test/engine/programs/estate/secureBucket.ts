import type * as iam from "@pulumi/aws/iam";
import * as s3 from "@pulumi/aws/s3";
import * as pulumi from "@pulumi/pulumi";
import { phi } from "./shared";

/** Statements that refuse every request without TLS 1.2. */
export function tlsOnly(name: string): iam.PolicyStatement[] {
  const resources = [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`];
  return [
    {
      Sid: "DenyPlainHttp",
      Effect: "Deny",
      Principal: "*",
      Action: "s3:*",
      Resource: resources,
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
    {
      Sid: "DenyOldTls",
      Effect: "Deny",
      Principal: { AWS: "*" },
      Action: "s3:*",
      Resource: resources,
      Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } },
    },
  ];
}

interface SecureBucketArgs {
  readonly kmsMasterKeyId: pulumi.Input<string>;
  /** Bucket that receives the access logs. */
  readonly logTo?: string;
  readonly region?: string;
  /** Further statements of the bucket's policy. */
  readonly statements?: readonly object[];
  /** Days that no object can be deleted; no Object Lock without. */
  readonly lockDays?: number;
}

/** A team's own component: a bucket and everything that guards it. */
export class SecureBucket extends pulumi.ComponentResource {
  /** The bucket's name. */
  public readonly name: pulumi.Output<string>;
  public readonly arn: pulumi.Output<string>;

  constructor(name: string, args: SecureBucketArgs) {
    super("estate:storage:SecureBucket", name);
    const parent = { parent: this };
    const region = args.region;
    const bucket = new s3.Bucket(
      name,
      { bucket: name, region, objectLockEnabled: args.lockDays !== undefined, tags: phi },
      parent,
    );
    new s3.BucketOwnershipControls(
      name,
      { bucket: bucket.id, region, rule: { objectOwnership: "BucketOwnerEnforced" } },
      parent,
    );
    const block = new s3.BucketPublicAccessBlock(
      name,
      {
        bucket: bucket.id,
        region,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      parent,
    );
    const versioning = new s3.BucketVersioning(
      name,
      { bucket: bucket.id, region, versioningConfiguration: { status: "Enabled" } },
      parent,
    );
    new s3.BucketServerSideEncryptionConfiguration(
      name,
      {
        bucket: bucket.id,
        region,
        rules: [
          {
            applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: args.kmsMasterKeyId },
            bucketKeyEnabled: true,
            blockedEncryptionTypes: ["SSE-C"],
          },
        ],
      },
      parent,
    );
    new s3.BucketPolicy(
      name,
      {
        bucket: bucket.id,
        region,
        policy: JSON.stringify({ Version: "2012-10-17", Statement: [...tlsOnly(name), ...(args.statements ?? [])] }),
      },
      { parent: this, dependsOn: block },
    );
    new s3.BucketLifecycleConfiguration(
      name,
      {
        bucket: bucket.id,
        region,
        rules: [
          {
            id: "versions",
            status: "Enabled",
            filter: { prefix: "" },
            noncurrentVersionExpiration: { noncurrentDays: 2557 },
            abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
          },
        ],
      },
      { parent: this, dependsOn: versioning },
    );
    if (args.logTo !== undefined) {
      new s3.BucketLogging(
        name,
        { bucket: bucket.id, region, targetBucket: args.logTo, targetPrefix: `${name}/` },
        parent,
      );
    }
    if (args.lockDays !== undefined) {
      new s3.BucketObjectLockConfiguration(
        name,
        { bucket: bucket.id, region, rule: { defaultRetention: { mode: "COMPLIANCE", days: args.lockDays } } },
        parent,
      );
    }
    this.name = bucket.bucket;
    this.arn = bucket.arn;
    this.registerOutputs({ name: this.name });
  }
}
