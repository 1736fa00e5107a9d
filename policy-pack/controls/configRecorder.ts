import type { Control } from "./control";

export const configRecorderRequireRunning: Control = {
  id: "config-recorder-require-running",
  title: "AWS Config is on.",
  citations: ["164.308(a)(1)(ii)(A)", "164.312(b)"],
  severity: "medium",
  description:
    "A RecorderStatus stands beside each recorder and is on. Status and delivery channel do not stand without a recorder.",
  remediation: "add an aws.cfg.RecorderStatus with isEnabled: true.",
  source: "https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html",
  equivalents: {
    securityHub: ["Config.1"],
    checkov: ["CKV2_AWS_45"],
    prowler: ["config_recorder_all_regions_enabled"],
  },
};

export const configAggregatorRequireAllRegions: Control = {
  id: "config-aggregator-require-all-regions",
  title: "Aggregators of AWS Config take in all regions.",
  citations: ["164.308(a)(1)(ii)(A)", "164.312(b)"],
  severity: "medium",
  description:
    "allRegions is true in what an aggregator collects: what happens in a region that nobody looks at is not seen.",
  remediation: "set allRegions to true.",
  source: "https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html",
  equivalents: { checkov: ["CKV_AWS_121"] },
};

export const configHistoryRequireRetention: Control = {
  id: "config-history-require-retention",
  title: "What AWS Config records is kept for six years.",
  citations: ["164.316(b)(2)(i)", "164.312(b)"],
  severity: "medium",
  description: "retentionPeriodInDays of a RetentionConfiguration is at least 2192; left out, it is seven years.",
  remediation: "set retentionPeriodInDays to 2192 or more.",
  source: "https://docs.aws.amazon.com/config/latest/developerguide/delete-config-data-with-retention-period.html",
  equivalents: {},
};
