import { opensearchDomainRequireMasters as control } from "../../controls/opensearchStandby";
import { standbyRule } from "./standby";

export const opensearchDomainRequireMasters = standbyRule(control, [
  {
    path: "clusterConfig.dedicatedMasterEnabled",
    accepts: { oneOf: [true] },
    weak: "lets the nodes that hold data elect their own master",
  },
  {
    path: "clusterConfig.dedicatedMasterCount",
    accepts: { atLeast: 3 },
    weak: "is no majority when one master is lost",
    when: [{ path: "clusterConfig.dedicatedMasterEnabled", is: [true] }],
  },
]);
