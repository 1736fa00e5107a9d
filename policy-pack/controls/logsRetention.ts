import type { Control } from "./control";

export const logsGroupRequireStatedRetention: Control = {
  id: "logs-group-require-stated-retention",
  title: "Log groups state how long they keep events.",
  citations: ["164.312(b)", "164.316(b)(2)(i)"],
  severity: "medium",
  description:
    "retentionInDays is given. Left out, events are kept for ever, which is long enough and nobody's decision: the same program with a default of its tool, or a group that a service makes, looks alike. 0 says for ever. The class DELIVERY is the exception, whose two days AWS sets.",
  remediation: "set retentionInDays to 2192, or to 0 to keep them for ever.",
  source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html",
  equivalents: {
    cdkNag: ["HIPAA.Security-CloudWatchLogGroupRetentionPeriod"],
    checkov: ["CKV_AWS_66", "CKV_AWS_338"],
  },
};
