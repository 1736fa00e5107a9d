import { rdsDatabaseRequireDeletionProtection as control } from "../../controls/rdsRecovery";
import { requireProperties } from "../../judge/requireProperties";

export const rdsDatabaseRequireDeletionProtection = requireProperties(control, [
  {
    types: ["aws:rds/instance:Instance"],
    path: "deletionProtection",
    accepts: { oneOf: [true] },
    weak: "lets the database be deleted",
    absent: "and the default lets the database be deleted",
    when: [{ path: "replicateSourceDb", is: "left out" }],
    patientData: true,
  },
  {
    types: ["aws:rds/instance:Instance"],
    path: "deletionProtection",
    accepts: { oneOf: [true] },
    weak: "lets the replica be deleted, which may be promoted when its source is lost",
    when: [{ path: "replicateSourceDb", is: "given" }],
    patientData: true,
  },
  {
    types: [
      "aws:rds/cluster:Cluster",
      "aws:docdb/cluster:Cluster",
      "aws:neptune/cluster:Cluster",
      "aws:rds/globalCluster:GlobalCluster",
      "aws:docdb/globalCluster:GlobalCluster",
      "aws:neptune/globalCluster:GlobalCluster",
    ],
    path: "deletionProtection",
    accepts: { oneOf: [true] },
    weak: "lets the cluster be deleted",
    absent: "and the default lets the cluster be deleted",
    patientData: true,
  },
  {
    types: ["aws:neptunegraph/graph:Graph"],
    path: "deletionProtection",
    accepts: { oneOf: [true] },
    weak: "lets the graph be deleted",
    patientData: true,
  },
  {
    types: ["aws:dsql/cluster:Cluster"],
    path: "deletionProtectionEnabled",
    accepts: { oneOf: [true] },
    weak: "lets the cluster be deleted",
    absent: "and the default lets the cluster be deleted",
    patientData: true,
  },
]);
