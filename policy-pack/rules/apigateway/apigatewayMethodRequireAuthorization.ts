import { apigatewayMethodRequireAuthorization as control } from "../../controls/apigatewaySafeguards";
import { lookString } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const method = "aws:apigateway/method:Method";
const route = "aws:apigatewayv2/route:Route";
const api = "aws:apigatewayv2/api:Api";
const weak = "lets in whoever asks";

const authorizer = {
  accepts: "given",
  weak: "",
  absent: "so nobody judges the tokens that this kind of authorisation asks for",
  reference: true,
} as const;

const requirements: readonly Requirement[] = [
  { types: [method], path: "authorization", accepts: { noneOf: ["NONE"] }, weak, absent: "so whoever asks is let in" },
  {
    types: [route],
    path: "authorizationType",
    accepts: { noneOf: ["NONE"] },
    weak,
    absent: "and the default lets in whoever asks",
  },
  {
    types: [route],
    path: "authorizerId",
    ...authorizer,
    when: [{ path: "authorizationType", is: ["JWT", "CUSTOM"] }],
  },
  {
    types: [method],
    path: "authorizerId",
    ...authorizer,
    when: [{ path: "authorization", is: ["CUSTOM", "COGNITO_USER_POOLS"] }],
  },
  { types: [api], path: "target", accepts: "left out", weak: "makes a route that lets in whoever asks" },
];

/** Preflight requests carry no credentials; of a WebSocket connection only the first message is authorised. */
function needsNone(verb: string): boolean {
  return /^OPTIONS\b/.test(verb) || (verb.startsWith("$") && verb !== "$connect" && verb !== "$default");
}

export const apigatewayMethodRequireAuthorization: Rule = {
  control,
  types: [method, route, api],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const verb = lookString(resource.props, resource.type === method ? "httpMethod" : "routeKey");
    if (verb.state !== "known" || !needsNone(verb.value) || resource.type === api) {
      judgeRequirements(resource, requirements, verdict);
    }
  },
};
