import { mskClusterRequireAuthentication as control } from "../../controls/mskSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mskClusterRequireAuthentication = requireProperties(control, [
  {
    types: ["aws:msk/cluster:Cluster"],
    path: "clientAuthentication.sasl",
    or: ["clientAuthentication.tls"],
    accepts: "given",
    weak: "",
    absent: "so clients are let in without authentication",
  },
  {
    types: ["aws:msk/serverlessCluster:ServerlessCluster"],
    path: "clientAuthentication.sasl.iam.enabled",
    accepts: { oneOf: [true] },
    weak: "lets clients in without authentication",
    absent: "so clients are let in without authentication",
  },
  {
    types: ["aws:msk/cluster:Cluster"],
    path: "clientAuthentication.unauthenticated",
    accepts: { oneOf: [false] },
    weak: "lets clients in without authentication",
  },
]);
