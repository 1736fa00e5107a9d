import { opensearchDomainRequireZones as control } from "../../controls/opensearchStandby";
import { standbyRule } from "./standby";

export const opensearchDomainRequireZones = standbyRule(control, [
  {
    path: "clusterConfig.zoneAwarenessEnabled",
    or: ["clusterConfig.multiAzWithStandbyEnabled"],
    accepts: { oneOf: [true] },
    weak: "keeps the index in one zone",
    absent: "and the default is one zone",
  },
]);
