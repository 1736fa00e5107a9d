import { opensearchDomainRequireAuditLog as control } from "../../controls/opensearchSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const opensearchDomainRequireAuditLog = requireProperties(control, [
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    path: "logPublishingOptions",
    accepts: { contains: ["AUDIT_LOGS"], of: "logType" },
    weak: "leaves out AUDIT_LOGS",
    absent: "so nothing says who did what",
  },
]);
