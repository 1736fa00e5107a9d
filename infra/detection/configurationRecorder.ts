import * as cfg from "@pulumi/aws/cfg";
import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import { boundSingleton } from "../account/boundSingleton";
import { singleton } from "../account/singleton";
import { type Naming } from "../naming";
import { type SingletonMode } from "../settings/settings";
import { type EvidencePeople } from "../storage/bucketPolicies";
import { expireLogs } from "../storage/retention";
import { secureBucket } from "../storage/secureBucket";
import { configurationBucketPolicy } from "./configurationPolicy";

/** What AWS calls recorder and channel where nobody says otherwise; an account and region has one of each. */
const NAME = "default";

/** Arguments of `ConfigurationRecorder`. */
export interface ConfigurationRecorderArgs extends EvidencePeople {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** ARN of the audit key. */
  readonly keyArn: pulumi.Input<string>;
  /** Where access to the bucket is logged: the ready name of the access log bucket. */
  readonly accessLogBucketName: pulumi.Input<string>;
  /** Days that recorded configurations are kept in S3. */
  readonly logRetentionDays: number;
  /** Recorder, channel and their status; `adopt` imports those named `default`. */
  readonly recorder: SingletonMode;
  /** The service-linked role of AWS Config. */
  readonly serviceRole: SingletonMode;
}

/**
 * The record of how every resource of the account and region is configured, and of each change: what conformance is judged
 * on (45 CFR 164.308(a)(1)(ii)(D), 164.312(b); R-003-22).
 *
 * The bucket has no Object Lock: AWS Config does not deliver to a locked one
 * (https://docs.aws.amazon.com/config/latest/APIReference/API_DeliveryChannel.html). AWS's own service-linked role records,
 * because it may see every kind of resource and the stack's boundary does not bind it.
 */
export class ConfigurationRecorder extends pulumi.ComponentResource {
  /** Name of the bucket, known before it exists; absent where another stack records. */
  public readonly bucketName: string | undefined;
  /** What rules and packs depend on: the recorder runs. */
  public readonly running: readonly pulumi.Resource[];

  constructor(name: string, args: ConfigurationRecorderArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:detection:ConfigurationRecorder", name, {}, opts);
    const role = this.serviceRole(name, args);
    if (args.recorder === "skip") {
      this.bucketName = undefined;
      this.running = [];
    } else {
      this.bucketName = args.names.bucket("configuration");
      this.running = this.record(name, args, role);
    }
    this.registerOutputs({ bucketName: this.bucketName });
  }

  private serviceRole(name: string, { names, serviceRole }: ConfigurationRecorderArgs): pulumi.Resource[] {
    const role = singleton(serviceRole, serviceRoleArn(names), { parent: this }, (opts) => {
      return new iam.ServiceLinkedRole(`${name}-role`, { awsServiceName: "config.amazonaws.com" }, opts);
    });
    return role === undefined ? [] : [role];
  }

  /** AWS wants this order, and the reverse of it at the end: role, recorder, channel, status. */
  private record(name: string, args: ConfigurationRecorderArgs, role: pulumi.Resource[]): pulumi.Resource[] {
    const { names } = args;
    const bucketArn = names.bucketArn("configuration");
    const bucket = secureBucket(
      `${name}-bucket`,
      {
        bucketName: names.bucket("configuration"),
        holdsPhi: args.holdsPhi,
        tags: names.tags("configuration", "audit"),
        encryption: { algorithm: "aws:kms", keyArn: args.keyArn, bucketKey: true },
        policy: configurationBucketPolicy(names, bucketArn, args),
        lifecycleRules: expireLogs(args.logRetentionDays),
        accessLogs: { bucketName: args.accessLogBucketName, prefix: "configuration" },
      },
      { parent: this },
    );
    const one = <T>(dependsOn: pulumi.Resource[], declare: (opts: pulumi.CustomResourceOptions) => T): T | undefined =>
      boundSingleton(args.recorder, NAME, args.holdsPhi, { parent: this, dependsOn }, declare);

    const recorder = one(role, (opts) => {
      return new cfg.Recorder(
        name,
        {
          name: NAME,
          roleArn: serviceRoleArn(names),
          recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
          recordingMode: { recordingFrequency: "CONTINUOUS" },
        },
        opts,
      );
    });
    const made = (resource: pulumi.Resource | undefined): pulumi.Resource[] => (resource ? [resource] : []);
    const channel = one([...made(recorder), ...bucket.controls], (opts) => {
      return new cfg.DeliveryChannel(
        `${name}-channel`,
        {
          name: NAME,
          s3BucketName: bucket.ready,
          s3KmsKeyArn: args.keyArn,
          snapshotDeliveryProperties: { deliveryFrequency: "TwentyFour_Hours" },
        },
        opts,
      );
    });
    const status = one(made(channel), (opts) => {
      return new cfg.RecorderStatus(`${name}-status`, { name: NAME, isEnabled: true }, opts);
    });
    return made(status);
  }
}

/** ARN of AWS Config's service-linked role. */
function serviceRoleArn(names: Naming): string {
  return names.arn("iam", "role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig", "");
}
