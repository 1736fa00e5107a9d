import { opensearchDomainRequireLogs as control } from "../../controls/opensearchSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const opensearchDomainRequireLogs = requireProperties(control, [
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    path: "logPublishingOptions",
    accepts: "given",
    weak: "",
    absent: "so the domain leaves no record",
  },
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    each: "logPublishingOptions[]",
    path: "enabled",
    accepts: { oneOf: [true] },
    weak: "switches the log off",
  },
]);
