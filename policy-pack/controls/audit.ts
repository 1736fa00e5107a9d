import type { Control } from "./control";

const trails = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide";

export const cloudtrailTrailRequireAllRegions: Control = {
  id: "cloudtrail-trail-require-all-regions",
  title: "Trails record every region and the global services.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)", "164.308(a)(6)(ii)"],
  severity: "high",
  description:
    "isMultiRegionTrail is true on each trail, which is off by default, and includeGlobalServiceEvents is not false. Event data stores cover all regions, keep events for six years and are protected from deletion.",
  remediation: "set isMultiRegionTrail: true, and leave includeGlobalServiceEvents out or set it to true.",
  source: `${trails}/receive-cloudtrail-log-files-from-multiple-regions.html`,
  equivalents: {
    awsConfig: ["MULTI_REGION_CLOUD_TRAIL_ENABLED"],
    securityHub: ["CloudTrail.1"],
    checkov: ["CKV_AWS_67"],
    prowler: ["cloudtrail_multi_region_enabled"],
  },
};

export const cloudtrailTrailRequireAllEvents: Control = {
  id: "cloudtrail-trail-require-all-events",
  title: "Trails leave out no management event.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(6)(ii)"],
  severity: "high",
  description:
    "Where a trail selects events, reads and writes of the management plane are among them, and neither KMS nor the RDS Data API is excluded: the use of keys is recorded as management events.",
  remediation:
    "select eventCategory Management with no further field, or readWriteType All with includeManagementEvents and without excludeManagementEventSources.",
  source: `${trails}/logging-management-events-with-cloudtrail.html`,
  equivalents: { prowler: ["cloudtrail_multi_region_enabled_logging_management_events"] },
};

export const cloudtrailTrailRequireDataEvents: Control = {
  id: "cloudtrail-trail-require-data-events",
  title: "Trails record who reads and writes objects with patient data.",
  citations: ["164.312(b)", "164.312(a)(2)(i)", "164.308(a)(1)(ii)(D)"],
  severity: "high",
  description:
    "Where buckets of the stack are classified as patient data and the stack has a trail, a trail records reads and writes of their objects (S3 data events).",
  remediation:
    "add an advanced event selector with eventCategory Data and resources.type AWS::S3::Object for the ARNs of these buckets.",
  source: `${trails}/logging-data-events-with-cloudtrail.html`,
  equivalents: {
    awsConfig: [
      "CLOUDTRAIL_S3_DATAEVENTS_ENABLED",
      "CLOUDTRAIL_ALL_READ_S3_DATA_EVENT_CHECK",
      "CLOUDTRAIL_ALL_WRITE_S3_DATA_EVENT_CHECK",
    ],
    securityHub: ["S3.22", "S3.23"],
    prowler: ["cloudtrail_s3_dataevents_read_enabled", "cloudtrail_s3_dataevents_write_enabled"],
  },
};

export const cloudtrailTrailRequireLogGroup: Control = {
  id: "cloudtrail-trail-require-log-group",
  title: "Trails are delivered to CloudWatch Logs.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(5)(ii)(C)", "164.308(a)(6)(ii)"],
  severity: "medium",
  description: "cloudWatchLogsGroupArn and cloudWatchLogsRoleArn are set, so that alarms can watch what is recorded.",
  remediation: "set cloudWatchLogsGroupArn to a log group's ARN followed by :*, and cloudWatchLogsRoleArn.",
  source: `${trails}/send-cloudtrail-events-to-cloudwatch-logs.html`,
  equivalents: {
    awsConfig: ["CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED"],
    securityHub: ["CloudTrail.5"],
    cdkNag: ["HIPAA.Security-CloudTrailCloudWatchLogsEnabled"],
    checkov: ["CKV2_AWS_10"],
    prowler: ["cloudtrail_cloudwatch_logging_enabled"],
  },
};

export const logsGroupRequireRetention: Control = {
  id: "logs-group-require-retention",
  title: "Log groups keep events for a year, audit logs for six.",
  citations: ["164.312(b)", "164.316(b)(2)(i)"],
  severity: "medium",
  description:
    "retentionInDays is at least 365, and at least 2192 (six years) where the group's name or a trail or flow log of the stack says that it holds an audit log. 0 keeps them for ever. Deletion protection is not switched off in a stack with patient data.",
  remediation: "set retentionInDays to 2192, or to 0.",
  source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html",
  equivalents: {
    awsConfig: ["CW_LOGGROUP_RETENTION_PERIOD_CHECK"],
    securityHub: ["CloudWatch.16"],
    checkov: ["CKV_AWS_338"],
    prowler: ["cloudwatch_log_group_retention_policy_specific_days_enabled"],
  },
};

export const cloudwatchAlarmRequireActions: Control = {
  id: "cloudwatch-alarm-require-actions",
  title: "Alarms act.",
  citations: ["164.312(b)", "164.308(a)(6)(ii)"],
  severity: "medium",
  description:
    "Each alarm names an action, or is named by a composite alarm that does: an alarm that does nothing is seen by nobody.",
  remediation: "set alarmActions.",
  source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html",
  equivalents: {
    awsConfig: ["CLOUDWATCH_ALARM_ACTION_CHECK"],
    cdkNag: ["HIPAA.Security-CloudWatchAlarmAction"],
    checkov: ["CKV_AWS_319"],
    prowler: ["cloudwatch_alarm_actions_alarm_state_configured"],
  },
};

export const cloudwatchAlarmRequireEnabledActions: Control = {
  id: "cloudwatch-alarm-require-enabled-actions",
  title: "The actions of alarms are on.",
  citations: ["164.312(b)", "164.308(a)(6)(ii)"],
  severity: "medium",
  description: "actionsEnabled of an alarm is not false: what it names would never happen.",
  remediation: "leave actionsEnabled out.",
  source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html",
  equivalents: {
    awsConfig: ["CLOUDWATCH_ALARM_ACTION_ENABLED_CHECK"],
    securityHub: ["CloudWatch.17"],
    checkov: ["CKV_AWS_319"],
    prowler: ["cloudwatch_alarm_actions_enabled"],
  },
};

export const configRecorderRequireEverything: Control = {
  id: "config-recorder-require-everything",
  title: "AWS Config records every type of resource.",
  citations: ["164.308(a)(1)(ii)(A)", "164.312(b)"],
  severity: "medium",
  description:
    "No recorder leaves out types (allSupported, exclusions, a strategy of inclusion or exclusion). Left out, IAM is not recorded.",
  remediation: "set allSupported and includeGlobalResourceTypes.",
  source: "https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html",
  equivalents: {
    securityHub: ["Config.1"],
    checkov: ["CKV2_AWS_45", "CKV2_AWS_48"],
    prowler: ["config_recorder_all_regions_enabled"],
  },
};

export const snsTopicRequireTls: Control = {
  id: "sns-topic-require-tls",
  title: "Topics and queues are reached over TLS only.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "high",
  description:
    "Each topic and queue has a policy that refuses every request without TLS, judged by what it means, and no subscription delivers to plain HTTP. Stacks whose data are all harmless need no policy, but one that is there is judged. A vault of S3 Glacier whose policy denies by aws:SecureTransport denies every such request.",
  remediation:
    'add a statement Effect Deny, Principal "*", Action sns:Publish or sqs:*, Condition {"Bool": {"aws:SecureTransport": "false"}}; subscribe https instead of http.',
  source: "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html",
  equivalents: {
    cdkNag: ["SQSQueueSSLRequestsOnly", "SNSTopicSSLPublishOnly"],
    prowler: ["sns_subscription_not_using_http_endpoints"],
  },
};

export const backupPlanLimitExpiry: Control = {
  id: "backup-plan-limit-expiry",
  title: "Backups are kept for 35 days or more, and locked vaults hold them.",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(i)", "164.310(d)(2)(iv)"],
  severity: "high",
  description:
    "No rule or copy of a backup plan deletes recovery points before 35 days, and the lock of a vault lets nobody shorten that below 7.",
  remediation: "set lifecycle.deleteAfter to 35 or more, and minRetentionDays of the vault's lock to 7 or more.",
  source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html",
  equivalents: {
    awsConfig: ["BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK", "BACKUP_RECOVERY_POINT_MINIMUM_RETENTION_CHECK"],
  },
};
