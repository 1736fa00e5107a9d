import * as lb from "@pulumi/aws/lb";
import * as s3 from "@pulumi/aws/s3";
import type * as awsInputs from "@pulumi/aws/types/input";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { document } from "../policies/statement";
import { tlsOnly } from "../policies/tlsOnly";
import { aclsDenied, deny, everyoneBut, foreignAccountsDenied, managementLimited } from "../storage/bucketPolicies";
import { DELETED_LOG_DAYS, REMOVE_EXPIRED_MARKERS } from "../storage/retention";
import { secureBucket } from "../storage/secureBucket";
import { loadBalancerName } from "./loadBalancerName";

/** Arguments of `MutualTls`. */
export interface MutualTlsArgs {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** Certificates of the authorities whose clients are let in, in PEM: of a `PrivateCa`, or of a partner. */
  readonly authoritiesPem: pulumi.Input<string>;
  /** Certificates that are not let in any more, a list in PEM. @default none */
  readonly revokedPem?: pulumi.Input<string>;
  /** The compute key, which those who deploy use through S3. */
  readonly keyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
  /** ARNs (`*` allowed) of those who deploy: they alone write and read the bundle. */
  readonly administrators: readonly string[];
  /** ARN of the emergency role. */
  readonly breakGlass: string;
}

/**
 * The trust store of mutual TLS: the load balancer lets a client in only with a certificate of one of these authorities
 * that has neither ended nor been revoked (R-003-06; 45 CFR 164.312(d)). It is the answer to certificate pinning, which
 * a renewal breaks: the client proves itself instead of recognising the server by its key.
 *
 * Whoever exchanges the bundle lets others in, so it is kept like a key: versioned, encrypted, closed to all but those who
 * deploy. The load balancer reads it once, in the name of whoever deploys.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html
 */
export class MutualTls extends pulumi.ComponentResource {
  public readonly trustStoreArn: pulumi.Output<string>;
  /** What the HTTPS listener needs: the argument `mutualAuthentication`. */
  public readonly listener: awsInputs.lb.ListenerMutualAuthentication;

  constructor(name: string, args: MutualTlsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:edge:MutualTls", name, {}, opts);
    const { names } = args;
    const own = { parent: this };
    const bucketName = names.bucket("trust");
    const bucket = secureBucket(
      `${name}-trust`,
      {
        bucketName,
        holdsPhi: args.holdsPhi,
        tags: names.tags("trust", "internal"),
        encryption: { algorithm: "aws:kms", keyArn: args.keyArn, bucketKey: true },
        policy: trustBucketPolicy(names, args),
        lifecycleRules: [
          {
            id: "expire-replaced-bundles",
            status: "Enabled",
            filter: { prefix: "" },
            noncurrentVersionExpiration: { noncurrentDays: DELETED_LOG_DAYS },
          },
          REMOVE_EXPIRED_MARKERS,
        ],
        accessLogs: { bucketName: args.accessLogBucketName, prefix: "trust" },
      },
      own,
    );
    const put = (role: string, content: pulumi.Input<string>): s3.BucketObjectv2 =>
      new s3.BucketObjectv2(
        `${name}-${role}`,
        {
          bucket: bucket.ready,
          key: `${role}.pem`,
          content,
          contentType: "application/x-pem-file",
          serverSideEncryption: "aws:kms",
          kmsKeyId: args.keyArn,
          tags: names.tags(role, "internal"),
        },
        { ...own, dependsOn: bucket.controls },
      );
    const authorities = put("authorities", args.authoritiesPem);
    const store = new lb.TrustStore(
      name,
      {
        name: loadBalancerName(names, "clients"),
        caCertificatesBundleS3Bucket: authorities.bucket,
        caCertificatesBundleS3Key: authorities.key,
        // A new bundle is a new version: without it the load balancer would keep the old one.
        caCertificatesBundleS3ObjectVersion: authorities.versionId,
        tags: names.tags("clients", "internal"),
      },
      own,
    );
    if (args.revokedPem !== undefined) {
      const revoked = put("revoked", args.revokedPem);
      new lb.TrustStoreRevocation(
        name,
        {
          trustStoreArn: store.arn,
          revocationsS3Bucket: revoked.bucket,
          revocationsS3Key: revoked.key,
          revocationsS3ObjectVersion: revoked.versionId,
        },
        own,
      );
    }
    this.trustStoreArn = store.arn;
    this.listener = {
      mode: "verify",
      trustStoreArn: store.arn,
      ignoreClientCertificateExpiry: false,
      advertiseTrustStoreCaNames: "off",
    };
    this.registerOutputs({ trustStoreArn: this.trustStoreArn });
  }
}

/** Policy of the bundle's bucket: only those who deploy and the emergency role touch it. */
export function trustBucketPolicy(
  names: Naming,
  { administrators, breakGlass }: Pick<MutualTlsArgs, "administrators" | "breakGlass">,
): string {
  const bucketArn = names.bucketArn("trust");
  const people = [...administrators, breakGlass];
  return document(
    [
      ...tlsOnly(bucketArn),
      foreignAccountsDenied(names, bucketArn),
      ...aclsDenied(bucketArn),
      deny("DenyOthers", "s3:*", `${bucketArn}/*`, everyoneBut(people)),
      managementLimited(bucketArn, people),
    ],
    "bucket",
  );
}
