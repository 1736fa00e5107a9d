import { rdsDatabaseRequireMonitoring as control } from "../../controls/rdsRecords";
import { requireProperties } from "../../judge/requireProperties";

const accepts = { atLeast: 1 };
const weak = "switches enhanced monitoring off";
const absent = "and the default is off";
const path = "monitoringInterval";

export const rdsDatabaseRequireMonitoring = requireProperties(control, [
  { types: ["aws:rds/instance:Instance", "aws:rds/clusterInstance:ClusterInstance"], path, accepts, weak, absent },
  {
    types: ["aws:rds/cluster:Cluster"],
    path,
    accepts,
    weak,
    absent,
    when: [{ path: "dbClusterInstanceClass", is: "given" }],
  },
]);
