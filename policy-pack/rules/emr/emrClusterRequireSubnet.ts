import { emrClusterRequireSubnet as control } from "../../controls/emrSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const emrClusterRequireSubnet = requireProperties(control, [
  {
    types: ["aws:emr/cluster:Cluster"],
    path: "ec2Attributes.subnetId",
    or: ["ec2Attributes.subnetIds"],
    accepts: "given",
    weak: "",
    absent: "so the cluster stands in the default VPC with public addresses",
  },
]);
