import { rdsDatabaseRequireBackups as control } from "../../controls/rdsRecovery";
import { requireProperties } from "../../judge/requireProperties";

/** Zero is told by itself: it is none at all, and no matter of how long. */
const none = {
  path: "backupRetentionPeriod",
  accepts: { noneOf: [0] },
  weak: "switches automated backups off",
} as const;

export const rdsDatabaseRequireBackups = requireProperties(control, [
  { ...none, types: ["aws:rds/instance:Instance"], when: [{ path: "replicateSourceDb", is: "left out" }] },
  { ...none, types: ["aws:rds/cluster:Cluster", "aws:docdb/cluster:Cluster", "aws:neptune/cluster:Cluster"] },
  {
    types: ["aws:rds/instance:Instance"],
    path: "backupRetentionPeriod",
    accepts: { atLeast: 7 },
    weak: "keeps automated backups for less than 7 days",
    absent: "and the default keeps none",
    when: [{ path: "replicateSourceDb", is: "left out" }],
  },
  {
    types: ["aws:rds/cluster:Cluster", "aws:docdb/cluster:Cluster", "aws:neptune/cluster:Cluster"],
    path: "backupRetentionPeriod",
    accepts: { atLeast: 7 },
    weak: "keeps automated backups for less than 7 days",
    absent: "and the default keeps them for one day",
  },
  {
    types: ["aws:docdb/elasticCluster:ElasticCluster"],
    path: "backupRetentionPeriod",
    accepts: { atLeast: 7 },
    weak: "keeps automated backups for less than 7 days",
  },
  {
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    path: "deleteAutomatedBackups",
    accepts: { oneOf: [false] },
    weak: "deletes the automated backups together with the database",
    patientData: true,
  },
  {
    types: ["aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication"],
    path: "retentionPeriod",
    accepts: { atLeast: 7 },
    weak: "keeps the copies of automated backups for less than 7 days",
  },
]);
