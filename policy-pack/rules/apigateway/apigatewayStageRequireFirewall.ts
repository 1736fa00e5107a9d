import { apigatewayStageRequireFirewall as control } from "../../controls/apigatewaySafeguards";
import { requireAttached } from "../../judge/attached";
import { places } from "../../judge/look";
import { References } from "../../judge/relations";

export const apigatewayStageRequireFirewall = requireAttached(control, [
  {
    targets: ["aws:apigateway/stage:Stage"],
    names: ["arn", "id"],
    by: {
      "aws:wafv2/webAclAssociation:WebAclAssociation": "resourceArn",
      "aws:wafregional/webAclAssociation:WebAclAssociation": "resourceArn",
    },
    concerns: (stage, stack) => {
      const apis = new References(stack.ofType(["aws:apigateway/restApi:RestApi"]), ["id"]).of(stage, "restApi");
      const isPrivate = apis.some(({ props }) =>
        places(props, "endpointConfiguration.types").some(({ look: seen }) => JSON.stringify(seen).includes("PRIVATE")),
      );
      return !isPrivate;
    },
    missing: "answers the internet and has no web ACL in this stack",
  },
]);
