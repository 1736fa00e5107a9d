import { emrClusterRequireKerberos as control } from "../../controls/emrSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const emrClusterRequireKerberos = requireProperties(control, [
  {
    types: ["aws:emr/cluster:Cluster"],
    path: "kerberosAttributes.realm",
    accepts: "given",
    weak: "",
    absent: "so a client states its user, and nothing checks it",
  },
]);
