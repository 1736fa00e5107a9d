import type { Control } from "./control";

export const kinesisStreamRequireRetention: Control = {
  id: "kinesis-stream-require-retention",
  title: "Streams can be read again for a week.",
  citations: ["164.308(a)(7)(ii)(A)"],
  severity: "low",
  // How long records have to be replayed depends on what consumes them.
  level: "advisory",
  description: "retentionPeriod is at least 168 hours.",
  remediation: "set retentionPeriod: 168.",
  source: "https://docs.aws.amazon.com/streams/latest/dg/kinesis-extended-retention.html",
  equivalents: { prowler: ["kinesis_stream_data_retention_period"] },
};

export const kinesisApplicationRequireCheckpoints: Control = {
  id: "kinesis-application-require-checkpoints",
  title: "Stream applications can resume without losing records.",
  citations: ["164.308(a)(7)(ii)(B)", "164.312(c)(1)"],
  severity: "low",
  description: "checkpointingEnabled and snapshotsEnabled of Flink applications are not false.",
  remediation: "leave both on.",
  source: "https://docs.aws.amazon.com/managed-flink/latest/java/disaster-recovery-resiliency.html",
  equivalents: { cdkNag: ["KinesisDataAnalyticsFlinkCheckpointing"] },
};
