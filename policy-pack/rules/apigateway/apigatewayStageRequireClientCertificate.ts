import { apigatewayStageRequireClientCertificate as control } from "../../controls/apigatewayAdvice";
import { look } from "../../judge/look";
import { References } from "../../judge/relations";
import { answerOf } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";
import { describesInside, isInside } from "./backEnds";

const stage = "aws:apigateway/stage:Stage";
const api = "aws:apigateway/restApi:RestApi";
const integration = "aws:apigateway/integration:Integration";

export const apigatewayStageRequireClientCertificate: Rule = {
  control,
  types: [stage, api, integration],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const apis = new References(stack.ofType([api]), ["id"]);
    const integrations = apis.group(stack.ofType([integration]), "restApi");
    const callsInside = (urn: string): boolean => integrations.get(urn)?.every(isInside) ?? true;
    for (const resource of stack.ofType([stage])) {
      const at = "clientCertificateId";
      if (answerOf(look(resource.props, at), "given") !== "absent") {
        continue;
      }
      const [own] = apis.of(resource, "restApi");
      const described = own !== undefined && look(own.props, "body").state !== "absent";
      const seen = own !== undefined && (described || integrations.has(own.urn));
      if (!seen || !callsInside(own.urn) || !describesInside(own)) {
        verdict.violation({ resource, at, what: "is not set, so an HTTP back end cannot tell the API from others" });
      }
    }
  },
};
