import { apigatewayStageRequireExecutionLogging as control } from "../../controls/apigatewayAdvice";
import { requireAttached } from "../../judge/attached";

export const apigatewayStageRequireExecutionLogging = requireAttached(control, [
  {
    targets: ["aws:apigateway/stage:Stage"],
    names: ["stageName"],
    by: { "aws:apigateway/methodSettings:MethodSettings": "stageName" },
    missing: "has no MethodSettings in this stack, so its execution is not logged",
  },
]);
