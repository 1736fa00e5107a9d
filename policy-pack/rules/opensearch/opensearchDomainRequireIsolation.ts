import { opensearchDomainRequireIsolation as control } from "../../controls/opensearchSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const opensearchDomainRequireIsolation = requireProperties(control, [
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    path: "vpcOptions.subnetIds",
    accepts: "given",
    weak: "",
    absent: "so the domain has a public endpoint",
  },
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    each: "vpcOptions",
    path: "securityGroupIds",
    accepts: "given",
    weak: "",
    absent: "so the default security group of the VPC decides who reaches the domain",
  },
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    path: "advancedSecurityOptions.enabled",
    accepts: { oneOf: [true] },
    weak: "leaves fine-grained access control off",
    absent: "so fine-grained access control is off",
  },
  {
    types: ["aws:opensearch/domain:Domain"],
    path: "advancedSecurityOptions.anonymousAuthEnabled",
    accepts: { oneOf: [false] },
    weak: "lets anonymous users in",
  },
]);
