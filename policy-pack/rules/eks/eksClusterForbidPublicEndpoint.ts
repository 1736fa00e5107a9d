import { eksClusterForbidPublicEndpoint as control } from "../../controls/eksAdvice";
import { requireProperties } from "../../judge/requireProperties";

export const eksClusterForbidPublicEndpoint = requireProperties(control, [
  {
    types: ["aws:eks/cluster:Cluster"],
    path: "vpcConfig.endpointPublicAccess",
    accepts: { oneOf: [false] },
    weak: "is reachable from outside the VPC",
    absent: "and the default is reachable from outside the VPC",
  },
]);
