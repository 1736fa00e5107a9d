import { rdsDatabaseRequireLogExports as control } from "../../controls/rdsSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const rdsDatabaseRequireLogExports = requireProperties(control, [
  {
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    path: "enabledCloudwatchLogsExports",
    accepts: "given",
    weak: "",
    absent: "so the database's logs stay on the instance and end with it",
    when: [{ path: "replicateSourceDb", is: "left out" }],
  },
  {
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    path: "enabledCloudwatchLogsExports",
    accepts: { contains: ["postgresql"] },
    weak: "leaves out the postgresql log, which holds connections and pgAudit's records",
    when: [{ path: "engine", is: ["postgres", "aurora-postgresql"] }],
  },
  {
    types: ["aws:docdb/cluster:Cluster"],
    path: "enabledCloudwatchLogsExports",
    accepts: { contains: ["audit"] },
    weak: "leaves out the audit log",
    absent: "so the audit log is not exported",
  },
  {
    types: ["aws:neptune/cluster:Cluster"],
    path: "enableCloudwatchLogsExports",
    accepts: { contains: ["audit"] },
    weak: "leaves out the audit log",
    absent: "so the audit log is not exported",
  },
]);
