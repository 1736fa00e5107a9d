import { rdsDatabaseRequireMonitoring as control } from "../../controls/rdsSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const rdsDatabaseRequireMonitoring = requireProperties(control, [
  {
    types: ["aws:rds/instance:Instance", "aws:rds/clusterInstance:ClusterInstance"],
    path: "monitoringInterval",
    accepts: { atLeast: 1 },
    weak: "switches enhanced monitoring off",
    absent: "and the default is off",
  },
  {
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    path: "copyTagsToSnapshot",
    accepts: { oneOf: [true] },
    weak: "leaves snapshots without the classification tag",
    absent: "and the default leaves snapshots untagged",
  },
]);
