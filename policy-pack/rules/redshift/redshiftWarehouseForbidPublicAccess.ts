import { redshiftWarehouseForbidPublicAccess as control } from "../../controls/redshiftSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const redshiftWarehouseForbidPublicAccess = requireProperties(control, [
  {
    types: ["aws:redshift/cluster:Cluster", "aws:redshiftserverless/workgroup:Workgroup"],
    path: "publiclyAccessible",
    accepts: { oneOf: [false] },
    weak: "gives the warehouse a public address",
  },
]);
