import { apigatewayDomainRequireModernTls as control } from "../../controls/apigatewaySafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const apigatewayDomainRequireModernTls = requireProperties(control, [
  {
    types: ["aws:apigateway/domainName:DomainName"],
    path: "securityPolicy",
    accepts: { matches: /^(TLS_1_2|SecurityPolicy_TLS1[23]_(?!.*2018_EDGE$).+)$/ },
    weak: "negotiates old versions of TLS",
    absent: "and old versions of TLS may be negotiated",
  },
  {
    types: ["aws:apigatewayv2/domainName:DomainName"],
    path: "domainNameConfiguration.securityPolicy",
    accepts: { matches: /^(TLS_1_2|SecurityPolicy_TLS1[23]_.+)$/ },
    weak: "negotiates old versions of TLS",
    absent: "and old versions of TLS may be negotiated",
  },
  {
    types: ["aws:apigateway/restApi:RestApi"],
    path: "securityPolicy",
    accepts: { matches: /^(TLS_1_2|SecurityPolicy_TLS1[23]_(?!.*2018_EDGE$).+)$/ },
    weak: "negotiates old versions of TLS",
  },
]);
