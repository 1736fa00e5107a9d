import { AccessQueries } from "../audit/accessQueries";
import { Detection } from "../detection/detection";
import { type Outputs } from "../outputs";
import { type Access } from "./composeAccess";
import { type Ai } from "./composeAi";
import { type Evidence } from "./composeEvidence";
import { type Tiers } from "./composeNetwork";
import { type Storage } from "./composeStorage";
import { type StackContext } from "./stackContext";

type DetectionOutputs = Pick<
  Outputs,
  "findingsBucketName" | "configurationBucketName" | "conformancePackName" | "auditWorkgroupName" | "auditDatabaseName"
>;

/** What looks for what went wrong, and what answers afterwards who read or wrote which record. */
export function composeDetection(
  { settings, base, on }: StackContext,
  { keyring, audited, evidencePeople }: Access,
  { records, backups, accessLogBucketName }: Storage,
  { alerts, trail }: Evidence,
  { network, resolverLogGroupName }: Tiers,
  { ai }: Ai,
): DetectionOutputs {
  const detection = new Detection(
    "detection",
    {
      ...base,
      ...evidencePeople,
      profile: settings.profile,
      auditKeyArn: audited.keyArn,
      computeKeyArn: keyring.arn("compute"),
      accessLogBucketName,
      logRetentionDays: settings.logRetentionDays,
      topicArn: alerts.ready,
      phiBucketNames: [records.bucketName, backups.bucketName],
      otherBucketNames: [ai.deidentifiedBucketName],
      buckets: [...records.controls, ...ai.deidentifiedControls],
      detectorId: settings.guardDutyDetectorId,
      singletons: settings.singletons,
    },
    on,
  );
  const queries = new AccessQueries(
    "access-queries",
    {
      ...base,
      ...evidencePeople,
      keyArn: audited.keyArn,
      accessLogBucketName,
      trailBucketName: trail.bucketName,
      allowedRegions: settings.allowedRegions,
      logGroupNames: {
        "trail": trail.logGroup.name,
        "flow-logs": network.flowLogGroupName,
        "resolver-queries": resolverLogGroupName,
      },
    },
    on,
  );
  return {
    findingsBucketName: detection.findingsBucketName,
    configurationBucketName: detection.configurationBucketName,
    conformancePackName: detection.conformancePackName,
    auditWorkgroupName: queries.workgroupName,
    auditDatabaseName: queries.databaseName,
  };
}
