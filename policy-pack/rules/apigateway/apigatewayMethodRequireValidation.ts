import { apigatewayMethodRequireValidation as control } from "../../controls/apigatewayAdvice";
import { requireProperties } from "../../judge/requireProperties";

export const apigatewayMethodRequireValidation = requireProperties(control, [
  {
    types: ["aws:apigateway/method:Method"],
    path: "requestValidatorId",
    accepts: "given",
    weak: "",
    absent: "so malformed requests reach the back end",
    when: [{ path: "httpMethod", is: ["ANY", "DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"] }],
  },
]);
