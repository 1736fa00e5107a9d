import { opensearchDomainRequireNodes as control } from "../../controls/opensearchStandby";
import { standbyRule } from "./standby";

const path = "clusterConfig.instanceCount";
const weak = "leaves too few nodes to lose one";

export const opensearchDomainRequireNodes = standbyRule(
  control,
  [{ path, accepts: { atLeast: 2 }, weak, absent: "and one node is none to lose" }],
  [{ path, accepts: { atLeast: 3 }, weak }],
);
