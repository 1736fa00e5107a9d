import { mskClusterRequireTls as control } from "../../controls/mskSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mskClusterRequireTls = requireProperties(control, [
  {
    types: ["aws:msk/cluster:Cluster"],
    path: "encryptionInfo.encryptionInTransit.clientBroker",
    accepts: { oneOf: ["TLS"] },
    weak: "lets clients connect without TLS",
  },
  {
    types: ["aws:msk/cluster:Cluster"],
    path: "encryptionInfo.encryptionInTransit.inCluster",
    accepts: { oneOf: [true] },
    weak: "leaves traffic between brokers in the clear",
  },
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
  {
    types: ["aws:msk/cluster:Cluster"],
    path: "brokerNodeGroupInfo.connectivityInfo.publicAccess.type",
    accepts: { oneOf: ["DISABLED"] },
    weak: "gives brokers public addresses",
  },
]);
