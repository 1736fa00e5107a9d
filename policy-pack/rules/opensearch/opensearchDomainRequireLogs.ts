import { opensearchDomainRequireLogs as control } from "../../controls/opensearchSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"];

/** Who did what, and what went wrong. The slow logs repeat queries, and patient data with them: nobody has to have them. */
export const opensearchDomainRequireLogs = requireProperties(control, [
  {
    types,
    path: "logPublishingOptions",
    accepts: { contains: ["AUDIT_LOGS"], of: "logType" },
    weak: "leaves out AUDIT_LOGS",
    absent: "so the domain leaves no record",
  },
  {
    types,
    path: "logPublishingOptions",
    accepts: { contains: ["ES_APPLICATION_LOGS"], of: "logType" },
    weak: "leaves out ES_APPLICATION_LOGS",
  },
  {
    types,
    each: "logPublishingOptions[]",
    path: "enabled",
    accepts: { oneOf: [true] },
    weak: "switches the log off",
  },
]);
