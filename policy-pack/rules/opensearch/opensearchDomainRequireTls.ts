import { opensearchDomainRequireTls as control } from "../../controls/opensearchSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const opensearchDomainRequireTls = requireProperties(control, [
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    path: "domainEndpointOptions",
    accepts: "given",
    weak: "",
    absent: "so plain HTTP and TLS 1.0 are answered",
  },
  {
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    path: "domainEndpointOptions.enforceHttps",
    accepts: { oneOf: [true] },
    weak: "answers plain HTTP",
  },
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
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    path: "nodeToNodeEncryption.enabled",
    accepts: { oneOf: [true] },
    weak: "leaves traffic between nodes in the clear",
    absent: "and traffic between nodes is in the clear",
  },
  {
    types: ["aws:cloudsearch/domain:Domain"],
    path: "endpointOptions.enforceHttps",
    accepts: { oneOf: [true] },
    weak: "answers plain HTTP",
    absent: "so plain HTTP is answered",
  },
  {
    types: ["aws:cloudsearch/domain:Domain"],
    path: "endpointOptions.tlsSecurityPolicy",
    accepts: { oneOf: ["Policy-Min-TLS-1-2-2019-07"] },
    weak: "negotiates TLS 1.0",
    absent: "and the default negotiates TLS 1.0",
  },
]);
