import { elasticacheCacheRequireBackupRetention as control } from "../../controls/elasticacheSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const engines = ["redis", "valkey"];
const week = {
  path: "snapshotRetentionLimit",
  accepts: { atLeast: 7 },
  weak: "keeps snapshots for less than 7 days",
};

export const elasticacheCacheRequireBackupRetention = requireProperties(control, [
  {
    ...week,
    types: ["aws:elasticache/replicationGroup:ReplicationGroup"],
    when: [{ path: "globalReplicationGroupId", is: "left out" }],
  },
  {
    ...week,
    types: ["aws:elasticache/cluster:Cluster"],
    when: [
      { path: "replicationGroupId", is: "left out" },
      { path: "engine", is: engines },
    ],
  },
  { ...week, types: ["aws:memorydb/cluster:Cluster"] },
  {
    ...week,
    types: ["aws:elasticache/serverlessCache:ServerlessCache"],
    when: [{ path: "engine", is: engines }],
  },
]);
