import { opensearchDomainRequireModernTls as control } from "../../controls/opensearchTransport";
import { requireProperties } from "../../judge/requireProperties";

export const opensearchDomainRequireModernTls = requireProperties(control, [
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    path: "domainEndpointOptions.tlsSecurityPolicy",
    accepts: {
      oneOf: [
        "Policy-Min-TLS-1-2-2019-07",
        "Policy-Min-TLS-1-2-PFS-2023-10",
        "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08",
      ],
    },
    weak: "negotiates TLS 1.0",
    absent: "and the default negotiates TLS 1.0",
  },
  {
    types: ["aws:cloudsearch/domain:Domain"],
    path: "endpointOptions.tlsSecurityPolicy",
    accepts: { oneOf: ["Policy-Min-TLS-1-2-2019-07"] },
    weak: "negotiates TLS 1.0",
    absent: "and the default negotiates TLS 1.0",
  },
]);
