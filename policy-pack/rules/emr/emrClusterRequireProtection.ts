import { emrClusterRequireProtection as control } from "../../controls/emrSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const emrClusterRequireProtection = requireProperties(control, [
  {
    types: ["aws:emr/cluster:Cluster"],
    path: "securityConfiguration",
    accepts: "given",
    weak: "",
    absent: "so neither disks nor traffic are encrypted",
  },
  {
    types: ["aws:emr/cluster:Cluster"],
    path: "logUri",
    accepts: "given",
    weak: "",
    absent: "so the cluster leaves no record",
  },
  {
    types: ["aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration"],
    path: "blockPublicSecurityGroupRules",
    accepts: { oneOf: [true] },
    weak: "lets clusters be opened to the internet",
  },
  {
    types: ["aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration"],
    each: "permittedPublicSecurityGroupRuleRanges[]",
    path: "minRange",
    accepts: { oneOf: [22] },
    weak: "lets more than SSH be opened to the internet",
  },
  {
    types: ["aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration"],
    each: "permittedPublicSecurityGroupRuleRanges[]",
    path: "maxRange",
    accepts: { oneOf: [22] },
    weak: "lets more than SSH be opened to the internet",
  },
  {
    types: ["aws:emr/cluster:Cluster"],
    path: "ec2Attributes.subnetId",
    or: ["ec2Attributes.subnetIds"],
    accepts: "given",
    weak: "",
    absent: "so the cluster stands in the default VPC with public addresses",
  },
]);
