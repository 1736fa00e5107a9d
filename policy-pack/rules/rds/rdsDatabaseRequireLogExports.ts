import { rdsDatabaseRequireLogExports as control } from "../../controls/rdsRecords";
import { requireProperties } from "../../judge/requireProperties";

export const rdsDatabaseRequireLogExports = requireProperties(control, [
  {
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    path: "enabledCloudwatchLogsExports",
    accepts: "given",
    weak: "",
    absent: "so the database's logs stay on the instance and end with it",
  },
]);
