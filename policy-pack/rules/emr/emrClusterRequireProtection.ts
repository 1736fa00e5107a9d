import { emrClusterRequireProtection as control } from "../../controls/emrSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const emrClusterRequireProtection = requireProperties(control, [
  {
    types: ["aws:emr/cluster:Cluster"],
    path: "securityConfiguration",
    accepts: "given",
    weak: "",
    absent: "so neither disks nor traffic are encrypted",
  },
  {
    types: ["aws:emr/cluster:Cluster"],
    path: "logUri",
    accepts: "given",
    weak: "",
    absent: "so the cluster leaves no record",
  },
  {
    types: ["aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration"],
    path: "blockPublicSecurityGroupRules",
    accepts: { oneOf: [true] },
    weak: "lets clusters be opened to the internet",
  },
]);
