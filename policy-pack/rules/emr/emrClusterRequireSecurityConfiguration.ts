import { emrClusterRequireSecurityConfiguration as control } from "../../controls/emrSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const emrClusterRequireSecurityConfiguration = requireProperties(control, [
  {
    types: ["aws:emr/cluster:Cluster"],
    path: "securityConfiguration",
    accepts: "given",
    weak: "",
    absent: "so neither disks nor traffic are encrypted",
  },
]);
