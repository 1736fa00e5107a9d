import { efsAccesspointRequireRootDirectory as control } from "../../controls/efsAccess";
import { requireProperties } from "../../judge/requireProperties";

export const efsAccesspointRequireRootDirectory = requireProperties(control, [
  {
    types: ["aws:efs/accessPoint:AccessPoint"],
    path: "rootDirectory.path",
    accepts: { matches: /^\/+[^/]/ },
    weak: "shows the whole file system",
    absent: "and the default shows the whole file system",
  },
]);
