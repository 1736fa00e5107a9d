import { mskClusterForbidPublicAccess as control } from "../../controls/mskSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const mskClusterForbidPublicAccess = requireProperties(control, [
  {
    types: ["aws:msk/cluster:Cluster"],
    path: "brokerNodeGroupInfo.connectivityInfo.publicAccess.type",
    accepts: { oneOf: ["DISABLED"] },
    weak: "gives brokers public addresses",
  },
]);
