import { elasticacheCacheRequireBackups as control } from "../../controls/elasticacheSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const elasticacheCacheRequireBackups = requireProperties(control, [
  {
    types: [
      "aws:elasticache/replicationGroup:ReplicationGroup",
      "aws:elasticache/cluster:Cluster",
      "aws:memorydb/cluster:Cluster",
    ],
    path: "snapshotRetentionLimit",
    accepts: { noneOf: [0] },
    weak: "switches automatic snapshots off",
    when: [{ path: "engine", is: ["redis", "valkey"], byDefault: true }],
  },
  {
    types: ["aws:elasticache/replicationGroup:ReplicationGroup"],
    path: "snapshotRetentionLimit",
    accepts: { atLeast: 7 },
    weak: "keeps snapshots for less than 7 days",
    absent: "and the default keeps no snapshots",
    when: [{ path: "globalReplicationGroupId", is: "left out" }],
  },
  {
    types: ["aws:memorydb/cluster:Cluster"],
    path: "snapshotRetentionLimit",
    accepts: { atLeast: 7 },
    weak: "keeps snapshots for less than 7 days",
    absent: "and the default keeps no snapshots",
  },
  {
    types: ["aws:elasticache/cluster:Cluster"],
    path: "snapshotRetentionLimit",
    accepts: { atLeast: 7 },
    weak: "keeps snapshots for less than 7 days",
    absent: "and the default keeps no snapshots",
    when: [
      { path: "replicationGroupId", is: "left out" },
      { path: "engine", is: ["redis", "valkey"] },
    ],
  },
  {
    types: ["aws:elasticache/serverlessCache:ServerlessCache"],
    path: "snapshotRetentionLimit",
    accepts: { atLeast: 7 },
    weak: "keeps snapshots for less than 7 days",
    absent: "and the default keeps no snapshots",
    when: [{ path: "engine", is: ["redis", "valkey"] }],
  },
]);
