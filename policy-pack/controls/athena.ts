import type { Control } from "./control";
import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const athenaResultsRequireCustomerKey = customerKeyControl({
  id: "athena-results-require-customer-key",
  things: "Athena query results",
  severity: "high",
  source: "https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html",
  equivalents: {
    awsConfig: ["ATHENA_WORKGROUP_ENCRYPTED_AT_REST"],
    checkov: ["CKV_AWS_77", "CKV_AWS_159"],
    prowler: ["athena_workgroup_encryption"],
  },
});

export const athenaKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:athena/workgroup:Workgroup"],
    key: "configuration.resultConfiguration.encryptionConfiguration.kmsKeyArn",
    on: [
      {
        path: "configuration.resultConfiguration.encryptionConfiguration.encryptionOption",
        is: ["SSE_KMS", "CSE_KMS"],
      },
    ],
    when: [{ path: "configuration.managedQueryResultsConfiguration.enabled", is: [false], byDefault: true }],
  },
  {
    types: ["aws:athena/workgroup:Workgroup"],
    key: "configuration.managedQueryResultsConfiguration.encryptionConfiguration.kmsKey",
    when: [{ path: "configuration.managedQueryResultsConfiguration.enabled", is: [true] }],
  },
  {
    types: ["aws:athena/workgroup:Workgroup"],
    key: "configuration.customerContentEncryptionConfiguration.kmsKey",
    optional: "only Spark notebooks use it",
  },
  {
    types: ["aws:athena/workgroup:Workgroup"],
    key: "configuration.monitoringConfiguration.managedLoggingConfiguration.kmsKey",
    optional: "only Spark workgroups log there",
  },
  {
    types: ["aws:athena/workgroup:Workgroup"],
    key: "configuration.monitoringConfiguration.s3LoggingConfiguration.kmsKey",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:athena/database:Database"],
    key: "encryptionConfiguration.kmsKey",
    on: [{ path: "encryptionConfiguration.encryptionOption", is: ["SSE_KMS", "CSE_KMS"] }],
    when: [{ path: "bucket", is: "given" }],
  },
];

export const athenaDatabaseRequireEncryption: Control = {
  id: "athena-database-require-encryption",
  title: "Databases of Athena say how results are encrypted.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "high",
  description:
    "encryptionConfiguration of databases names an option. Which key it is, is asked by athena-results-require-customer-key.",
  remediation: 'set encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKey }.',
  source: "https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html",
  equivalents: { checkov: ["CKV_AWS_77"] },
};
