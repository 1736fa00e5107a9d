import { opensearchDomainRequireErrorLog as control } from "../../controls/opensearchSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const opensearchDomainRequireErrorLog = requireProperties(control, [
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    path: "logPublishingOptions",
    accepts: { contains: ["ES_APPLICATION_LOGS"], of: "logType" },
    weak: "leaves out ES_APPLICATION_LOGS",
    absent: "so nothing says what went wrong",
  },
]);
