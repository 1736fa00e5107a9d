import { opensearchDomainRequireLogs as control } from "../../controls/opensearchSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"];

export const opensearchDomainRequireLogs = requireProperties(control, [
  {
    types,
    path: "logPublishingOptions",
    accepts: "given",
    weak: "",
    absent: "so the domain leaves no record",
  },
  {
    types,
    each: "logPublishingOptions[]",
    path: "enabled",
    accepts: { oneOf: [true] },
    weak: "switches the log off",
  },
]);
