import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const emrDataRequireCustomerKey = customerKeyControl({
  id: "emr-data-require-customer-key",
  things: "EMR logs, studios and jobs",
  severity: "high",
  source: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html",
  equivalents: {},
});

export const emrKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:emr/cluster:Cluster"],
    key: "logEncryptionKmsKeyId",
    when: [{ path: "logUri", is: "given" }],
  },
  {
    types: ["aws:emr/studio:Studio"],
    key: "encryptionKeyArn",
  },
  {
    types: ["aws:emrcontainers/jobTemplate:JobTemplate"],
    key: "kmsKeyArn",
  },
  {
    types: ["aws:emrserverless/application:Application"],
    key: "monitoringConfiguration.managedPersistenceMonitoringConfiguration.encryptionKeyArn",
    when: [
      {
        path: "monitoringConfiguration.managedPersistenceMonitoringConfiguration.enabled",
        is: [true],
        byDefault: true,
      },
    ],
  },
  {
    types: ["aws:emrserverless/application:Application"],
    key: "monitoringConfiguration.cloudwatchLoggingConfiguration.encryptionKeyArn",
    when: [{ path: "monitoringConfiguration.cloudwatchLoggingConfiguration.enabled", is: [true] }],
  },
  {
    types: ["aws:emrserverless/application:Application"],
    key: "monitoringConfiguration.s3MonitoringConfiguration.encryptionKeyArn",
    when: [{ path: "monitoringConfiguration.s3MonitoringConfiguration", is: "given" }],
  },
];
