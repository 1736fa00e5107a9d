import { rdsDatabaseRequireInsights as control } from "../../controls/rdsRecords";
import { requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";

const asked: Requirement = {
  types: ["aws:rds/instance:Instance", "aws:rds/clusterInstance:ClusterInstance"],
  path: "performanceInsightsEnabled",
  accepts: { oneOf: [true] },
  weak: "hides what the database does",
};

export const rdsDatabaseRequireInsights = requireProperties(control, [
  asked,
  ...["performanceInsightsKmsKeyId", "performanceInsightsRetentionPeriod"].map((path) => ({
    ...asked,
    accepts: "given" as const,
    absent: `and the default is off, though ${path} is given`,
    when: [{ path, is: "given" as const }],
  })),
]);
