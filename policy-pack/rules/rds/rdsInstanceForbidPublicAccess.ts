import { rdsInstanceForbidPublicAccess as control } from "../../controls/rdsAccess";
import { requireProperties } from "../../judge/requireProperties";

export const rdsInstanceForbidPublicAccess = requireProperties(control, [
  {
    types: [
      "aws:rds/instance:Instance",
      "aws:rds/clusterInstance:ClusterInstance",
      "aws:neptune/clusterInstance:ClusterInstance",
      "aws:lightsail/database:Database",
      "aws:timestreaminfluxdb/dbInstance:DbInstance",
      "aws:timestreaminfluxdb/dbCluster:DbCluster",
    ],
    path: "publiclyAccessible",
    accepts: { oneOf: [false] },
    weak: "gives the database a public address",
  },
  {
    types: ["aws:neptunegraph/graph:Graph"],
    path: "publicConnectivity",
    accepts: { oneOf: [false] },
    weak: "gives the graph a public endpoint",
  },
]);
