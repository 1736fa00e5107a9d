import { eksClusterRequireLogs as control } from "../../controls/eksSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const eksClusterRequireLogs = requireProperties(control, [
  {
    types: ["aws:eks/cluster:Cluster"],
    path: "enabledClusterLogTypes",
    accepts: { contains: ["api", "audit", "authenticator", "controllerManager", "scheduler"] },
    weak: "leaves out the api, audit, authenticator, controllerManager or scheduler log",
    absent: "so the cluster leaves no record",
  },
]);
