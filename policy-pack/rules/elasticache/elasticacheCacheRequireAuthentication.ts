import { elasticacheCacheRequireAuthentication as control } from "../../controls/elasticacheSafeguards";
import { lookString } from "../../judge/look";
import { type PropertyRule, requireProperties } from "../../judge/requireProperties";
import type { Judged } from "../../judge/resource";

const stated = requireProperties(control, [
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
    types: ["aws:elasticache/replicationGroup:ReplicationGroup"],
    path: "authTokenUpdateStrategy",
    accepts: { noneOf: ["DELETE"] },
    weak: "takes the token away",
  },
]);

const user = "aws:elasticache/user:User";

/**
 * A user that is off cannot log in: that is how the default user, which nobody can delete, is shut.
 * Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html
 */
function isOff({ type, props }: Judged): boolean {
  const access = lookString(props, "accessString");
  const words = access.state === "known" ? access.value.split(/\s+/) : [];
  return type === user && words.includes("off") && !words.includes("on");
}

export const elasticacheCacheRequireAuthentication: PropertyRule = {
  ...stated,
  resource: (resource, verdict) => {
    if (!isOff(resource)) {
      stated.resource?.(resource, verdict);
    }
  },
};
