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
]);
