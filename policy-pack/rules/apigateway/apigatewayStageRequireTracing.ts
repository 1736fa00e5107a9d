import { apigatewayStageRequireTracing as control } from "../../controls/apigatewayAdvice";
import { requireProperties } from "../../judge/requireProperties";

export const apigatewayStageRequireTracing = requireProperties(control, [
  {
    types: ["aws:apigateway/stage:Stage"],
    path: "xrayTracingEnabled",
    accepts: { oneOf: [true] },
    weak: "leaves calls untraced",
    absent: "and the default leaves calls untraced",
  },
]);
