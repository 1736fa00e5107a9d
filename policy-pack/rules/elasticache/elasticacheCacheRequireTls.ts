import { elasticacheCacheRequireTls as control } from "../../controls/elasticacheSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const elasticacheCacheRequireTls = requireProperties(control, [
  {
    types: ["aws:elasticache/replicationGroup:ReplicationGroup"],
    path: "transitEncryptionEnabled",
    accepts: { oneOf: [true] },
    weak: "accepts connections without TLS",
    absent: "and the default accepts connections without TLS",
    when: [{ path: "globalReplicationGroupId", is: "left out" }],
  },
  {
    types: ["aws:elasticache/replicationGroup:ReplicationGroup"],
    path: "transitEncryptionMode",
    accepts: { oneOf: ["required"] },
    weak: "accepts connections without TLS beside those with it",
  },
  {
    types: ["aws:elasticache/cluster:Cluster"],
    path: "transitEncryptionEnabled",
    accepts: { oneOf: [true] },
    weak: "accepts connections without TLS",
    absent: "and the default accepts connections without TLS",
    when: [{ path: "replicationGroupId", is: "left out" }],
  },
  {
    types: ["aws:memorydb/cluster:Cluster", "aws:memorydb/multiRegionCluster:MultiRegionCluster"],
    path: "tlsEnabled",
    accepts: { oneOf: [true] },
    weak: "accepts connections without TLS",
  },
]);
