import type { KeyUse } from "../judge/keyUse";
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
