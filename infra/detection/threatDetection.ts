import * as guardduty from "@pulumi/aws/guardduty";
import * as pulumi from "@pulumi/pulumi";
import { singleton } from "../account/singleton";
import { type Naming } from "../naming";
import { type SingletonMode } from "../settings/settings";
import { FINDINGS_PREFIXES } from "./findingsPolicy";

/**
 * What GuardDuty can look at besides management events, flow logs and DNS. Each is billed by volume, and costs nothing
 * where the account has nothing of the kind; so all are on, and what is started later is watched from its first minute.
 *
 * @see https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DetectorFeatureConfiguration.html
 */
const THREAT_FEATURES = [
  "S3_DATA_EVENTS",
  "RDS_LOGIN_EVENTS",
  "EBS_MALWARE_PROTECTION",
  "LAMBDA_NETWORK_LOGS",
  "RUNTIME_MONITORING",
  "EKS_AUDIT_LOGS",
] as const;
type ThreatFeature = (typeof THREAT_FEATURES)[number];

/** Arguments of `ThreatDetection`. */
export interface ThreatDetectionArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data, and the bucket of findings stays when it goes. */
  readonly holdsPhi: boolean;
  readonly mode: SingletonMode;
  /** Id of the detector that exists; `adopt` needs it, and nothing else takes it. */
  readonly detectorId?: string | undefined;
  /** ARN of the audit key, which exported findings are encrypted with. */
  readonly keyArn: pulumi.Input<string>;
  /** ARN of the bucket of findings, known before it exists. */
  readonly bucketArn: string;
  /** What lets GuardDuty deliver to that bucket. */
  readonly bucketControls: readonly pulumi.Resource[];
}

/**
 * GuardDuty: anomalies in the use of credentials, of the records' objects and of the database's logins (45 CFR
 * 164.308(a)(1)(ii)(D), 164.308(a)(5)(ii)(B), 164.308(a)(5)(ii)(C); R-002-17). GuardDuty forgets a finding after 90 days,
 * so each is exported to S3, where it remains for six years.
 *
 * @throws Error when `adopt` comes without the id of the detector, or another mode with one
 */
export class ThreatDetection extends pulumi.ComponentResource {
  constructor(name: string, args: ThreatDetectionArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:detection:ThreatDetection", name, {}, opts);
    const { names, mode, detectorId } = args;
    if ((mode === "adopt") !== (detectorId !== undefined)) {
      throw new Error(
        "GuardDuty: the mode adopt needs the id of the detector that exists, and no other mode takes one.",
      );
    }
    const detector = singleton(mode, detectorId, { parent: this }, (own) => {
      return new guardduty.Detector(
        name,
        { enable: true, findingPublishingFrequency: "FIFTEEN_MINUTES", tags: names.tags("threats", "audit") },
        own,
      );
    });
    if (detector !== undefined) {
      for (const feature of THREAT_FEATURES) {
        new guardduty.DetectorFeature(
          `${name}-${feature.toLowerCase().replaceAll("_", "-")}`,
          { detectorId: detector.id, name: feature, status: "ENABLED", ...agents(feature) },
          { parent: this, retainOnDelete: true },
        );
      }
      new guardduty.PublishingDestination(
        `${name}-export`,
        {
          detectorId: detector.id,
          destinationType: "S3",
          destinationArn: `${args.bucketArn}/${FINDINGS_PREFIXES.guardduty}`,
          kmsKeyArn: args.keyArn,
          tags: names.tags("threats", "audit"),
        },
        { parent: this, retainOnDelete: args.holdsPhi, dependsOn: [...args.bucketControls] },
      );
    }
    this.registerOutputs({});
  }
}

/** Runtime monitoring sees nothing without an agent, so GuardDuty installs its own wherever it can. */
function agents(feature: ThreatFeature) {
  const managed = ["EKS_ADDON_MANAGEMENT", "ECS_FARGATE_AGENT_MANAGEMENT", "EC2_AGENT_MANAGEMENT"];
  return feature === "RUNTIME_MONITORING"
    ? { additionalConfigurations: managed.map((name) => ({ name, status: "ENABLED" })) }
    : {};
}
