import { rdsDatabaseRequireFinalSnapshot as control } from "../../controls/rdsRecovery";
import { requireProperties } from "../../judge/requireProperties";

export const rdsDatabaseRequireFinalSnapshot = requireProperties(control, [
  {
    types: ["aws:rds/instance:Instance"],
    path: "skipFinalSnapshot",
    accepts: { oneOf: [false] },
    weak: "deletes the database without a last snapshot",
    when: [{ path: "replicateSourceDb", is: "left out" }],
    patientData: true,
  },
  {
    types: ["aws:rds/cluster:Cluster", "aws:docdb/cluster:Cluster", "aws:neptune/cluster:Cluster"],
    path: "skipFinalSnapshot",
    accepts: { oneOf: [false] },
    weak: "deletes the cluster without a last snapshot",
    patientData: true,
  },
]);
