import { type AlarmSpec } from "./alarmSpec";
import { allOf, anyOf, by, is } from "./filterPattern";

/** Alarms on what records and reports: the trail, logs, alarms and topics. */
export const EVIDENCE_ALARMS: readonly AlarmSpec[] = [
  {
    id: "trail-changes",
    description: "The audit trail was stopped, deleted or changed. What happened meanwhile may be missing.",
    matches: () =>
      allOf(
        by("cloudtrail"),
        is(
          "eventName",
          "StopLogging",
          "DeleteTrail",
          "UpdateTrail",
          "CreateTrail",
          "PutEventSelectors",
          "PutInsightSelectors",
        ),
      ),
    citation: "45 CFR 164.312(b)",
    requirements: ["R-000-35", "R-004-17"],
  },
  {
    id: "monitoring-changes",
    description: "Something that raises or delivers alerts was removed or silenced, or logs lost retention or key.",
    matches: () =>
      anyOf(
        allOf(by("monitoring"), is("eventName", "DeleteAlarms", "DisableAlarmActions")),
        allOf(
          by("logs"),
          is(
            "eventName",
            "DeleteLogGroup",
            "DeleteLogStream",
            "DeleteMetricFilter",
            "PutRetentionPolicy",
            "DeleteRetentionPolicy",
            "DisassociateKmsKey",
          ),
        ),
        allOf(by("events"), is("eventName", "DeleteRule", "DisableRule", "RemoveTargets")),
        allOf(by("sns"), is("eventName", "DeleteTopic", "SetTopicAttributes", "Unsubscribe")),
      ),
    citation: "45 CFR 164.308(a)(1)(ii)(D)",
    requirements: ["R-002-09", "R-004-17"],
  },
];
