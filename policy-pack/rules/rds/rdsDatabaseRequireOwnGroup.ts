import { rdsDatabaseRequireOwnGroup as control } from "../../controls/uniformity";
import { look, lookString } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

/** Databases, the property that names their parameter group, and the type of that group. */
const kinds = [
  ["aws:rds/instance:Instance", "parameterGroupName", "aws:rds/parameterGroup:ParameterGroup"],
  ["aws:rds/cluster:Cluster", "dbClusterParameterGroupName", "aws:rds/clusterParameterGroup:ClusterParameterGroup"],
  [
    "aws:neptune/cluster:Cluster",
    "neptuneClusterParameterGroupName",
    "aws:neptune/clusterParameterGroup:ClusterParameterGroup",
  ],
  [
    "aws:elasticache/replicationGroup:ReplicationGroup",
    "parameterGroupName",
    "aws:elasticache/parameterGroup:ParameterGroup",
  ],
] as const;
const sources = ["replicateSourceDb", "replicationSourceIdentifier", "globalReplicationGroupId"];

export const rdsDatabaseRequireOwnGroup: Rule = {
  control,
  types: kinds.flatMap(([type, , group]) => [type, group]),
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    for (const [type, at, groupType] of kinds) {
      const groups = stack.ofType([groupType]);
      for (const resource of stack.ofType([type]).filter((item) => usesDefault(item, at))) {
        const engine = engineOf(resource);
        const group = groups.find(({ props }) => engine !== undefined && isFor(String(props["family"]), engine));
        if (group !== undefined) {
          const what = `is not set, though '${group.name}' is the stack's parameter group for this engine`;
          verdict.violation({ resource, at, what });
        }
      }
    }
  },
};

function usesDefault({ props }: Judged, at: string): boolean {
  const isReplica = sources.some((source) => look(props, source).state !== "absent");
  return !isReplica && look(props, at).state === "absent";
}

/** Neptune has one engine, and a replication group without a word is Redis. */
function engineOf({ type, props }: Judged): string | undefined {
  const seen = lookString(props, "engine");
  const usual = type.startsWith("aws:neptune/") ? "neptune" : type.startsWith("aws:elasticache/") ? "redis" : undefined;
  return seen.state === "known" ? seen.value.toLowerCase() : seen.state === "absent" ? usual : undefined;
}

/** `postgres17`, `valkey8`, `sqlserver-se-16.0`: the engine, and what is left is a version. */
function isFor(family: string, engine: string): boolean {
  return family.startsWith(engine) && /^-?\d/.test(family.slice(engine.length));
}
