import { rdsInstanceRequireValidAuthority as control } from "../../controls/rdsTransport";
import { requireProperties } from "../../judge/requireProperties";

export const rdsInstanceRequireValidAuthority = requireProperties(control, [
  {
    types: [
      "aws:rds/instance:Instance",
      "aws:rds/clusterInstance:ClusterInstance",
      "aws:docdb/clusterInstance:ClusterInstance",
    ],
    path: "caCertIdentifier",
    accepts: { noneOf: ["rds-ca-2015", "rds-ca-2019"] },
    weak: "names a certificate authority that has expired",
  },
  {
    types: ["aws:rds/cluster:Cluster"],
    path: "caCertificateIdentifier",
    accepts: { noneOf: ["rds-ca-2015", "rds-ca-2019"] },
    weak: "names a certificate authority that has expired",
  },
]);
