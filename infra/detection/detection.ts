import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { type Profile, type SingletonMode } from "../settings/settings";
import { type EvidencePeople } from "../storage/bucketPolicies";
import { expireLogs } from "../storage/retention";
import { secureBucket } from "../storage/secureBucket";
import { AccessAnalysis } from "./accessAnalysis";
import { Classification } from "./classification";
import { ConfigurationRecorder } from "./configurationRecorder";
import { ConformancePack } from "./conformancePack";
import { DETECTION_PLANS } from "./detectionPlan";
import { FindingAlerts } from "./findingAlerts";
import { findingsBucketPolicy } from "./findingsPolicy";
import { SecurityHub } from "./securityHub";
import { ThreatDetection } from "./threatDetection";
import { Vulnerabilities } from "./vulnerabilities";

/** Settings of detection of which an account and region has only one. */
export const DETECTION_SINGLETONS = [
  "configRecorder",
  "configServiceRole",
  "guardDuty",
  "securityHub",
  "macie",
  "accessAnalyzer",
  "inspector",
] as const;

/** Arguments of `Detection`. */
export interface DetectionArgs extends EvidencePeople {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  readonly profile: Profile;
  /** ARN of the audit key. */
  readonly auditKeyArn: pulumi.Input<string>;
  /** ARN of the compute key, for the template of the conformance pack. */
  readonly computeKeyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
  readonly logRetentionDays: number;
  /** Ready ARN of the alert topic. */
  readonly topicArn: pulumi.Input<string>;
  /** Buckets for patient data: Macie looks into them and expects to find some. */
  readonly phiBucketNames: readonly string[];
  /** Buckets in which nothing of a patient may be found. @default none */
  readonly otherBucketNames?: readonly string[];
  /** What has to exist before Macie may look into these buckets. */
  readonly buckets: readonly pulumi.Resource[];
  /** Id of the GuardDuty detector where `singletons.guardDuty` is `adopt`. */
  readonly detectorId?: string | undefined;
  readonly singletons: Readonly<Record<(typeof DETECTION_SINGLETONS)[number], SingletonMode>>;
}

/**
 * Everything that looks for what went wrong: configuration, threats, content, access, vulnerabilities, and the alerts on
 * what they find. How much of it is on is the profile's choice, see `DETECTION_PLANS`.
 */
export class Detection extends pulumi.ComponentResource {
  /** Name of the bucket of findings, known before it exists. */
  public readonly findingsBucketName: string;
  /** Name of the bucket of configuration histories; absent where another stack records. */
  public readonly configurationBucketName: string | undefined;
  public readonly conformancePackName: string;

  constructor(name: string, args: DetectionArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:detection:Detection", name, {}, opts);
    const { names, singletons } = args;
    const plan = DETECTION_PLANS[args.profile];
    const own = { parent: this };
    const { bucketName, bucket, controls } = this.findingsBucket(name, args);
    this.findingsBucketName = bucketName;
    const findings = { keyArn: args.auditKeyArn, bucketArn: names.bucketArn("findings") };

    const recorder = new ConfigurationRecorder(
      `${name}-configuration`,
      {
        ...args,
        keyArn: args.auditKeyArn,
        recorder: singletons.configRecorder,
        serviceRole: singletons.configServiceRole,
      },
      own,
    );
    this.configurationBucketName = recorder.bucketName;
    this.conformancePackName = new ConformancePack(
      `${name}-conformance`,
      { ...args, keyArn: args.computeKeyArn, running: recorder.running },
      own,
    ).packName;
    new ThreatDetection(
      `${name}-threats`,
      {
        names,
        holdsPhi: args.holdsPhi,
        mode: singletons.guardDuty,
        detectorId: args.detectorId,
        ...findings,
        bucketControls: [bucket, ...controls],
      },
      own,
    );
    new Classification(
      `${name}-classification`,
      {
        names,
        holdsPhi: args.holdsPhi,
        mode: singletons.macie,
        bucketNames: [...args.phiBucketNames, ...(args.otherBucketNames ?? [])],
        buckets: args.buckets,
        schedule: plan.classification,
        keyArn: args.auditKeyArn,
        findingsBucketName: bucketName,
        findingsControls: [bucket, ...controls],
      },
      own,
    );
    new AccessAnalysis(
      `${name}-access`,
      { names, holdsPhi: args.holdsPhi, mode: singletons.accessAnalyzer, unusedAccess: plan.unusedAccess },
      own,
    );
    if (plan.securityHub) {
      new SecurityHub(`${name}-posture`, { names, mode: singletons.securityHub }, own);
    }
    if (plan.vulnerabilities) {
      new Vulnerabilities(`${name}-vulnerabilities`, { names, mode: singletons.inspector }, own);
    }
    new FindingAlerts(`${name}-alerts`, { names, topicArn: args.topicArn, phiBucketNames: args.phiBucketNames }, own);
    this.registerOutputs({ findingsBucketName: this.findingsBucketName });
  }

  private findingsBucket(name: string, args: DetectionArgs) {
    const { names } = args;
    return secureBucket(
      `${name}-findings`,
      {
        bucketName: names.bucket("findings"),
        holdsPhi: args.holdsPhi,
        tags: names.tags("findings", "audit"),
        encryption: { algorithm: "aws:kms", keyArn: args.auditKeyArn, bucketKey: true },
        policy: findingsBucketPolicy(names, names.bucketArn("findings"), args),
        lifecycleRules: expireLogs(args.logRetentionDays),
        accessLogs: { bucketName: args.accessLogBucketName, prefix: "findings" },
      },
      { parent: this },
    );
  }
}
