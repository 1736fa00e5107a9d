import { rdsDatabaseRequireInsights as control } from "../../controls/rdsRecords";
import { requireProperties } from "../../judge/requireProperties";

export const rdsDatabaseRequireInsights = requireProperties(control, [
  {
    types: ["aws:rds/instance:Instance", "aws:rds/clusterInstance:ClusterInstance"],
    path: "performanceInsightsEnabled",
    accepts: { oneOf: [true] },
    weak: "hides what the database does",
    absent: "and the default is off",
  },
]);
