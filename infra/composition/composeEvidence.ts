import { Alarms } from "../audit/alarms";
import { Alerts } from "../audit/alerts";
import { AuditTrail } from "../audit/auditTrail";
import { LogDelivery } from "../audit/logDelivery";
import { type Outputs } from "../outputs";
import { type Access } from "./composeAccess";
import { type Storage } from "./composeStorage";
import { type StackContext } from "./stackContext";

/**
 * Buckets of which the trail records every read and write of an object: all that hold data of patients or what was made of
 * it (R-002-05), whether the stack has each today or had it: what an option leaves behind is still there.
 */
const RECORDED_BUCKETS = ["records", "backups", "invocations", "analytics", "deidentified"] as const;

/** The record of what is done, and who is told. */
export interface Evidence {
  readonly alerts: Alerts;
  readonly trail: AuditTrail;
  /** What lets AWS services deliver to the stack's log groups. */
  readonly delivery: LogDelivery["policy"];
  readonly outputs: Pick<Outputs, "trailArn" | "trailLogGroupName" | "trailBucketName" | "alertTopicArn">;
}

/** The audit trail with its alarms, the encrypted topic that they go to, and the permission to deliver logs. */
export function composeEvidence(
  { settings, names, base, on }: StackContext,
  { keyring, evidencePeople, permissionsBoundaryArn, audited }: Access,
  { accessLogBucketName }: Storage,
): Evidence {
  const alerts = new Alerts("alerts", { names, keyArn: keyring.arn("alerts"), emails: settings.alertEmails }, on);
  const trail = new AuditTrail(
    "trail",
    {
      ...base,
      ...evidencePeople,
      ...audited,
      dataEventBucketArns: RECORDED_BUCKETS.map((role) => names.bucketArn(role)),
      permissionsBoundaryArn,
      accessLogBucketName,
      objectLockMode: settings.objectLockMode,
    },
    on,
  );
  new Alarms("alarms", { names, logGroupName: trail.logGroup.name, topicArn: alerts.ready }, on);
  return {
    alerts,
    trail,
    delivery: new LogDelivery("log-delivery", { names }, on).policy,
    outputs: {
      trailArn: trail.trailArn,
      trailLogGroupName: trail.logGroupName,
      trailBucketName: trail.bucketName,
      alertTopicArn: alerts.topicArn,
    },
  };
}
