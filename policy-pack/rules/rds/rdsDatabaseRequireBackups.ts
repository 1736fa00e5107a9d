import { rdsDatabaseRequireBackups as control } from "../../controls/rdsRecovery";
import { requireProperties } from "../../judge/requireProperties";

const source = [{ path: "replicateSourceDb", is: "left out" }] as const;
const none = {
  path: "backupRetentionPeriod",
  accepts: { noneOf: [0] },
  weak: "switches automated backups off",
};

export const rdsDatabaseRequireBackups = requireProperties(control, [
  { ...none, types: ["aws:rds/instance:Instance"], when: source, absent: "and the default keeps none" },
  {
    ...none,
    types: ["aws:rds/cluster:Cluster", "aws:docdb/cluster:Cluster", "aws:neptune/cluster:Cluster"],
    absent: "and the default keeps them for one day",
  },
]);
