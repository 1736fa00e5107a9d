import { rdsDatabaseRequireAuditExports as control } from "../../controls/rdsRecords";
import { requireProperties } from "../../judge/requireProperties";

const databases = ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"];
const audited = [
  ...["mysql", "aurora-mysql", "aurora", "mariadb"],
  ...["oracle-ee", "oracle-ee-cdb", "oracle-se2", "oracle-se2-cdb"],
];

export const rdsDatabaseRequireAuditExports = requireProperties(control, [
  {
    types: databases,
    path: "enabledCloudwatchLogsExports",
    accepts: { contains: ["postgresql"] },
    weak: "leaves out the postgresql log, which holds connections and pgAudit's records",
    when: [{ path: "engine", is: ["postgres", "aurora-postgresql"] }],
  },
  {
    types: databases,
    path: "enabledCloudwatchLogsExports",
    accepts: { contains: ["audit"] },
    weak: "leaves out the audit log",
    when: [{ path: "engine", is: audited }],
  },
  {
    types: databases,
    path: "enabledCloudwatchLogsExports",
    accepts: { contains: ["error"] },
    weak: "leaves out the error log, in which SQL Server keeps failed log-ins",
    when: [{ path: "engine", is: ["sqlserver-ee", "sqlserver-se", "sqlserver-ex", "sqlserver-web"] }],
  },
  {
    types: ["aws:docdb/cluster:Cluster"],
    path: "enabledCloudwatchLogsExports",
    accepts: { contains: ["audit"] },
    weak: "leaves out the audit log",
  },
  {
    types: ["aws:neptune/cluster:Cluster"],
    path: "enableCloudwatchLogsExports",
    accepts: { contains: ["audit"] },
    weak: "leaves out the audit log",
  },
]);
