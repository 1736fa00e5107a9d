import type { KeyUse } from "../judge/keyUse";
import type { Control } from "./control";
import { customerKeyControl } from "./customerKeyControl";

export const logsGroupRequireCustomerKey = customerKeyControl({
  id: "logs-group-require-customer-key",
  things: "CloudWatch log groups",
  severity: "high",
  source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html",
  equivalents: {
    awsConfig: ["CLOUDWATCH_LOG_GROUP_ENCRYPTED"],
    cdkNag: ["HIPAA.Security-CloudWatchLogGroupEncrypted"],
    checkov: ["CKV_AWS_158"],
    prowler: ["cloudwatch_log_group_kms_encryption_enabled"],
  },
});

export const logsKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:cloudwatch/logGroup:LogGroup", "aws:cloudwatch/logAnomalyDetector:LogAnomalyDetector"],
    key: "kmsKeyId",
  },
  {
    types: ["aws:observabilityadmin/centralizationRuleForOrganization:CentralizationRuleForOrganization"],
    key: "rule.destination.destinationLogsConfiguration.logsEncryptionConfiguration.kmsKeyArn",
    on: [
      {
        path: "rule.destination.destinationLogsConfiguration.logsEncryptionConfiguration.encryptionStrategy",
        is: ["CUSTOMER_MANAGED"],
      },
    ],
  },
  {
    types: ["aws:observabilityadmin/centralizationRuleForOrganization:CentralizationRuleForOrganization"],
    key: "rule.destination.destinationLogsConfiguration.backupConfiguration.kmsKeyArn",
    when: [{ path: "rule.destination.destinationLogsConfiguration.backupConfiguration", is: "given" }],
    abroad: true,
  },
  {
    types: ["aws:observabilityadmin/s3TableIntegration:S3TableIntegration"],
    key: "encryption.kmsKeyArn",
  },
];

export const logsGroupRequireUniformKeeping: Control = {
  id: "logs-group-require-uniform-keeping",
  title: "Log groups that belong together are kept alike.",
  citations: ["164.312(b)", "164.316(b)(2)(i)", "164.312(c)(1)"],
  severity: "medium",
  description:
    "A log group that is classified as audit keeps its events for six years (2192 days) or for ever. Where nearly all log groups of a stack do (at least four, and three for each that does not), or have deletion protection (at least five), the others do as well. Stacks whose log groups differ are not judged by each other.",
  remediation: "set retentionInDays to 2192, or leave it out.",
  source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html",
  equivalents: { awsConfig: ["CW_LOGGROUP_RETENTION_PERIOD_CHECK"] },
};
