import { elasticacheCacheRequireAuthentication as control } from "../../controls/elasticacheSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const elasticacheCacheRequireAuthentication = requireProperties(control, [
  {
    types: ["aws:elasticache/replicationGroup:ReplicationGroup"],
    path: "userGroupIds",
    or: ["authToken", "authTokenWo"],
    accepts: "given",
    weak: "",
    absent: "and there is no authToken, so whoever reaches the cache may read it",
    when: [{ path: "globalReplicationGroupId", is: "left out" }],
  },
  {
    types: ["aws:elasticache/serverlessCache:ServerlessCache"],
    path: "userGroupId",
    accepts: "given",
    weak: "",
    absent: "so whoever reaches the cache may read it",
    when: [{ path: "engine", is: ["redis", "valkey"] }],
  },
  {
    types: ["aws:memorydb/cluster:Cluster"],
    path: "aclName",
    accepts: { noneOf: ["open-access"] },
    weak: "lets in whoever reaches the cluster",
  },
  {
    types: ["aws:elasticache/user:User"],
    path: "noPasswordRequired",
    accepts: { oneOf: [false] },
    weak: "lets the user in without a password",
  },
  {
    types: ["aws:elasticache/user:User", "aws:memorydb/user:User"],
    path: "authenticationMode.type",
    accepts: { noneOf: ["no-password-required", "no-password"] },
    weak: "lets the user in without a password",
  },
  {
    types: ["aws:memorydb/cluster:Cluster"],
    path: "tlsEnabled",
    accepts: { oneOf: [true] },
    weak: "accepts connections without TLS",
  },
]);
