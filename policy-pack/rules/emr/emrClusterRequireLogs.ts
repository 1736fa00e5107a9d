import { emrClusterRequireLogs as control } from "../../controls/emrSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const emrClusterRequireLogs = requireProperties(control, [
  {
    types: ["aws:emr/cluster:Cluster"],
    path: "logUri",
    accepts: "given",
    weak: "",
    absent: "so the cluster leaves no record",
  },
]);
