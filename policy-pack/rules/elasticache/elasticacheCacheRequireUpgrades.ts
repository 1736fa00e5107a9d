import { elasticacheCacheRequireUpgrades as control } from "../../controls/elasticacheSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const elasticacheCacheRequireUpgrades = requireProperties(control, [
  {
    types: [
      "aws:elasticache/replicationGroup:ReplicationGroup",
      "aws:elasticache/cluster:Cluster",
      "aws:memorydb/cluster:Cluster",
    ],
    path: "autoMinorVersionUpgrade",
    accepts: { oneOf: [true] },
    weak: "keeps security fixes of the engine away",
  },
  {
    types: ["aws:mq/broker:Broker", "aws:dms/replicationInstance:ReplicationInstance"],
    path: "autoMinorVersionUpgrade",
    accepts: { oneOf: [true] },
    weak: "keeps security fixes of the engine away",
    absent: "and the default keeps security fixes of the engine away",
  },
  {
    types: ["aws:redshift/cluster:Cluster"],
    path: "allowVersionUpgrade",
    accepts: { oneOf: [true] },
    weak: "keeps security fixes of the engine away",
  },
]);
