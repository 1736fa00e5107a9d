import { rdsInstanceRequireUpgrades as control } from "../../controls/rdsTransport";
import { requireProperties } from "../../judge/requireProperties";

export const rdsInstanceRequireUpgrades = requireProperties(control, [
  {
    types: [
      "aws:rds/instance:Instance",
      "aws:rds/clusterInstance:ClusterInstance",
      "aws:rds/cluster:Cluster",
      "aws:neptune/clusterInstance:ClusterInstance",
    ],
    path: "autoMinorVersionUpgrade",
    accepts: { oneOf: [true] },
    weak: "keeps security fixes of the engine away",
  },
]);
