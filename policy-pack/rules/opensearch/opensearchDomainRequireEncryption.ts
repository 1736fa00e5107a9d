import { opensearchDomainRequireEncryption as control } from "../../controls/opensearch";
import { requireProperties } from "../../judge/requireProperties";

export const opensearchDomainRequireEncryption = requireProperties(control, [
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    path: "encryptAtRest.enabled",
    accepts: { oneOf: [true] },
    weak: "keeps the index unencrypted",
    absent: "and the default keeps the index unencrypted",
  },
]);
