import { rdsInstanceForbidPublicAccess as control } from "../../controls/rdsSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const rdsInstanceForbidPublicAccess = requireProperties(control, [
  {
    types: [
      "aws:rds/instance:Instance",
      "aws:rds/clusterInstance:ClusterInstance",
      "aws:neptune/clusterInstance:ClusterInstance",
      "aws:lightsail/database:Database",
    ],
    path: "publiclyAccessible",
    accepts: { oneOf: [false] },
    weak: "gives the database a public address",
  },
]);
