import { daxClusterRequireTls as control } from "../../controls/daxSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const daxClusterRequireTls = requireProperties(control, [
  {
    types: ["aws:dax/cluster:Cluster"],
    path: "clusterEndpointEncryptionType",
    accepts: { oneOf: ["TLS"] },
    weak: "accepts connections without TLS",
    absent: "and the default accepts connections without TLS",
  },
]);
