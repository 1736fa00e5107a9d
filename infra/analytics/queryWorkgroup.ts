import * as athena from "@pulumi/aws/athena";
import * as pulumi from "@pulumi/pulumi";
import { type DataClass, type Naming } from "../naming";
import { document } from "../policies/statement";
import { tlsOnly } from "../policies/tlsOnly";
import { aclsDenied, deny, everyoneBut, foreignAccountsDenied, managementLimited } from "../storage/bucketPolicies";
import { secureBucket } from "../storage/secureBucket";
import { uploadEncryption } from "../storage/uploadEncryption";

/** Bytes that one query may read: 1 TiB, about five dollars. */
const LARGEST_SCAN_BYTES = 1024 ** 4;

/** Arguments of `QueryWorkgroup`. */
export interface QueryWorkgroupArgs {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** What the workgroup is for, part of the names of workgroup and bucket. */
  readonly role: string;
  readonly dataClass: DataClass;
  /** ARN of the key that results are encrypted with. */
  readonly keyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
  /** ARNs of the roles that query: Athena reads and writes results in their name. */
  readonly analysts: readonly string[];
  /** ARNs (`*` allowed) of those who deploy; they do not read results. */
  readonly administrators: readonly string[];
  readonly breakGlass: string;
  /** Days that a result remains. */
  readonly resultDays: number;
  /**
   * Whether a profile may go without the workgroup: its results, which can be made again, then do not keep the stack from
   * leaving it out. The bucket stays in the account all the same. @default false
   */
  readonly optional?: boolean;
}

/**
 * An Athena workgroup with the bucket of its results. What the workgroup says about encryption and place holds for every
 * query, whatever the client asks for (45 CFR 164.312(a)(2)(iv); R-002-01).
 *
 * @see https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html
 */
export class QueryWorkgroup extends pulumi.ComponentResource {
  public readonly workgroupName: string;
  public readonly bucketName: string;
  /** The workgroup's name, once it exists; known at preview. */
  public readonly ready: pulumi.Output<string>;

  constructor(name: string, args: QueryWorkgroupArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:analytics:QueryWorkgroup", name, {}, opts);
    const { names, role } = args;
    this.workgroupName = names.of(role);
    this.bucketName = names.bucket(role);
    const bucket = secureBucket(
      `${name}-results`,
      {
        bucketName: this.bucketName,
        holdsPhi: args.holdsPhi,
        optional: args.optional ?? false,
        tags: names.tags(role, args.dataClass),
        encryption: { algorithm: "aws:kms", keyArn: args.keyArn, bucketKey: true },
        policy: resultsPolicy(args, names.bucketArn(role)),
        lifecycleRules: [
          {
            id: "expire-results",
            status: "Enabled",
            filter: { prefix: "" },
            expiration: { days: args.resultDays },
            noncurrentVersionExpiration: { noncurrentDays: args.resultDays },
          },
        ],
        accessLogs: { bucketName: args.accessLogBucketName, prefix: role },
      },
      { parent: this },
    );
    const workgroup = new athena.Workgroup(
      name,
      {
        name: this.workgroupName,
        state: "ENABLED",
        forceDestroy: !args.holdsPhi,
        configuration: {
          enforceWorkgroupConfiguration: true,
          publishCloudwatchMetricsEnabled: true,
          bytesScannedCutoffPerQuery: LARGEST_SCAN_BYTES,
          requesterPaysEnabled: false,
          resultConfiguration: {
            outputLocation: `s3://${this.bucketName}/results/`,
            expectedBucketOwner: names.accountId,
            encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: args.keyArn },
          },
        },
        tags: names.tags(role, args.dataClass),
      },
      { parent: this, dependsOn: bucket.controls },
    );
    this.ready = workgroup.name;
    this.registerOutputs({ workgroupName: this.workgroupName, bucketName: this.bucketName });
  }
}

/** Analysts read and write their results, through Athena or the network of their own; nobody else does either. */
function resultsPolicy({ names, analysts, administrators, breakGlass }: QueryWorkgroupArgs, bucketArn: string): string {
  const people = [...analysts, breakGlass];
  return document([
    ...tlsOnly(bucketArn),
    foreignAccountsDenied(names, bucketArn),
    ...aclsDenied(bucketArn),
    ...uploadEncryption(names, bucketArn, false),
    deny("DenyOthers", "s3:*", `${bucketArn}/*`, everyoneBut(people)),
    deny("DenyListingByOthers", "s3:ListBucket*", bucketArn, everyoneBut([...people, ...administrators])),
    managementLimited(bucketArn, [...administrators, breakGlass]),
  ]);
}
