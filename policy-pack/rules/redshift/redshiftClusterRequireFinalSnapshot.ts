import { redshiftClusterRequireFinalSnapshot as control } from "../../controls/redshiftSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const redshiftClusterRequireFinalSnapshot = requireProperties(control, [
  {
    types: ["aws:redshift/cluster:Cluster"],
    path: "skipFinalSnapshot",
    accepts: { oneOf: [false] },
    weak: "deletes the cluster without a last snapshot",
    patientData: true,
  },
]);
