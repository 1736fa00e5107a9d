import { redshiftWarehouseRequireVpcRouting as control } from "../../controls/redshiftSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const redshiftWarehouseRequireVpcRouting = requireProperties(control, [
  {
    types: ["aws:redshift/cluster:Cluster", "aws:redshiftserverless/workgroup:Workgroup"],
    path: "enhancedVpcRouting",
    accepts: { oneOf: [true] },
    weak: "moves data over the internet",
    absent: "and the default moves data over the internet",
  },
]);
