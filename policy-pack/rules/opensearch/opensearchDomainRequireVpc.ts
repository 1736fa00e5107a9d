import { opensearchDomainRequireVpc as control } from "../../controls/opensearchSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const opensearchDomainRequireVpc = requireProperties(control, [
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    path: "vpcOptions.subnetIds",
    accepts: "given",
    weak: "",
    absent: "so the domain has a public endpoint",
  },
]);
