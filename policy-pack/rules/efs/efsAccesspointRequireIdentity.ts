import { efsAccesspointRequireIdentity as control } from "../../controls/efsAccess";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:efs/accessPoint:AccessPoint"];

export const efsAccesspointRequireIdentity = requireProperties(control, [
  {
    types,
    path: "posixUser.uid",
    accepts: { noneOf: [0] },
    weak: "lets clients act as root",
    absent: "so clients say themselves who they are",
  },
  { types, path: "posixUser.gid", accepts: { noneOf: [0] }, weak: "lets clients act for the group of root" },
]);
