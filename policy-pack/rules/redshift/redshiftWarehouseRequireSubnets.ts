import { redshiftWarehouseRequireSubnets as control } from "../../controls/redshiftSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const redshiftWarehouseRequireSubnets = requireProperties(control, [
  {
    types: ["aws:redshift/cluster:Cluster"],
    path: "clusterSubnetGroupName",
    accepts: { noneOf: ["default"] },
    weak: "puts the cluster into the default VPC, whose subnets are public",
    absent: "so the cluster stands in the default VPC, whose subnets are public",
    reference: true,
  },
  {
    types: ["aws:redshiftserverless/workgroup:Workgroup"],
    path: "subnetIds",
    accepts: "given",
    weak: "",
    absent: "so the workgroup stands in the default VPC, whose subnets are public",
  },
]);
