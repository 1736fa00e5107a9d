import { eksClusterRequireSupportedVersion as control } from "../../controls/eksAdvice";
import { requireProperties } from "../../judge/requireProperties";

export const eksClusterRequireSupportedVersion = requireProperties(control, [
  {
    types: ["aws:eks/cluster:Cluster", "aws:eks/nodeGroup:NodeGroup"],
    path: "version",
    accepts: { matches: /^1\.([3-9]\d|\d{3,})(\.|$)/ },
    weak: "gets no security updates any more",
    reference: true,
  },
  {
    types: ["aws:eks/cluster:Cluster"],
    path: "deletionProtection",
    accepts: { oneOf: [true] },
    weak: "lets one call delete the cluster",
    patientData: true,
  },
]);
