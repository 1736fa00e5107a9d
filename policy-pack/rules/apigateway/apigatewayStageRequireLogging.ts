import { apigatewayStageRequireLogging as control } from "../../controls/apigatewaySafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const apigatewayStageRequireLogging = requireProperties(control, [
  {
    types: ["aws:apigateway/stage:Stage", "aws:apigatewayv2/stage:Stage"],
    path: "accessLogSettings.destinationArn",
    accepts: "given",
    weak: "",
    absent: "so calls leave no record",
  },
  {
    types: ["aws:apigateway/methodSettings:MethodSettings"],
    path: "settings.dataTraceEnabled",
    accepts: { oneOf: [false] },
    weak: "writes bodies of requests and responses into the log",
  },
  {
    types: ["aws:apigatewayv2/stage:Stage"],
    path: "defaultRouteSettings.dataTraceEnabled",
    accepts: { oneOf: [false] },
    weak: "writes bodies of messages into the log",
  },
  {
    types: ["aws:apigatewayv2/stage:Stage"],
    each: "routeSettings[]",
    path: "dataTraceEnabled",
    accepts: { oneOf: [false] },
    weak: "writes bodies of messages into the log",
  },
]);
