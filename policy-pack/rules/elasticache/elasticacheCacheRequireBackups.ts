import { elasticacheCacheRequireBackups as control } from "../../controls/elasticacheSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const path = "snapshotRetentionLimit";
const engines = ["redis", "valkey"];
const absent = "and the default keeps no snapshots";
const none = { path, accepts: { noneOf: [0] }, weak: "switches automatic snapshots off" };
const unset = { path, accepts: "given", weak: "", absent } as const;

export const elasticacheCacheRequireBackups = requireProperties(control, [
  {
    ...none,
    types: ["aws:elasticache/replicationGroup:ReplicationGroup", "aws:elasticache/cluster:Cluster"],
    when: [{ path: "engine", is: engines, byDefault: true }],
  },
  {
    ...unset,
    types: ["aws:elasticache/replicationGroup:ReplicationGroup"],
    when: [{ path: "globalReplicationGroupId", is: "left out" }],
  },
  {
    ...unset,
    types: ["aws:elasticache/cluster:Cluster"],
    when: [
      { path: "replicationGroupId", is: "left out" },
      { path: "engine", is: engines },
    ],
  },
  { ...none, absent, types: ["aws:memorydb/cluster:Cluster"] },
  {
    ...none,
    absent,
    types: ["aws:elasticache/serverlessCache:ServerlessCache"],
    when: [{ path: "engine", is: engines }],
  },
]);
