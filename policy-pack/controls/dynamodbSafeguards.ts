import type { Control } from "./control";

export const dynamodbTableRequireRecovery: Control = {
  id: "dynamodb-table-require-recovery",
  title: "Tables can be restored to any second of the last month.",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(ii)(C)",
    "164.310(d)(2)(iv)",
    "164.312(a)(2)(ii)",
  ],
  severity: "high",
  description: "Point-in-time recovery is enabled on DynamoDB tables, and on tables of Keyspaces with patient data.",
  remediation: "set pointInTimeRecovery: { enabled: true }.",
  source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html",
  equivalents: {
    awsConfig: ["DYNAMODB_PITR_ENABLED"],
    cdkNag: ["HIPAA.Security-DynamoDBPITREnabled"],
    checkov: ["CKV_AWS_28"],
    prowler: ["dynamodb_tables_pitr_enabled"],
  },
};

export const dynamodbReplicaRequireRecovery: Control = {
  id: "dynamodb-replica-require-recovery",
  title: "Replicas of tables can be restored to any second of the last month.",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(ii)(C)",
    "164.310(d)(2)(iv)",
    "164.312(a)(2)(ii)",
  ],
  severity: "high",
  description:
    "Point-in-time recovery is enabled on replicas that a table names and on replicas that are resources of their own: a replica does not take the setting over.",
  remediation: "set pointInTimeRecovery: true on each replica.",
  source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html",
  equivalents: { checkov: ["CKV_AWS_165"] },
};

export const dynamodbTableRequireDeletionProtection: Control = {
  id: "dynamodb-table-require-deletion-protection",
  title: "Tables that keep patient data are protected from deletion.",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(i)", "164.312(a)(1)"],
  severity: "high",
  description:
    "deletionProtectionEnabled is true on DynamoDB tables and replicas, and deletionProtection is not false on QLDB ledgers, unless the data is classified as harmless.",
  remediation: "set deletionProtectionEnabled: true.",
  source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html",
  equivalents: {
    awsConfig: ["DYNAMODB_TABLE_DELETION_PROTECTION_ENABLED"],
    checkov: ["CKV_AWS_172"],
    prowler: ["dynamodb_table_deletion_protection_enabled"],
  },
};

export const dynamodbTableRequireScaling: Control = {
  id: "dynamodb-table-require-scaling",
  title: "Tables with patient data grow with their load.",
  citations: ["164.308(a)(7)(ii)(C)", "164.308(a)(7)(i)", "164.312(a)(2)(ii)"],
  severity: "medium",
  description:
    "billingMode is PAY_PER_REQUEST, or an aws.appautoscaling.Target of the stack scales the table: a table of fixed throughput refuses requests beyond it.",
  remediation: 'set billingMode: "PAY_PER_REQUEST" or declare scaling targets for reads and writes.',
  source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html",
  equivalents: {
    awsConfig: ["DYNAMODB_AUTOSCALING_ENABLED"],
    cdkNag: ["HIPAA.Security-DynamoDBAutoScalingEnabled"],
    checkov: ["CKV2_AWS_16"],
    prowler: ["dynamodb_table_autoscaling_enabled"],
  },
};
