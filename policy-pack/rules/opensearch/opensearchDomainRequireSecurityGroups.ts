import { opensearchDomainRequireSecurityGroups as control } from "../../controls/opensearchSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const opensearchDomainRequireSecurityGroups = requireProperties(control, [
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    each: "vpcOptions",
    path: "securityGroupIds",
    accepts: "given",
    weak: "",
    absent: "so the default security group of the VPC decides who reaches the domain",
  },
]);
