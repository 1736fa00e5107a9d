import { opensearchDomainRequireHttps as control } from "../../controls/opensearchTransport";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"];

export const opensearchDomainRequireHttps = requireProperties(control, [
  {
    types,
    path: "domainEndpointOptions",
    accepts: "given",
    weak: "",
    absent: "so plain HTTP and TLS 1.0 are answered",
  },
  {
    types,
    path: "domainEndpointOptions.enforceHttps",
    accepts: { oneOf: [true] },
    weak: "answers plain HTTP",
  },
  {
    types: ["aws:cloudsearch/domain:Domain"],
    path: "endpointOptions.enforceHttps",
    accepts: { oneOf: [true] },
    weak: "answers plain HTTP",
    absent: "so plain HTTP is answered",
  },
]);
