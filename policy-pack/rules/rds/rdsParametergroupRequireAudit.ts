import { rdsParametergroupRequireAudit as control } from "../../controls/rdsRecords";
import { lookString } from "../../judge/look";
import { parameter, parametersOf, type Parameters } from "../../judge/parameters";
import type { Rule } from "../../judge/rule";

const groups = ["aws:rds/parameterGroup:ParameterGroup", "aws:rds/clusterParameterGroup:ClusterParameterGroup"];
const cluster = "aws:docdb/cluster:Cluster";
/** The groups of clusters, and the parameter that makes them write the audit log that they export. */
const recorders: Readonly<Record<string, string>> = {
  "aws:docdb/clusterParameterGroup:ClusterParameterGroup": "audit_logs",
  "aws:neptune/clusterParameterGroup:ClusterParameterGroup": "neptune_enable_audit_log",
};
const at = "parameters";
const mend = "give the parameter a plain value.";

/** Halves of a recorder that do nothing alone. A group that sets up none of them may record by other means. */
function halves(parameters: Parameters): readonly string[] {
  const set = (name: string): string | undefined => parameter(parameters, name) ?? undefined;
  const [libraries, log, switched, events] = [
    set("shared_preload_libraries"),
    set("pgaudit.log"),
    set("server_audit_logging"),
    set("server_audit_events"),
  ];
  const loaded = libraries?.split(",").some((library) => library.trim() === "pgaudit") === true;
  return [
    loaded && log === undefined ? "load pgAudit and leave pgaudit.log at its default, which records nothing" : "",
    !loaded && log !== undefined ? "set pgaudit.log and do not load pgAudit in shared_preload_libraries" : "",
    events !== undefined && switched === undefined ? "name server_audit_events and leave server_audit_logging off" : "",
    set("log_disconnections") !== undefined && set("log_connections") === undefined
      ? "record the ends of connections, and leave log_connections at its default, which records no log-in"
      : "",
    switched === "1" && events === undefined ? "switch server_audit_logging on without server_audit_events" : "",
  ].filter((fault) => fault !== "");
}

export const rdsParametergroupRequireAudit: Rule = {
  control,
  types: [...groups, ...Object.keys(recorders), cluster],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const parameters = parametersOf(resource.props);
    const recorder = recorders[resource.type];
    if (resource.type === cluster) {
      const named = lookString(resource.props, "dbClusterParameterGroupName");
      if (named.state === "absent" || (named.state === "known" && named.value.startsWith("default."))) {
        const what = "is not set, and the default group records nothing";
        verdict.violation({ resource, at: "dbClusterParameterGroupName", what });
      }
    } else if (recorder !== undefined) {
      const value = parameter(parameters, recorder);
      if (value === null) {
        verdict.unprovable({ resource, at, what: `may leave ${recorder} off: it is not known yet`, mend });
      } else if (value === undefined || /^(disabled|none|0|)$/.test(value)) {
        verdict.violation({ resource, at, what: `do not switch ${recorder} on` });
      }
    } else if (!parameters.open) {
      halves(parameters).forEach((what) => verdict.violation({ resource, at, what }));
    }
  },
};
