import { rdsDatabaseRequireLogExports as control } from "../../controls/rdsRecords";
import { requireProperties } from "../../judge/requireProperties";

const exported = {
  accepts: "given",
  weak: "",
  absent: "so the database's logs stay on the instance and end with it",
} as const;

export const rdsDatabaseRequireLogExports = requireProperties(control, [
  {
    ...exported,
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster", "aws:docdb/cluster:Cluster"],
    path: "enabledCloudwatchLogsExports",
  },
  { ...exported, types: ["aws:neptune/cluster:Cluster"], path: "enableCloudwatchLogsExports" },
]);
