import { rdsParametergroupRequireTls as control } from "../../controls/rdsTransport";
import { lookString } from "../../judge/look";
import { parameter, parametersOf } from "../../judge/parameters";
import type { Judged } from "../../judge/resource";
import type { Rule, Verdict } from "../../judge/rule";
import { judgeDatabase } from "./defaultGroup";
import { enforcementOf, oldVersions } from "./engines";

const instance = "aws:rds/instance:Instance";
const cluster = "aws:rds/cluster:Cluster";
const groups = [
  "aws:rds/parameterGroup:ParameterGroup",
  "aws:rds/clusterParameterGroup:ClusterParameterGroup",
  "aws:docdb/clusterParameterGroup:ClusterParameterGroup",
  "aws:neptune/clusterParameterGroup:ClusterParameterGroup",
];
const mend = "give the parameter a plain value.";

export const rdsParametergroupRequireTls: Rule = {
  control,
  types: [...groups, instance, cluster],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (groups.includes(resource.type)) {
      judgeGroup(resource, verdict);
    }
  },
  stack: (stack, verdict) => {
    for (const resource of stack.ofType([instance, cluster])) {
      judgeDatabase(
        resource,
        resource.type === instance ? "parameterGroupName" : "dbClusterParameterGroupName",
        verdict,
      );
    }
  },
};

function judgeGroup(resource: Judged, verdict: Verdict): void {
  const family = lookString(resource.props, "family");
  const parameters = parametersOf(resource.props);
  const enforcement = family.state === "known" ? enforcementOf(family.value.toLowerCase()) : undefined;
  const at = "parameters";
  // The instances of an Aurora cluster take the parameter from the group of the cluster.
  const ofInstances = resource.type === groups[0] && family.state === "known" && family.value.startsWith("aurora");
  if (enforcement !== undefined) {
    const value = parameter(parameters, enforcement.parameter);
    if (value === null) {
      verdict.unprovable({ resource, at, what: `may leave ${enforcement.parameter} off: it is not known yet`, mend });
    } else if (value === undefined ? !enforcement.byDefault && !ofInstances : !enforcement.good.includes(value)) {
      verdict.violation({
        resource,
        at,
        what: `do not switch ${enforcement.parameter} on, so plain connections are accepted`,
      });
    }
  }
  for (const [name, old] of Object.entries(oldVersions)) {
    const value = parameter(parameters, name);
    if (value === null && parameters.values.has(name)) {
      verdict.unprovable({
        resource,
        at,
        what: `may allow a version below TLS 1.2 in ${name}: it is not known yet`,
        mend,
      });
    } else if (old.test(value ?? "")) {
      verdict.violation({ resource, at, what: `allow a version below TLS 1.2 in ${name}` });
    }
  }
}
