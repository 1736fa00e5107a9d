import { workloadEngineForbidUnsupportedVersions as control } from "../../controls/workloadSafeguards";
import { lookString } from "../../judge/look";
import type { Rule } from "../../judge/rule";

/** Types that name a version, and the properties with the engine and the version. */
const places: Readonly<Record<string, readonly [engine: string, version: string]>> = {
  "aws:rds/instance:Instance": ["engine", "engineVersion"],
  "aws:rds/cluster:Cluster": ["engine", "engineVersion"],
  "aws:rds/globalCluster:GlobalCluster": ["engine", "engineVersion"],
  "aws:elasticache/replicationGroup:ReplicationGroup": ["engine", "engineVersion"],
  "aws:elasticache/cluster:Cluster": ["engine", "engineVersion"],
  "aws:mq/broker:Broker": ["engineType", "engineVersion"],
  "aws:glue/job:Job": ["command.name", "glueVersion"],
};

/** The oldest versions with security fixes. */
const oldest: Readonly<Record<string, readonly [major: number, minor: number]>> = {
  "postgres": [13, 3],
  "aurora-postgresql": [13, 0],
  "mysql": [8, 0],
  "aurora-mysql": [8, 0],
  "mariadb": [10, 6],
  "redis": [6, 0],
  "activemq": [5, 16],
  "rabbitmq": [3, 11],
  "glueetl": [3, 0],
  "gluestreaming": [3, 0],
};

/** `5.7.mysql_aurora.2.11` and `13` as numbers; a minor version that is left to AWS is its newest. */
function isBelow(version: string, [major, minor]: readonly [number, number]): boolean {
  const [, first = "", second] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return first !== "" && (Number(first) < major || (Number(first) === major && Number(second ?? Infinity) < minor));
}

export const workloadEngineForbidUnsupportedVersions: Rule = {
  control,
  types: Object.keys(places),
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const [engineAt = "", at = ""] = places[resource.type] ?? [];
    const engine = lookString(resource.props, engineAt);
    const version = lookString(resource.props, at);
    const name = engine.state === "known" ? engine.value.toLowerCase() : "";
    const limit = oldest[name];
    if (limit !== undefined && version.state === "known" && isBelow(version.value, limit)) {
      verdict.violation({ resource, at, what: "names a version that gets no security fixes" });
    }
  },
};
