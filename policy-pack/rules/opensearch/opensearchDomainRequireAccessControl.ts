import { opensearchDomainRequireAccessControl as control } from "../../controls/opensearchSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const opensearchDomainRequireAccessControl = requireProperties(control, [
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
