import { describeLimits } from "./limitTable";

const VALUE = "InvalidParameterValue: ";
const CLASH = "InvalidParameterCombination: ";
const KEY = "arn:aws:kms:us-east-1:111122223333:key/1234";
const base = {
  engine: "postgres",
  instanceClass: "db.m7g.large",
  performanceInsightsEnabled: true,
  monitoringInterval: 60,
  monitoringRoleArn: "arn:aws:iam::111122223333:role/monitoring",
};

describe("limits of what an RDS instance tells", () => {
  describeLimits("aws:rds/instance:Instance", base, [
    {
      title: "a retention of insights that are off",
      refused: { performanceInsightsRetentionPeriod: 7, performanceInsightsEnabled: false },
      reason: `${CLASH}To set this, enable Performance Insights as well.`,
      accepted: { performanceInsightsRetentionPeriod: 7 },
    },
    {
      title: "a monitoring interval of 20 seconds",
      refused: { monitoringInterval: 20 },
      reason: `${VALUE}Value '20'`,
      accepted: { monitoringInterval: 15 },
    },
    {
      title: "monitoring without a role",
      refused: { monitoringInterval: 60, monitoringRoleArn: undefined },
      reason: `${CLASH}A MonitoringRoleARN value is required`,
      accepted: { monitoringInterval: 0, monitoringRoleArn: undefined },
    },
    {
      title: "insights kept for 94 days",
      refused: { performanceInsightsRetentionPeriod: 94 },
      reason: `${VALUE}Value '94'`,
      accepted: { performanceInsightsRetentionPeriod: 93 },
    },
    {
      title: "insights kept for two years of 365 days",
      refused: { performanceInsightsRetentionPeriod: 730 },
      reason: `${VALUE}Value '730'`,
      accepted: { performanceInsightsRetentionPeriod: 731 },
    },
    {
      title: "a key for insights that are off",
      refused: { performanceInsightsKmsKeyId: KEY, performanceInsightsEnabled: false },
      reason: `${CLASH}To set this, enable Performance Insights as well.`,
      accepted: { performanceInsightsKmsKeyId: KEY, performanceInsightsEnabled: true },
    },
    {
      title: "advanced insights kept for 7 days",
      refused: { databaseInsightsMode: "advanced", performanceInsightsRetentionPeriod: 7 },
      reason: `${CLASH}The advanced mode of Database Insights needs`,
      accepted: { databaseInsightsMode: "advanced", performanceInsightsRetentionPeriod: 465 },
    },
    {
      title: "a log of another engine",
      refused: { enabledCloudwatchLogsExports: ["postgresql", "slowquery"] },
      property: "enabledCloudwatchLogsExports[1]",
      reason: `${CLASH}You cannot use the log types 'slowquery' with engine version postgres`,
      accepted: { enabledCloudwatchLogsExports: ["postgresql", "upgrade", "iam-db-auth-error"] },
    },
  ]);
});
