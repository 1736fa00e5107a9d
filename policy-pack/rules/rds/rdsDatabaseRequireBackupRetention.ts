import { rdsDatabaseRequireBackupRetention as control } from "../../controls/rdsRecovery";
import { requireProperties } from "../../judge/requireProperties";

const week = {
  path: "backupRetentionPeriod",
  accepts: { atLeast: 7 },
  weak: "keeps automated backups for less than 7 days",
};

export const rdsDatabaseRequireBackupRetention = requireProperties(control, [
  { ...week, types: ["aws:rds/instance:Instance"], when: [{ path: "replicateSourceDb", is: "left out" }] },
  {
    ...week,
    types: [
      "aws:rds/cluster:Cluster",
      "aws:docdb/cluster:Cluster",
      "aws:docdb/elasticCluster:ElasticCluster",
      "aws:neptune/cluster:Cluster",
    ],
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
