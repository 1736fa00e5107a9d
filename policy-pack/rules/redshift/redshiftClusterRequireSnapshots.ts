import { redshiftClusterRequireSnapshots as control } from "../../controls/redshiftSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const redshiftClusterRequireSnapshots = requireProperties(control, [
  {
    types: ["aws:redshift/cluster:Cluster"],
    path: "automatedSnapshotRetentionPeriod",
    accepts: { atLeast: 1 },
    weak: "switches automated snapshots off",
  },
  {
    types: ["aws:redshift/cluster:Cluster"],
    path: "encrypted",
    accepts: { oneOf: [true] },
    weak: "keeps the data unencrypted",
  },
  {
    types: ["aws:redshift/cluster:Cluster"],
    path: "skipFinalSnapshot",
    accepts: { oneOf: [false] },
    weak: "deletes the cluster without a last snapshot",
    patientData: true,
  },
]);
