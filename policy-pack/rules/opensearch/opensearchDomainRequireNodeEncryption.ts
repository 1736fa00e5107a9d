import { opensearchDomainRequireNodeEncryption as control } from "../../controls/opensearchTransport";
import { requireProperties } from "../../judge/requireProperties";

export const opensearchDomainRequireNodeEncryption = requireProperties(control, [
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    path: "nodeToNodeEncryption.enabled",
    accepts: { oneOf: [true] },
    weak: "leaves traffic between nodes in the clear",
    absent: "and traffic between nodes is in the clear",
  },
]);
