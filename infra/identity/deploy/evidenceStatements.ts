import { type Naming } from "../../naming";
import { type Statement } from "../../policies/statement";
import { allow } from "./allow";

/** Trails, log groups, alarms and topics. */
export function evidenceStatements(names: Naming): Statement[] {
  const groups = [
    names.logGroup("*"),
    `/aws/lambda/${names.of("*")}`,
    `/aws/rds/instance/${names.of("*")}`,
    `/aws/redshift/${names.of("*")}`,
    `aws-waf-logs-${names.of("*")}`,
  ];
  return [
    allow("Inspect", ["cloudtrail:Describe*", "cloudtrail:Get*", "cloudtrail:List*", "cloudwatch:Describe*"], "*"),
    allow("InspectLogs", ["cloudwatch:List*", "events:Describe*", "events:List*", "logs:Describe*", "logs:List*"], "*"),
    allow(
      "Trails",
      [
        "AddTags",
        "CreateTrail",
        "PutEventSelectors",
        "PutInsightSelectors",
        "RemoveTags",
        "StartLogging",
        "UpdateTrail",
      ].map((what) => `cloudtrail:${what}`),
      names.arn("cloudtrail", `trail/${names.of("*")}`),
    ),
    allow(
      "LogGroups",
      [
        "AssociateKmsKey",
        "CreateLogGroup",
        "DeleteDataProtectionPolicy",
        "DeleteMetricFilter",
        "GetDataProtectionPolicy",
        "PutDataProtectionPolicy",
        "PutLogGroup*",
        "PutMetricFilter",
        "PutRetentionPolicy",
        "TagResource",
        "UntagResource",
      ].map((what) => `logs:${what}`),
      groups.flatMap((group) => [names.logGroupArn(group), `${names.logGroupArn(group)}:*`]),
    ),
    allow(
      "LogDelivery",
      [
        "CreateDelivery",
        "CreateLogDelivery",
        "DeleteDelivery*",
        "DeleteLogDelivery",
        "DeleteQueryDefinition",
        "GetDelivery*",
        "GetLogDelivery",
        "PutDelivery*",
        "PutQueryDefinition",
        "PutResourcePolicy",
        "UpdateLogDelivery",
      ].map((what) => `logs:${what}`),
      "*",
    ),
    allow(
      "Alarms",
      ["DeleteAlarms", "PutMetricAlarm", "TagResource", "UntagResource"].map((what) => `cloudwatch:${what}`),
      names.arn("cloudwatch", `alarm:${names.of("*")}`),
    ),
    allow(
      "Rules",
      ["DeleteRule", "PutRule", "PutTargets", "RemoveTargets", "TagResource", "UntagResource"].map(
        (what) => `events:${what}`,
      ),
      names.arn("events", `rule/${names.of("*")}`),
    ),
    allow(
      "Topics",
      [
        "CreateTopic",
        "DeleteTopic",
        "Get*",
        "List*",
        "SetSubscriptionAttributes",
        "SetTopicAttributes",
        "Subscribe",
        "TagResource",
        "Unsubscribe",
        "UntagResource",
      ].map((what) => `sns:${what}`),
      names.arn("sns", names.of("*")),
    ),
  ];
}
