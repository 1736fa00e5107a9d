import { rdsSnapshotRequireTags as control } from "../../controls/rdsRecovery";
import { requireProperties } from "../../judge/requireProperties";

export const rdsSnapshotRequireTags = requireProperties(control, [
  {
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster", "aws:neptune/cluster:Cluster"],
    path: "copyTagsToSnapshot",
    accepts: { oneOf: [true] },
    weak: "leaves snapshots without the classification tag",
    absent: "and the default leaves snapshots untagged",
  },
]);
