import { apigatewayIntegrationRequireTls as control } from "../../controls/servicePlacement";
import { lookString } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const rest = "aws:apigateway/integration:Integration";
const http = "aws:apigatewayv2/integration:Integration";

const linked: Requirement = {
  types: [http],
  path: "tlsConfig",
  accepts: "given",
  weak: "",
  absent: "so API Gateway speaks HTTP to what answers behind the VPC link",
  when: [{ path: "connectionType", is: ["VPC_LINK"] }],
};

export const apigatewayIntegrationRequireTls: Rule = {
  control,
  types: [rest, http],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const at = resource.type === rest ? "uri" : "integrationUri";
    const address = lookString(resource.props, at);
    if (address.state === "known" && /^http:/i.test(address.value)) {
      verdict.violation({ resource, at, what: "is an address without TLS" });
    }
    // Of a WebSocket API the address itself says https; tlsConfig is for listeners and services of HTTP APIs.
    if (address.state !== "known" || !/^https?:/i.test(address.value)) {
      judgeRequirements(resource, [linked], verdict);
    }
  },
};
